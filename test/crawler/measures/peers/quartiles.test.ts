import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quartilesOf } from '../../../../crawler/measures/peers/quartiles.ts';

describe('quartiles', () => {
  // By R-7 a quarter of the way lies at place (n − 1) × 0.25, counted from 0, and so on.
  test.each([
    { figures: [7], lower: 7, median: 7, upper: 7 },
    { figures: [1, 2], lower: 1.25, median: 1.5, upper: 1.75 },
    { figures: [1, 2, 3, 4], lower: 1.75, median: 2.5, upper: 3.25 },
    { figures: [3, 3, 5, 6, 8], lower: 3, median: 5, upper: 6 },
    { figures: [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], lower: 25.5, median: 40, upper: 42.5 },
    { figures: [2, 2, 2, 2, 2], lower: 2, median: 2, upper: 2 },
  ])('of $figures', ({ figures, ...expected }) => {
    expect(quartilesOf(figures)).toEqual(expected);
  });

  test('of nothing are nothing, not zero', () => {
    expect(quartilesOf([])).toBeNull();
  });

  test('do not depend on the order and stand in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (figures) => {
        const quartiles = quartilesOf(figures);
        const { lower = 0, median = 0, upper = 0 } = quartiles ?? {};

        expect(quartilesOf(figures.toReversed())).toEqual(quartiles);
        expect([Math.min(...figures), lower, median, upper, Math.max(...figures)]).toEqual(
          [Math.min(...figures), lower, median, upper, Math.max(...figures)].toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
