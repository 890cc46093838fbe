import { measureRun } from '../measures/measure-run.ts';
import { MendableError } from '../records/mendable-error.ts';
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
  progress.begin('Measuring councils', walks.size);
  for (const [name, keys] of walks) {
    const evidences = await Promise.all(keys.map((key) => store.readEvidence(key)));
    const [first] = evidences;
    if (!first) continue;
    await store.writeResults(measureRun(first.council, evidences, { runStartedAt: run.startedAt }));
    progress.finished(name, `${evidences.length} ${evidences.length === 1 ? 'walk' : 'walks'} measured`);
  }
  progress.end();
  await store.writeRun({ ...run, versions: { ...run.versions, measures: measureVersions() } });
  return 0;
}
