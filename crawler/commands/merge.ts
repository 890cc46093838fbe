import { relative } from 'node:path';
import type { HistoryFolder } from '../records/history-folder.ts';
import { isRated } from '../records/outcome.ts';
import type { Run } from '../records/run.ts';
import { Store } from '../records/store.ts';
import { whereTheReportIs } from './audit.ts';
import { type HistoryOption, historyPlace } from './history-place.ts';
import { measure } from './measure.ts';
import { leftOf, mergeRuns, type Shard } from './merge-runs.ts';
import { report } from './report.ts';
import { existingRunFolder } from './run-folder.ts';
import { nameOf } from './run-record.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** Makes one run of shards that were walked apart, measures it as a whole and builds its report. The shards stay. */
export async function merge(
  folders: readonly string[],
  { folder, history }: HistoryOption & { folder: string },
  around: Surroundings,
): Promise<ExitCode> {
  const shards: Shard[] = [];
  for (const out of folders) {
    const each = await existingRunFolder({ out }, around);
    shards.push({ folder: each, run: await new Store(each).readRun() });
  }
  const run = mergeRuns(shards);
  for (const shard of shards) sayLeft(shard, around);
  const store = new Store(folder);
  around.progress.begin('Bringing walks together', run.done.length);
  for (const shard of shards) {
    const from = new Store(shard.folder);
    for (const walk of await from.finishedWalks()) {
      await store.copyWalk(walk, from);
      around.progress.finished(nameOf(walk), `from ${relative(around.cwd, shard.folder) || '.'}`);
    }
  }
  around.progress.end();
  await store.writeRun(run);
  await store.pointLatest().catch(() => undefined);
  const place = historyPlace(folder, { history }, around);
  await measure(folder, around, { history: place });
  if (place) await forgetShards(shards, run, place);
  await report(folder, around, { history });
  around.print(whereTheReportIs(folder, around.cwd));
  return run.done.some(({ outcome }) => isRated(outcome.kind)) ? 0 : 4;
}

/** The whole holds their figures: kept beside it they would look like runs of their own. */
async function forgetShards(shards: readonly Shard[], whole: Run, place: HistoryFolder): Promise<void> {
  for (const { run } of shards) if (run.startedAt !== whole.startedAt) await place.remove(run.startedAt);
}

function sayLeft({ folder, run }: Shard, { progress }: Surroundings): void {
  const left = leftOf(run);
  if (left.length === 0) return;
  progress.say(`${folder} is not finished: ${left.length} of ${run.asked.length} walks are missing.`);
}
