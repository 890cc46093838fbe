import { describe, expect, test } from 'vitest';
import { pageFindings } from '../../../crawler/measures/page-findings.ts';
import type { AxeAnswer } from '../../../crawler/records/axe-answer.ts';
import type { SecondAnswer } from '../../../crawler/records/second-answer.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';

const box = { x: 0, y: 0, width: 100, height: 20 };
const page = { url: 'http://x.example/', title: 'Bins', device: 'desktop', step: 0, aaa: 'advice' } as const;

const pale: SecondAnswer['violations'][number] = {
  rule: 'distinguishable/color-contrast',
  criteria: ['1.4.3'],
  level: 'AA',
  selector: 'p',
  snippet: '<p>Bins</p>',
  box,
  impact: 'serious',
  message: 'Insufficient color contrast ratio of 3.7:1 (required 4.5:1).',
};

const contrastRule = axeRuleOf({
  id: 'color-contrast',
  tags: ['wcag2aa', 'wcag143'],
  nodes: [axeNodeOf({ target: ['p'], html: '<p>Bins</p>', place: { selector: 'p', box } })],
});

function findingsOf(violations: SecondAnswer['violations'], axe: AxeAnswer) {
  const facts: SecondAnswer = { engine: 'AccessLint 0.21.0', violations, broken: [] };
  const examined = [{ what: 'second engine', state: 'as it arrived', frame: '', facts, reason: '' }];
  return pageFindings({ axe: [axe], examined }, page).findings.map(({ engine, kind, check, message }) => ({
    engine,
    kind,
    check,
    message,
  }));
}

describe('the second engine', () => {
  test('decides about contrast where axe-core cannot tell, and the doubt is gone', () => {
    expect(findingsOf([pale], axeAnswerOf({ incomplete: [contrastRule] }))).toEqual([
      { engine: 'accesslint', kind: 'violation', check: 'color-contrast', message: pale.message },
    ]);
  });

  test('adds nothing where axe-core found the same', () => {
    const found = findingsOf([pale], axeAnswerOf({ violations: [contrastRule] }));

    expect(found.map(({ engine, kind }) => [engine, kind])).toEqual([['axe', 'violation']]);
  });

  test('makes a matter for review of a disagreement, with both reasons', () => {
    expect(findingsOf([pale], axeAnswerOf({ passes: ['color-contrast'] }))).toEqual([
      {
        engine: 'accesslint',
        kind: 'needs-review',
        check: 'color-contrast',
        message: `${pale.message} axe-core lets it pass (color-contrast).`,
      },
    ]);
  });

  test('adds nothing where axe-core gives advice on the same by the same rule', () => {
    const empty = { ...pale, rule: 'navigable/empty-heading', criteria: ['2.4.6'], selector: 'h3' };
    const advice = axeRuleOf({
      id: 'empty-heading',
      tags: ['best-practice'],
      nodes: [axeNodeOf({ target: ['h3'], place: { selector: 'h3', box } })],
    });

    const found = findingsOf([empty], axeAnswerOf({ violations: [advice], passes: ['empty-heading'] }));
    expect(found.map(({ engine, kind }) => [engine, kind])).toEqual([['axe', 'advice']]);
  });

  test.each([
    ['keyboard-accessible/nested-interactive', '4.1.2', 'nested-interactive', '0/1/3', '0/1/3/0'],
    ['aria/presentational-children-focusable', '4.1.2', 'nested-interactive', '0/1/3', '0/1/3/2/1'],
    ['adaptable/td-headers-attr', '1.3.1', 'td-headers-attr', '0/1/3', '0/1/3/0/2/1'],
  ])(
    'adds nothing where %s is what axe-core says of the element around it',
    (rule, criterion, id, around, within) => {
      const tags = [`wcag${criterion.replaceAll('.', '')}`];
      const nodes = [axeNodeOf({ target: [around], place: { selector: 'div', box, path: around } })];
      const inner = { ...pale, rule, criteria: [criterion], selector: 'span', path: within };

      const found = findingsOf([inner], axeAnswerOf({ violations: [axeRuleOf({ id, tags, nodes })] }));
      expect(found.map(({ engine }) => engine)).toEqual(['axe']);
    },
  );

  test('says what it sees of a text within one that axe-core found too pale: each text is a fault of its own', () => {
    const inner = { ...pale, selector: 'p > span' };

    const found = findingsOf([inner], axeAnswerOf({ violations: [contrastRule] }));
    expect(found.map(({ engine }) => engine)).toEqual(['axe', 'accesslint']);
  });

  test('decides about what is hidden from screen readers and takes the focus, and the doubt about what holds it is gone', () => {
    const sentinel = {
      ...pale,
      rule: 'aria/aria-hidden-focus',
      criteria: ['4.1.2'],
      selector: '#after',
      path: '0/1/2/0',
    };
    const doubt = axeRuleOf({
      id: 'aria-hidden-focus',
      tags: ['wcag2a', 'wcag412'],
      nodes: [axeNodeOf({ target: ['div'], place: { selector: 'div', box, path: '0/1/2' } })],
    });

    const found = findingsOf([sentinel], axeAnswerOf({ incomplete: [doubt] }));
    expect(found.map(({ engine, kind }) => [engine, kind])).toEqual([['accesslint', 'violation']]);
  });

  test('decides nothing by a rule that is not known to be careful', () => {
    const nested = { ...pale, rule: 'keyboard-accessible/nested-interactive', criteria: ['4.1.2'] };

    expect(findingsOf([nested], axeAnswerOf()).map(({ kind }) => kind)).toEqual(['needs-review']);
  });

  test('leaves out rules that raise more doubts than they settle', () => {
    expect(findingsOf([{ ...pale, rule: 'navigable/bypass', criteria: ['2.4.1'] }], axeAnswerOf())).toEqual(
      [],
    );
  });

  test('leaves out best practice, which names no criterion', () => {
    expect(findingsOf([{ ...pale, rule: 'landmarks/region', criteria: [] }], axeAnswerOf())).toEqual([]);
  });
});
