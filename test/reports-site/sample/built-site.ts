import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Results } from '../../../crawler/records/results.ts';
import type { Run } from '../../../crawler/records/run.ts';
import { buildSite } from '../../../reports-site/build.ts';
import { runFolderOf } from './run-folder.ts';

/** A site that was built from results into a folder of its own. */
export interface BuiltSite {
  folder: string;
  pages: number;
  /** Paths of all its files, from the site's root. */
  files: string[];
  read(file: string): Promise<string>;
  remove(): Promise<void>;
}

/** `record` takes the place of what the run's record would else say. */
export async function builtSite(councils: readonly Results[], record: Partial<Run> = {}): Promise<BuiltSite> {
  const runFolder = await runFolderOf(councils, record);
  const folder = await mkdtemp(join(tmpdir(), 'kerb-sample-site-'));
  const { pages } = await buildSite({ runFolder, outDir: folder });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return {
    folder,
    pages,
    files: entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
    read: (file) => readFile(join(folder, file), 'utf8'),
    async remove() {
      await rm(folder, { recursive: true, force: true });
      await rm(runFolder, { recursive: true, force: true });
    },
  };
}
