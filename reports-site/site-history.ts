import { historyOf } from '../crawler/measures/history-of.ts';
import type { History } from '../crawler/records/history.ts';
import type { Results } from '../crawler/records/results.ts';
import type { Run } from '../crawler/records/run.ts';
import { councilChanges } from './views/council-changes.ts';
import type { RunChanges, SiteHistory } from './views/history.ts';
import type { CouncilNow } from './views/improved.ts';
import { journeysOf, type MeasureFacts } from './views/report.ts';
import {
  type AllSeries,
  comparableRuns,
  type PastRun,
  pastRun,
  type Series,
  seriesOf,
} from './views/series.ts';
import { siteChanges } from './views/site-changes.ts';
import { type WalkTrend, walkTrend } from './views/trend.ts';

/** How many runs are drawn at most. */
export const mostRuns = 12;

/** How many runs a feed tells of at most: whoever follows it has seen the older ones. */
const mostTold = 6;

interface Told {
  history: SiteHistory;
  /** The newest first. */
  byRun: RunChanges[];
}

/** Everything that is told of earlier runs: `kept` are those, the oldest first, with or without this one. */
export function siteHistory(
  { run, councils }: { run: Run; councils: readonly Results[] },
  kept: readonly History[],
  measures: readonly MeasureFacts[],
): Told {
  const own = kept.find(({ runStartedAt }) => runStartedAt === run.startedAt);
  const current = historyOf(run, councils, {
    measuredBy: own?.measuredBy ?? run.versions.kerb,
    remeasured: own?.remeasured ?? false,
  });
  const records = comparableRuns(current, kept);
  const series = seriesOf(records);
  const shown = records.slice(-mostRuns);
  const runs = shown.map(pastRun);
  const byRun = shown
    .slice(-mostTold)
    .map((record) => runChanges(record, { records, series, measures }))
    .toReversed();
  const ids = current.councils.map(({ id }) => id);

  return {
    byRun,
    history: {
      titles: Object.fromEntries(journeysOf({ councils }).map(({ id, title }) => [id, title])),
      runs,
      older: records.length - shown.length,
      otherProfile: kept.filter(({ profile }) => profile !== run.profile).length,
      changes: byRun[0]?.changes ?? {},
      trends: Object.fromEntries(ids.map((id) => [id, trendsOf(series.get(id), runs)])),
      site: byRun[0]?.site ?? siteChanges([], undefined),
    },
  };
}

interface Known {
  records: readonly History[];
  series: AllSeries;
  measures: readonly MeasureFacts[];
}

function runChanges(record: History, { records, series, measures }: Known): RunChanges {
  const { runStartedAt } = record;
  const councils = record.councils.map(({ id }): CouncilNow => {
    const upToNow = [...(series.get(id)?.values() ?? [])].map((each) => until(each, runStartedAt));
    const all = upToNow.filter((each) => each.length > 0);
    const current = all.filter((each) => each.at(-1)?.run.runStartedAt === runStartedAt);
    return { council: id, all: current, changes: councilChanges(all, runStartedAt, measures) };
  });
  return {
    run: pastRun(record),
    changes: Object.fromEntries(councils.map(({ council, changes }) => [council, changes])),
    site: siteChanges(councils, lastBefore(record, records)),
  };
}

/** The last run before this one with a council of its own. */
function lastBefore(record: History, records: readonly History[]): History | undefined {
  const ids = new Set(record.councils.map(({ id }) => id));
  return records
    .slice(0, records.indexOf(record))
    .findLast(({ councils }) => councils.some(({ id }) => ids.has(id)));
}

function until(series: Series, startedAt: string): Series {
  return series.filter(({ run }) => Date.parse(run.runStartedAt) <= Date.parse(startedAt));
}

function trendsOf(own: Map<string, Series> | undefined, runs: readonly PastRun[]): WalkTrend[] {
  const shown = new Set(runs.map(({ runStartedAt }) => runStartedAt));
  return [...(own?.values() ?? [])]
    .filter((series) => series.some(({ run }) => shown.has(run.runStartedAt)))
    .flatMap((series) => walkTrend(series, runs) ?? []);
}
