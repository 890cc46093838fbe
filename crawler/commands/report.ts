import { join } from 'node:path';
import { buildSite } from '../../reports-site/build.ts';
import { MendableError } from '../records/mendable-error.ts';
import { Store } from '../records/store.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** Builds the site from a run's results and says where it is. */
export async function report(
  folder: string,
  { progress }: Pick<Surroundings, 'progress'>,
): Promise<ExitCode> {
  const results = await new Store(folder).readResults();
  if (results.length === 0)
    throw new MendableError(
      `There are no results in ${folder}. Measure first: npm run kerb -- measure --out ${folder}.`,
    );
  progress.begin('Building the report', 1);
  const { pages } = await buildSite({ runFolder: folder, outDir: join(folder, 'site') });
  progress.finished('report', `${pages} pages`);
  progress.end();
  return 0;
}
