import { describe, expect, test } from 'vitest';
import type { ActCase } from './cases.ts';
import { judge, tally } from './count.ts';

const failing: ActCase = {
  rule: '97a4e1',
  ruleName: 'Button has non-empty accessible name',
  title: 'Failed Example 1',
  expected: 'failed',
  criteria: ['4.1.2'],
  path: '/a.html',
};
const passing: ActCase = { ...failing, title: 'Passed Example 1', expected: 'passed', path: '/b.html' };
const inapplicable: ActCase = { ...passing, title: 'Inapplicable Example 1', expected: 'inapplicable' };
const withoutCriteria: ActCase = { ...failing, rule: '46ca7f', criteria: [] };

const named = [{ check: 'button-name', criteria: ['4.1.2'] }];
const other = [{ check: 'document-title', criteria: ['2.4.2'] }];

describe('counting on ACT cases', () => {
  test('finds a failing case when a violation names a criterion of its rule', () => {
    expect(judge(failing, [...other, ...named, ...named])).toMatchObject({
      verdict: 'found',
      checks: ['button-name'],
    });
  });

  test('misses a failing case when violations name other criteria only', () => {
    expect(judge(failing, other)).toMatchObject({ verdict: 'missed', checks: [] });
  });

  test('takes a violation on a passing or inapplicable case for a false alarm', () => {
    expect(judge(passing, named).verdict).toBe('false-alarm');
    expect(judge(inapplicable, named).verdict).toBe('false-alarm');
    expect(judge(inapplicable, other).verdict).toBe('rightly-quiet');
  });

  test('takes any violation with a criterion for a rule that belongs to none', () => {
    const advice = [{ check: 'region', criteria: [] }];

    expect(judge(withoutCriteria, other).verdict).toBe('found');
    expect(judge(withoutCriteria, advice).verdict).toBe('missed');
  });

  test('counts an untested case as missed, and says that it was not tested', () => {
    expect(judge(failing, null)).toMatchObject({ verdict: 'missed', untested: true });
  });

  test('tallies failing cases and the others apart', () => {
    const judged = [
      judge(failing, named),
      judge(failing, other),
      judge(passing, named),
      judge(inapplicable, null),
    ];

    expect(tally(judged)).toEqual({ failed: 2, found: 1, others: 2, falseAlarms: 1, untested: 1 });
  });
});
