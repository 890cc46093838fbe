import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MendableError } from '../records/mendable-error.ts';
import type { Surroundings } from './surroundings.ts';

interface FolderOptions {
  out?: string | undefined;
  resume?: boolean | undefined;
}

/** The folder of a new run (`--out`, else `runs/<start time>`), or with `--resume` of the run to go on with. */
export async function runFolderFor(
  { out, resume }: FolderOptions,
  { cwd, clock }: Pick<Surroundings, 'cwd' | 'clock'>,
): Promise<string> {
  if (resume) return existingRunFolder({ out }, { cwd });
  const folder = out
    ? resolve(cwd, out)
    : join(
        cwd,
        'runs',
        clock
          .now()
          .toISOString()
          .replace(/\.\d+Z$/, 'Z')
          .replaceAll(':', '-'),
      );
  if (await exists(join(folder, 'run.json'))) {
    throw new MendableError(
      `${folder} already holds a run. Go on with it with --resume, or name another folder with --out.`,
    );
  }
  return folder;
}

/** The folder of a run that is already there: `--out`, else the newest. */
export async function existingRunFolder(
  { out }: Pick<FolderOptions, 'out'>,
  { cwd }: Pick<Surroundings, 'cwd'>,
): Promise<string> {
  const folder = out ? resolve(cwd, out) : join(cwd, 'runs', 'latest');
  if (!(await exists(join(folder, 'run.json')))) {
    throw new MendableError(
      `There is no run in ${folder}. Begin one with npm run kerb -- audit, or name its folder with --out.`,
    );
  }
  return realpath(folder);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
