import type { PeerFigure } from '../../crawler/records/peer-figures.ts';

/** A distribution drawn on a line: a dot for each council, a box from the lower to the upper quartile. */
export interface PeerPlot {
  dots: { at: number; isOwn: boolean }[];
  median: number;
  box: { from: number; to: number } | null;
  /** What the two ends of the line stand for. */
  ends: [number, number];
}

/**
 * Where everything stands on a line that is 100 long. Scores and shares are drawn on the whole of 0 to 100, so that
 * two near ones look near; other figures from 0, so that no difference looks larger than it is.
 *
 * Null where there is nothing to draw: words, or no figure.
 */
export function peerPlot({ values, median, quartiles, unit }: PeerFigure, own: string): PeerPlot | null {
  const numbers = values.flatMap(({ council, value }) =>
    typeof value === 'number' ? [{ value, isOwn: council === own }] : [],
  );
  if (median === null || numbers.length === 0) return null;
  const most = Math.max(...numbers.map(({ value }) => value));
  const end = /^(points|%)$/.test(unit) ? 100 : most || 1;
  const at = (value: number): number => Math.round(1000 * Math.min(1, value / end)) / 10;

  return {
    // The council's own dot last, so that it lies on top.
    dots: numbers
      .map(({ value, isOwn }) => ({ at: at(value), isOwn }))
      .toSorted((one, other) => Number(one.isOwn) - Number(other.isOwn)),
    median: at(median),
    box: quartiles && { from: at(quartiles.lower), to: at(quartiles.upper) },
    ends: [0, end],
  };
}

/** A council's place in words, or why there is none. */
export function sayPlace({ place, noPlace }: Pick<PeerFigure, 'place' | 'noPlace'>): string {
  if (place === null) return noPlace;
  const { rank, of, tied } = place;
  const shared = tied === 0 ? '' : `, with ${tied} ${tied === 1 ? 'other' : 'others'}`;

  return `${rank} of ${of}${shared}`;
}
