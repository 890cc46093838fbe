import { describe, expect, test } from 'vitest';
import type { Part } from '../../../crawler/records/answer.ts';
import { pointRows, worstCta } from '../../../reports-site/views/clarity.ts';
import { walkOf } from '../sample/walk-of.ts';

const { result } = walkOf('larkton', 'desktop');

/** The same result with other parts of its calls to action. */
const withParts = (parts: Part[]) => ({
  ...result,
  measures: { 'cta-clarity': { kind: 'measured' as const, value: 50, unit: 'points', parts, findings: [] } },
});
const cta = (step: number, value: number | null): Part => ({
  id: `cta-${step}`,
  label: `At ${step}`,
  value,
  max: 100,
  step,
});

describe('the least clear call to action', () => {
  test('is the one with the fewest points', () => {
    // Of 88, 65 and 40 points.
    expect(worstCta(result)?.label).toBe('Click here');
  });

  test('is the first of equals, and never one that was not measured', () => {
    expect(
      worstCta(withParts([cta(0, null), cta(1, 40), cta(2, 40), { ...cta(3, 0), id: 'worst' }]))?.step,
    ).toBe(1);
  });

  test('is none where none was measured', () => {
    expect(worstCta(withParts([]))).toBeUndefined();
    expect(worstCta({ ...result, measures: {} })).toBeUndefined();
  });
});

test('the table of points says what was seen and what would earn the rest', () => {
  const rows = pointRows({
    ...cta(0, 60),
    parts: [
      {
        id: 'label',
        label: 'What the label says',
        value: 10,
        max: 18,
        parts: [
          { id: 'specific', label: 'Specific', value: 10, max: 10, note: 'On no list.' },
          { id: 'verb', label: 'Verb', value: 0, max: 8, note: 'No verb.', advice: 'Begin with a verb.' },
          { id: 'heading', label: 'Heading', value: null, max: 6, note: 'None is known.' },
        ],
      },
      { id: 'states', label: 'How it answers', value: 'It answers', note: 'Its text changes.' },
    ],
  });

  expect(
    rows.map(({ id, points, share, isGroup, seen, earn }) => [
      id,
      points,
      share && Math.round(share),
      isGroup,
      seen,
      earn,
    ]),
  ).toEqual([
    ['label', '10 of 18', 56, true, '', ''],
    ['specific', '10 of 10', 100, false, 'On no list.', 'All earned.'],
    ['verb', '0 of 8', 0, false, 'No verb.', 'Begin with a verb.'],
    [
      'heading',
      'Not measured',
      null,
      false,
      'None is known.',
      'It does not count: it is in neither the points nor what could be earned.',
    ],
    ['states', 'It answers', null, false, 'Its text changes.', ''],
  ]);
});
