import { conclusions } from '../crawler/measures/conclusions.ts';
import type { Results } from '../crawler/records/results.ts';
import type { Comparison } from './views/report.ts';

/** With more councils than this, a page for every pair would be more than anyone reads. */
export const mostCompared = 8;

/** Every unordered pair of the councils with the conclusions on it; none when there are too many. */
export function comparisonsOf(councils: readonly Results[]): Comparison[] {
  if (councils.length > mostCompared) return [];
  return councils.flatMap((first, index) =>
    councils.slice(index + 1).map((second) => ({
      first: first.council.id,
      second: second.council.id,
      conclusions: conclusions(first, second),
    })),
  );
}
