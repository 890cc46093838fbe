import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Results } from '../crawler/records/results.ts';
import type { Brief } from './views/brief.ts';
import { comparablesOf, compareIndex } from './views/comparable.ts';

/** Writes what the page of comparisons reads of one council: `compare/<council>/<journey>.json` in `data/` of the site. */
export async function writeComparables(results: Results, dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'compare', results.council.id);
  await mkdir(folder, { recursive: true });
  await Promise.all(
    [...comparablesOf(results)].map(([journey, comparable]) =>
      writeFile(join(folder, `${journey}.json`), `${JSON.stringify(comparable)}\n`),
    ),
  );
}

/** Writes what there is to choose from: `compare.json` in `data/` of the site. */
export async function writeCompareIndex(brief: readonly Brief[], dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  await writeFile(join(dataFolder, 'compare.json'), `${JSON.stringify(compareIndex(brief))}\n`);
}
