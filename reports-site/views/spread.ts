import { quartilesOf } from '../../crawler/measures/peers/quartiles.ts';
import { isRated } from '../../crawler/records/outcome.ts';
import { type Headline, headlines } from './figures.ts';
import type { Walk } from './report.ts';
import { starsOf } from './table-rows.ts';

/** How one figure is spread over many councils. */
export interface Spread {
  headline: Headline;
  count: number;
  least: number;
  lower: number;
  median: number;
  upper: number;
  most: number;
}

/** How the headline figures of these walks are spread; a figure that nobody has is left out. */
export function spreadsOf(walks: readonly Walk[]): Spread[] {
  return headlines.flatMap((headline) => {
    const values = walks.flatMap(({ result }) => {
      const answer = result.measures[headline.id];
      const isKnown = isRated(result.outcome.kind) && answer?.kind === 'measured';
      return isKnown && typeof answer.value === 'number' ? [answer.value] : [];
    });
    const quartiles = quartilesOf(values);
    return quartiles
      ? [
          {
            headline,
            count: values.length,
            least: Math.min(...values),
            most: Math.max(...values),
            ...quartiles,
          },
        ]
      : [];
  });
}

/** How many of these walks have 1, 2, 3 and 4 stars for certain, and how many are not rated. */
export function starCounts(walks: readonly Walk[]): {
  stars: [number, number, number, number];
  none: number;
} {
  const count = (stars: number): number => walks.filter(({ result }) => starsOf(result) === stars).length;
  return { stars: [count(1), count(2), count(3), count(4)], none: count(-1) };
}
