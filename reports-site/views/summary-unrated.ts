import { isRated } from '../../crawler/records/outcome.ts';
import type { Results } from '../../crawler/records/results.ts';
import type { Run } from '../../crawler/records/run.ts';
import { sayCount, sayList } from './list-words.ts';
import { type UnratedRow, unratedRows } from './unrated.ts';

/** Walks of one council that are not rated for one and the same reason. */
export interface UnratedGroup {
  what: string;
  reason: string;
  /** Which walks, in words, such as "Pay council tax on desktop and mobile". */
  walks: string;
}

type Row = Omit<UnratedRow, 'council'>;

/** What was asked for of one council and is not rated, by what happened and why; then walks that have no stars. */
export function unratedGroups(run: Run, results: Results): UnratedGroup[] {
  const isOwn = ({ council }: { council: string }): boolean => council === results.council.id;
  const asked = run.asked.filter(isOwn);
  const rows = unratedRows({
    run: { ...run, asked, skipped: run.skipped.filter(isOwn) },
    councils: [results],
  });
  const isAll = rows.length === asked.length && rows.length > 1;
  return [...groupsOf(rows, isAll), ...groupsOf(withoutStars(results), false)];
}

/** Walks that are rated by their outcome, but of which too little could be told for stars. */
function withoutStars({ journeys }: Pick<Results, 'journeys'>): Row[] {
  return journeys.flatMap(({ title, device, outcome, standard }) =>
    isRated(outcome.kind) && standard?.rating.kind === 'not-rated'
      ? [{ journey: title, device, what: 'No stars', reason: standard.rating.reason }]
      : [],
  );
}

function groupsOf(rows: readonly Row[], isAll: boolean): UnratedGroup[] {
  return [...Map.groupBy(rows, ({ what, reason }) => `${what}\n${reason}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { what, reason } = first;
    const isOnly = isAll && group.length === rows.length;
    return [{ what, reason, walks: isOnly ? `All ${sayCount(rows.length, 'walk')}` : sayWalks(group) }];
  });
}

function sayWalks(rows: readonly Row[]): string {
  return [...Map.groupBy(rows, ({ journey }) => journey)]
    .map(([journey, group]) => `${journey} on ${sayList(group.map(({ device }) => device))}`)
    .join('; ');
}
