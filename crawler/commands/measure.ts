import { measureRun } from '../measures/measure-run.ts';
import { measureTogether } from '../measures/measure-together.ts';
import { MendableError } from '../records/mendable-error.ts';
import type { Results } from '../records/results.ts';
import { Store } from '../records/store.ts';
import { measureVersions } from './run-record.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** Measures a run's evidence and writes one result file for each council. No page is visited. */
export async function measure(
  folder: string,
  { progress }: Pick<Surroundings, 'progress'>,
): Promise<ExitCode> {
  const store = new Store(folder);
  const run = await store.readRun();
  const walks = Map.groupBy(await store.finishedWalks(), (walk) => walk.council);
  if (walks.size === 0)
    throw new MendableError(
      `There is no evidence in ${folder}. Gather it first: npm run kerb -- gather --out ${folder}.`,
    );
  const alone: Results[] = [];
  progress.begin('Measuring councils', walks.size);
  for (const [name, keys] of walks) {
    const evidences = await Promise.all(keys.map((key) => store.readEvidence(key)));
    const [first] = evidences;
    if (!first) continue;
    alone.push(measureRun(first.council, evidences, { runStartedAt: run.startedAt }));
    progress.finished(name, `${evidences.length} ${evidences.length === 1 ? 'walk' : 'walks'} measured`);
  }
  for (const results of measureTogether(alone, run.councils)) await store.writeResults(results);
  progress.end();
  await store.writeRun({ ...run, versions: { ...run.versions, measures: measureVersions() } });
  return 0;
}
