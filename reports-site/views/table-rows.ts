import { isRated } from '../../crawler/records/outcome.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';
import { sayValue } from './answer-words.ts';
import { headlines } from './figures.ts';
import { sayOutcome } from './outcome-words.ts';
import type { Walk } from './report.ts';

/** One walk as a long table shows it: figures without their units, which stand in the head of the table. */
export interface TableRow {
  walk: Walk;
  outcome: string;
  stars: string;
  cells: string[];
}

/** The rows of a long table: the most stars first, then the most efficient; who is not rated comes last. */
export function tableRows(walks: readonly Walk[]): TableRow[] {
  return walks.toSorted(byWorth).map((walk) => ({
    walk,
    outcome: sayOutcome(walk.result.outcome).label,
    stars: sayRating(walk.result),
    cells: headlines.map(({ id }) => sayCell(walk.result, id)),
  }));
}

/** The first rows that have stars, and how many more are as good as the last of them: same stars, same efficiency. */
export function bestRows(rows: readonly TableRow[], most: number): { rows: TableRow[]; asGood: number } {
  const rated = rows.filter(({ stars }) => stars !== 'None');
  const best = rated.slice(0, most);
  const last = best.at(-1);
  const isAsGood = ({ walk }: TableRow): boolean =>
    last !== undefined &&
    starsOf(walk.result) === starsOf(last.walk.result) &&
    efficiencyOf(walk.result) === efficiencyOf(last.walk.result);

  return { rows: best, asGood: rated.slice(most).filter(isAsGood).length };
}

function byWorth(one: Walk, other: Walk): number {
  return (
    starsOf(other.result) - starsOf(one.result) ||
    efficiencyOf(other.result) - efficiencyOf(one.result) ||
    one.council.name.localeCompare(other.council.name, 'en-GB')
  );
}

/** The fewest stars that a walk has for certain; -1 where it has none. */
export function starsOf({ standard }: JourneyResult): number {
  const rating = standard?.rating;
  if (rating?.kind === 'rated') return rating.stars;
  return rating?.kind === 'between' ? rating.least : -1;
}

function efficiencyOf({ measures }: JourneyResult): number {
  const answer = measures['journey-efficiency'];
  return answer?.kind === 'measured' && typeof answer.value === 'number' ? answer.value : -1;
}

function sayRating({ standard }: JourneyResult): string {
  const rating = standard?.rating;
  if (rating?.kind === 'rated') return String(rating.stars);
  return rating?.kind === 'between' ? `${rating.least} to ${rating.most}` : 'None';
}

/** What stands in a cell that has no figure, never 0; why it has none stands on the page of the walk. */
function sayCell({ outcome, measures }: JourneyResult, id: string): string {
  if (!isRated(outcome.kind)) return '–';
  const answer = measures[id];
  return answer?.kind === 'measured' ? sayValue(answer.value, undefined) : '?';
}
