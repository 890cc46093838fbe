import { describe, expect, test } from 'vitest';
import { partRows, sayAnswer, sayPart, sayValue } from '../../../reports-site/views/answer-words.ts';

describe('sayAnswer', () => {
  test('says a figure with its unit', () => {
    expect(sayAnswer({ kind: 'measured', value: 3, unit: 'steps', parts: [], findings: [] })).toEqual({
      text: '3 steps',
      number: 3,
      reason: '',
    });
  });

  test.each([
    ['cannot-tell', 'Cannot tell'],
    ['not-applicable', 'Does not apply'],
    ['failed', 'Measure failed'],
  ] as const)('says why there is no figure: %s', (kind, text) => {
    expect(sayAnswer({ kind, reason: 'the page did not load' })).toEqual({
      text,
      number: null,
      reason: 'the page did not load',
    });
  });

  test('says that a measure was not part of the run', () => {
    expect(sayAnswer(undefined).text).toBe('Not measured');
  });
});

describe('sayValue', () => {
  test.each([
    [1, 'steps', '1 step'],
    [0, 'faults', '0 faults'],
    [1, 'choices', '1 choice'],
    [1, 'points to review', '1 point to review'],
    [31.25, 'seconds', '31.3 seconds'],
    [62, '%', '62%'],
    [82, 'points', '82 of 100'],
    [1234, '', '1,234'],
    ['other-site', 'place', 'Other site'],
    ['Pay (now)', '', 'Pay (now)'],
  ])('%s %s', (value, unit, said) => {
    expect(sayValue(value, unit)).toBe(said);
  });
});

describe('sayPart', () => {
  test('says what was earned of what could be', () => {
    expect(sayPart({ id: 'a', label: 'A', value: 0, max: 8 })).toBe('0 of 8');
  });

  test('never says 0 for what was not measured', () => {
    expect(sayPart({ id: 'a', label: 'A', value: null, max: 8 })).toBe('Not measured');
  });
});

test('partRows puts each group before its members', () => {
  const parts = [{ id: 'a', label: 'A', value: 1, parts: [{ id: 'b', label: 'B', value: 2 }] }];

  expect(partRows(parts).map(({ part, depth }) => [part.id, depth])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});
