import { historyOf } from '../measures/history-of.ts';
import type { History } from '../records/history.ts';
import type { HistoryFolder } from '../records/history-folder.ts';
import type { Results } from '../records/results.ts';
import type { Run } from '../records/run.ts';
import { kerbVersion } from '../version.ts';
import { measureVersions } from './run-record.ts';

/**
 * Keeps the figures of a run that was measured with today's measures. What was kept of the same run stays until the
 * new is written whole; when other measures had given it, the new says that it was measured again.
 */
export async function keepHistory(
  run: Run,
  councils: readonly Results[],
  place: HistoryFolder,
): Promise<void> {
  const before = await place.readOne(run.startedAt);
  await place.write(historyNow(run, councils, before));
}

/** What today's measures give for a run; `before` is what is kept of it. */
export function historyNow(run: Run, councils: readonly Results[], before: History | null): History {
  const now = { ...run, versions: { ...run.versions, measures: measureVersions() } };
  return historyOf(now, councils, {
    measuredBy: kerbVersion,
    remeasured: before !== null && (before.remeasured || outdatedBy(before).length > 0),
  });
}

/** The measures of a kept run that have another version today, or are no more. */
export function outdatedBy({ measures }: Pick<History, 'measures'>): string[] {
  const today = measureVersions();
  return measures.filter(({ id, version }) => today[id] !== version).map(({ id }) => id);
}
