import { measureRun } from '../measures/measure-run.ts';
import { measureTogether } from '../measures/measure-together.ts';
import type { HistoryFolder } from '../records/history-folder.ts';
import { MendableError } from '../records/mendable-error.ts';
import type { Results } from '../records/results.ts';
import type { Run } from '../records/run.ts';
import { Store } from '../records/store.ts';
import { keepHistory } from './keep-history.ts';
import { measureVersions } from './run-record.ts';
import type { ExitCode, Progress, Surroundings } from './surroundings.ts';

interface MeasureOptions {
  /** Where the run's figures are kept for the runs to come; nowhere when left out. */
  history?: HistoryFolder | null;
}

/**
 * Measures a run's evidence, writes one result file for each council and keeps the figures as history. No page is
 * visited.
 */
export async function measure(
  folder: string,
  { progress }: Pick<Surroundings, 'progress'>,
  { history = null }: MeasureOptions = {},
): Promise<ExitCode> {
  const store = new Store(folder);
  const run = await store.readRun();
  const alone = await measureAlone(store, run, progress);
  if (alone.length === 0)
    throw new MendableError(
      `There is no evidence in ${folder}. Gather it first: npm run kerb -- gather --out ${folder}.`,
    );
  const together = measureTogether(alone, run.councils);
  for (const results of together) await store.writeResults(results);
  await store.writeRun({ ...run, versions: { ...run.versions, measures: measureVersions() } });
  if (history) await keepHistory(run, together, history);
  return 0;
}

/** What today's measures give for each council by itself; none where there is no evidence. */
export async function measureAlone(store: Store, run: Run, progress: Progress): Promise<Results[]> {
  const walks = Map.groupBy(await store.finishedWalks(), (walk) => walk.council);
  if (walks.size === 0) return [];
  const alone: Results[] = [];
  progress.begin('Measuring councils', walks.size);
  for (const [name, keys] of walks) {
    const evidences = await Promise.all(keys.map((key) => store.readEvidence(key)));
    const [first] = evidences;
    if (!first) continue;
    alone.push(measureRun(first.council, evidences, { runStartedAt: run.startedAt }));
    progress.finished(name, `${evidences.length} ${evidences.length === 1 ? 'walk' : 'walks'} measured`);
  }
  progress.end();
  return alone;
}
