import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../../crawler/measures/axe-findings.ts';
import { settle } from '../../../crawler/measures/settle.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';

const crest = axeNodeOf({ target: ['#crest'] });
const map = axeNodeOf({ target: ['#map'] });
const found = (...nodes: (typeof crest)[]) =>
  axeFindings([axeAnswerOf({ violations: [axeRuleOf({ nodes })] })], 0);

describe('two looks at one page', () => {
  test('leave a violation that both saw', () => {
    expect(settle(found(crest), found(crest))).toEqual(found(crest));
  });

  test('make a violation that only the first saw a matter for review, and say why', () => {
    const [stays, goes] = settle(found(crest, map), found(crest));

    expect([stays?.kind, goes?.kind]).toEqual(['violation', 'needs-review']);
    expect(goes?.message).toMatch(/^Unstable: it was there at the first look and not at the second\. Images/);
  });

  test('keep what only the second saw, for review', () => {
    const [first, second] = settle(found(crest), found(crest, map));

    expect(first?.kind).toBe('violation');
    expect([second?.kind, second?.selector]).toEqual(['needs-review', '#map']);
    expect(second?.message).toMatch(/^Unstable: it was there at the second look and not at the first\./);
  });

  test('let the same check at two places be two findings', () => {
    expect(settle(found(crest), found(map)).map(({ kind }) => kind)).toEqual([
      'needs-review',
      'needs-review',
    ]);
  });
});
