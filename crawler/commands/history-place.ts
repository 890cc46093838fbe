import { basename, dirname, join, resolve } from 'node:path';
import { HistoryFolder } from '../records/history-folder.ts';
import type { Surroundings } from './surroundings.ts';

export interface HistoryOption {
  /** Where the history is kept, when it is not beside the run. */
  history?: string | undefined;
}

/**
 * Where the history of a run is kept: the folder that is named; else `history` beside the run, where the run lies among
 * others in a folder `runs`; else nowhere, as nothing is known of what else lies there.
 */
export function historyPlace(
  runFolder: string,
  { history }: HistoryOption,
  { cwd }: Pick<Surroundings, 'cwd'>,
): HistoryFolder | null {
  if (history !== undefined) return new HistoryFolder(resolve(cwd, history));
  const runs = dirname(runFolder);
  return basename(runs) === 'runs' ? new HistoryFolder(join(runs, 'history')) : null;
}
