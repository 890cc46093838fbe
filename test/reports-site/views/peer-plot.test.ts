import { describe, expect, test } from 'vitest';
import type { PeerFigure } from '../../../crawler/records/peer-figures.ts';
import { peerPlot, sayPlace } from '../../../reports-site/views/peer-plot.ts';

const figure: PeerFigure = {
  measure: 'step-count',
  unit: 'steps',
  values: [
    { council: 'a', name: 'A', value: 2 },
    { council: 'b', name: 'B', value: 5 },
    { council: 'c', name: 'C', value: 8 },
  ],
  median: 5,
  quartiles: null,
  place: null,
  noPlace: 'Only 3 have a figure',
  notRated: [],
};

describe('a distribution as it is drawn', () => {
  test("begins at 0 and ends at the highest figure, with the council's own mark on top", () => {
    expect(peerPlot(figure, 'a')).toEqual({
      dots: [
        { at: 62.5, isOwn: false },
        { at: 100, isOwn: false },
        { at: 25, isOwn: true },
      ],
      median: 62.5,
      box: null,
      ends: [0, 8],
    });
  });

  test('of points is drawn on the whole of 0 to 100', () => {
    expect(peerPlot({ ...figure, unit: 'points', quartiles: { lower: 3.5, upper: 6.5 } }, 'b')).toMatchObject(
      {
        median: 5,
        box: { from: 3.5, to: 6.5 },
        ends: [0, 100],
      },
    );
  });

  test('of nothing but zeros is drawn at the beginning', () => {
    const zeros = figure.values.map((value) => ({ ...value, value: 0 }));

    expect(peerPlot({ ...figure, values: zeros, median: 0 }, 'a')?.dots.map(({ at }) => at)).toEqual([
      0, 0, 0,
    ]);
  });

  test('of words or of nothing is not drawn', () => {
    const words = figure.values.map((value) => ({ ...value, value: 'task' }));

    expect(peerPlot({ ...figure, values: words, median: null }, 'a')).toBeNull();
    expect(peerPlot({ ...figure, values: [], median: null }, 'a')).toBeNull();
  });
});

describe('a place in words', () => {
  test.each([
    [{ rank: 2, of: 7, tied: 0 }, '2 of 7'],
    [{ rank: 1, of: 5, tied: 1 }, '1 of 5, with 1 other'],
    [{ rank: 1, of: 5, tied: 4 }, '1 of 5, with 4 others'],
    [null, 'Only 3 have a figure'],
  ])('%j: %s', (place, words) => {
    expect(sayPlace({ place, noPlace: 'Only 3 have a figure' })).toBe(words);
  });
});
