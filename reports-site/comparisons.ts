import { conclusions } from '../crawler/measures/conclusions.ts';
import type { Results } from '../crawler/records/results.ts';
import { type Comparison, onShared } from './views/report.ts';

/** With more councils than this, a page for every pair would be more than anyone reads. */
export const mostCompared = 8;

/**
 * Every unordered pair of the councils that share a journey, with the conclusions on what they share; none when there
 * are too many.
 */
export function comparisonsOf(councils: readonly Results[]): Comparison[] {
  if (councils.length > mostCompared) return [];
  return councils.flatMap((first, index) =>
    councils.slice(index + 1).flatMap((second) => {
      const [one, other] = onShared([first, second]);
      return one && other && one.journeys.length > 0
        ? [{ first: one.council.id, second: other.council.id, conclusions: conclusions(one, other) }]
        : [];
    }),
  );
}
