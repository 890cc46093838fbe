import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../../crawler/measures/axe-findings.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';

const violationsOf = (...violations: ReturnType<typeof axeRuleOf>[]) =>
  axeFindings([axeAnswerOf({ violations })], 0);

const box = { x: 0, y: 0, width: 10, height: 10 };

describe('axe findings', () => {
  test('say what is wrong, where, and how to mend it', () => {
    expect(axeFindings([axeAnswerOf({ violations: [axeRuleOf()] })], 2)).toEqual([
      {
        id: '48fbee4ba812',
        check: 'image-alt',
        engine: 'axe',
        kind: 'violation',
        impact: 'critical',
        wcag: ['1.1.1'],
        level: 'A',
        selector: 'img',
        snippet: '<img src="crest.png">',
        message: 'Images must have alternative text. Element does not have an alt attribute.',
        help: 'At fault (to mend one of these is enough):\nElement does not have an alt attribute',
        helpUrl: 'https://dequeuniversity.com/rules/axe/4.11/image-alt',
        places: [{ step: 2, selector: 'img', state: 'as it arrived', node: '', box: null }],
      },
    ]);
  });

  test('have the same id in the next run, whatever the step', () => {
    const answers = [axeAnswerOf({ violations: [axeRuleOf()] })];

    expect(axeFindings(answers, 0)[0]?.id).toBe(axeFindings(answers, 5)[0]?.id);
  });

  test('have other ids where check, selector or code differ', () => {
    const rules = [
      axeRuleOf(),
      axeRuleOf({ id: 'role-img-alt' }),
      axeRuleOf({ nodes: [axeNodeOf({ target: ['img.crest'] })] }),
      axeRuleOf({ nodes: [axeNodeOf({ html: '<img>' })] }),
    ];

    expect(new Set(violationsOf(...rules).map(({ id }) => id)).size).toBe(4);
  });

  test.each([
    [['wcag2a'], 'violation', 'needs-review'],
    [['wcag22aa', 'wcag258'], 'violation', 'needs-review'],
    [['wcag2aaa', 'wcag146'], 'violation', 'advice'],
    [['best-practice'], 'advice', 'advice'],
    [['wcag2a-obsolete', 'wcag411'], 'advice', 'advice'],
  ])('of rules with the tags %j are %s when decided, else %s', (tags, decided, undecided) => {
    const rule = axeRuleOf({ tags });
    const findings = axeFindings([axeAnswerOf({ violations: [rule], incomplete: [rule] })], 0);

    expect(findings.map(({ kind }) => kind)).toEqual([decided, undecided]);
  });

  test('say so when a person has to look at advice', () => {
    const incomplete = [axeRuleOf({ tags: ['best-practice'] })];

    expect(axeFindings([axeAnswerOf({ incomplete })], 0)[0]?.message).toMatch(
      /^A person has to look at this\. /,
    );
  });

  test('read success criteria from tags', () => {
    const rule = axeRuleOf({ tags: ['wcag2a', 'wcag143', 'wcag1410', 'wcag2411', 'cat.color', 'ACT'] });

    expect(violationsOf(rule)[0]?.wcag).toEqual(['1.4.3', '1.4.10', '2.4.11']);
  });

  test('show the way through frames and shadow trees', () => {
    const nodes = [axeNodeOf({ target: ['#form', ['my-card', 'a']] })];

    expect(violationsOf(axeRuleOf({ nodes }))[0]?.selector).toBe('#form | my-card >>> a');
  });

  test('take the impact of the rule where the node has none, and none where it is unknown', () => {
    const bare = axeNodeOf({ impact: null });

    expect(violationsOf(axeRuleOf({ nodes: [bare] }))[0]?.impact).toBe('critical');
    expect(violationsOf(axeRuleOf({ nodes: [bare], impact: 'catastrophic' }))[0]?.impact).toBeNull();
  });

  test('fall back on the description where axe does not say how to mend it', () => {
    const nodes = [axeNodeOf({ failureSummary: undefined })];

    expect(violationsOf(axeRuleOf({ nodes }))[0]?.help).toBe('Ensure <img> elements have alternative text.');
  });

  test('cut code that never ends', () => {
    const nodes = [axeNodeOf({ html: `<img alt="${'x'.repeat(100_000)}">` })];

    expect(violationsOf(axeRuleOf({ nodes }))[0]?.snippet.length).toBe(1000);
  });

  test.each([
    ['frame-focusable-content', { inert: true }, 0],
    ['frame-focusable-content', {}, 1],
    ['aria-hidden-focus', { place: { selector: 'a', box, inert: true } }, 0],
    ['aria-hidden-focus', { place: { selector: 'a', box } }, 1],
    ['image-alt', { place: { selector: 'a', box, inert: true } }, 1],
    ['html-has-lang', { html: '<math lang="en">' }, 0],
    ['html-has-lang', { html: '<html>' }, 1],
  ])('of the rule %s at a node with %j are %i', (id, node, count) => {
    expect(violationsOf(axeRuleOf({ id, nodes: [axeNodeOf(node)] }))).toHaveLength(count);
  });

  test('leave the missing state of a disabled control for a person to look at', () => {
    const kindsOf = (html: string) =>
      violationsOf(axeRuleOf({ id: 'aria-required-attr', nodes: [axeNodeOf({ html })] })).map(
        ({ kind }) => kind,
      );

    expect(kindsOf('<div role="combobox" aria-disabled="true">England</div>')).toEqual(['needs-review']);
    expect(kindsOf('<div role="combobox">England</div>')).toEqual(['violation']);
  });
});
