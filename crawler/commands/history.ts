import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { History } from '../records/history.ts';
import { HistoryFolder } from '../records/history-folder.ts';
import { MendableError } from '../records/mendable-error.ts';
import type { WalkKey } from '../records/run.ts';
import { Store } from '../records/store.ts';
import type { HistoryOption } from './history-place.ts';
import { historyNow, outdatedBy } from './keep-history.ts';
import { measureAlone } from './measure.ts';
import { nameOf } from './run-record.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

interface HistoryOptions extends HistoryOption {
  /** The folder in which the runs lie; `runs` when left out. */
  runs?: string | undefined;
  /** Whether runs that other measures measured are measured again, where their evidence is whole. */
  remeasure?: boolean | undefined;
}

type Around = Pick<Surroundings, 'cwd' | 'print' | 'progress'>;

/**
 * Says which runs are kept, and which of them were measured with other measures than today's; with `remeasure` these
 * are measured again. A run's older figures stay until all the new ones are there.
 */
export async function history(
  { history: named, runs = 'runs', remeasure }: HistoryOptions,
  around: Around,
): Promise<ExitCode> {
  const runsFolder = resolve(around.cwd, runs);
  const folder = named === undefined ? join(runsFolder, 'history') : resolve(around.cwd, named);
  const place = new HistoryFolder(folder);
  const kept = await place.readAll();
  if (kept.length === 0)
    throw new MendableError(
      `No run is kept in ${folder}. Runs are kept when they are measured: npm run kerb -- measure --out <a run's folder>.`,
    );
  const folders = await foldersOfRuns(runsFolder);
  for (const record of kept) {
    const from = folders.get(record.runStartedAt);
    const again =
      remeasure && outdatedBy(record).length > 0 && from ? await measuredAgain(record, from, around) : null;
    if (again) await place.write(again);
    around.print(describe(again ?? record, from && (relative(around.cwd, from.folder) || '.')));
  }
  return 0;
}

/** The runs whose folders are here, by their stated time. */
async function foldersOfRuns(runs: string): Promise<Map<string, Store>> {
  const entries = await readdir(runs, { withFileTypes: true }).catch(() => []);
  const found = new Map<string, Store>();
  for (const entry of entries.filter((each) => each.isDirectory())) {
    const store = new Store(join(runs, entry.name));
    const run = await store.readRun().catch(() => null);
    if (run) found.set(run.startedAt, store);
  }
  return found;
}

/** Null, with the reason said, where not all of the evidence is there or can be read: then the older figures stay. */
async function measuredAgain(record: History, store: Store, { progress }: Around): Promise<History | null> {
  const missing = missingFrom(record, await store.finishedWalks());
  if (missing > 0) {
    progress.say(
      `The run of ${record.runStartedAt} keeps its older figures: the evidence of ${missing} of its walks is gone.`,
    );
    return null;
  }
  try {
    const run = await store.readRun();
    return historyNow(run, await measureAlone(store, run, progress), record);
  } catch (error) {
    if (!(error instanceof MendableError)) throw error;
    progress.end();
    progress.say(`The run of ${record.runStartedAt} keeps its older figures: ${error.message}`);
    return null;
  }
}

function missingFrom({ councils }: History, finished: readonly WalkKey[]): number {
  const here = new Set(finished.map(nameOf));
  const walks = councils.flatMap(({ id, walks }) => walks.map((walk) => nameOf({ ...walk, council: id })));
  return walks.filter((name) => !here.has(name)).length;
}

function describe(record: History, folder: string | undefined): string {
  const { councils, runStartedAt, profile, endedAt, left } = record;
  const walks = councils.reduce((sum, { walks }) => sum + walks.length, 0);
  const parts = [
    `${runStartedAt}  ${profile}, ${counted(walks, 'walk')} of ${counted(councils.length, 'council')}`,
    ...(endedAt === null || left > 0 ? [`not finished, ${counted(left, 'walk')} left`] : []),
    methodOf(record),
    folder === undefined ? 'its evidence is not here' : `in ${folder}`,
  ];
  return parts.join('; ');
}

function methodOf(record: History): string {
  const outdated = outdatedBy(record);
  if (outdated.length > 0)
    return `measured another way than today (${outdated.join(', ')}): --remeasure measures it again`;
  return record.remeasured ? `measured again with Kerb ${record.measuredBy}` : 'measured as today';
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
