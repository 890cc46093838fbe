import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../../crawler/measures/axe-findings.ts';
import { groupFindings } from '../../../crawler/measures/group-findings.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';

function foundOn(step: number, html: string, overrides: Parameters<typeof axeRuleOf>[0] = {}) {
  const rule = axeRuleOf({
    ...overrides,
    nodes: [axeNodeOf({ html, impact: overrides.impact ?? 'critical' })],
  });

  return axeFindings([axeAnswerOf({ violations: [rule] })], step);
}

describe('grouping findings', () => {
  test('makes one finding of the same fault on several steps, whatever its spacing', () => {
    const grouped = groupFindings([
      ...foundOn(1, '<img\n   src="crest.png">'),
      ...foundOn(0, '<img src="crest.png">'),
    ]);

    expect(grouped).toMatchObject([{ check: 'image-alt', places: [{ step: 0 }, { step: 1 }] }]);
  });

  test('takes a node that was found in two states of a step for one place', () => {
    const answers = ['as it arrived', 'cookie banner answered'].map((state) =>
      axeAnswerOf({ state, violations: [axeRuleOf()] }),
    );

    expect(groupFindings(axeFindings(answers, 0))).toMatchObject([
      { places: [{ step: 0, selector: 'img', state: 'as it arrived' }] },
    ]);
  });

  test('keeps a fault apart from the same thing that needs review', () => {
    const rule = axeRuleOf();
    const grouped = groupFindings(axeFindings([axeAnswerOf({ violations: [rule], incomplete: [rule] })], 0));

    expect(grouped.map(({ kind }) => kind)).toEqual(['violation', 'needs-review']);
    expect(new Set(grouped.map(({ id }) => id)).size).toBe(2);
  });

  test('keeps its id when the fault spreads to another step', () => {
    const before = groupFindings(foundOn(1, '<img>'));
    const after = groupFindings([...foundOn(0, '<img>'), ...foundOn(1, '<img>')]);

    expect(after[0]?.id).toBe(before[0]?.id);
  });

  test('puts the worst first', () => {
    const grouped = groupFindings([
      ...foundOn(0, '<a>', { id: 'region', tags: ['best-practice'] }),
      ...foundOn(0, '<b>', { id: 'link-name', impact: 'serious' }),
      ...foundOn(0, '<c>', { id: 'image-alt', impact: 'critical' }),
      ...foundOn(0, '<d>', { id: 'aria-roles', impact: 'critical' }),
    ]);

    expect(grouped.map(({ check }) => check)).toEqual(['aria-roles', 'image-alt', 'link-name', 'region']);
  });

  test('does not depend on the order in which findings come', () => {
    const findings = [0, 1, 2].flatMap((step) => [
      ...foundOn(step, '<img>'),
      ...foundOn(step, `<img id="${step}">`),
      ...foundOn(step, '<a>', { id: 'link-name', impact: 'serious' }),
    ]);
    const expected = JSON.stringify(groupFindings(findings));

    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        expect(JSON.stringify(groupFindings(shuffled))).toBe(expected);
      }),
    );
  });
});
