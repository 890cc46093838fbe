/** The middle of some figures, and where the lowest and the highest quarter begin. */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

/**
 * Quartiles by linear interpolation between the two nearest figures, the method R-7 of Hyndman and Fan (1996) that R,
 * NumPy and spreadsheets use by default. Null when there are no figures.
 *
 * @example
 * quartilesOf([1, 2, 3, 4]); // { lower: 1.75, median: 2.5, upper: 3.25 }
 */
export function quartilesOf(figures: readonly number[]): Quartiles | null {
  if (figures.length === 0) return null;
  const sorted = figures.toSorted((a, b) => a - b);

  return { lower: at(sorted, 0.25), median: at(sorted, 0.5), upper: at(sorted, 0.75) };
}

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;

  return Math.round((below + (above - below) * (place - Math.floor(place))) * 1000) / 1000;
}
