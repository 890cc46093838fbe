import { copyFile, cp, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFacts } from './check-facts.ts';
import { comparisonsOf } from './comparisons.ts';
import { dataDictionary } from './data-dictionary.ts';
import { writeDownloads } from './downloads.ts';
import { measureFacts } from './measure-facts.ts';
import { copyPictures } from './pictures.ts';
import { cutPlaces } from './place-pictures.ts';
import { readRun } from './read-run.ts';
import { renderPages } from './render-pages.ts';
import { stylesheet } from './stylesheet.ts';
import type { Report } from './views/report.ts';

interface SiteOptions {
  runFolder: string;
  outDir: string;
  /** Told what is being done, a line at a time. */
  log?: (line: string) => void;
}

/**
 * Builds the static report on a run, and replaces what was in `outDir`. Throws a zod error when `run.json` or a file
 * of `results/` is not what the contract says.
 */
export async function buildSite({
  runFolder,
  outDir,
  log = () => {},
}: SiteOptions): Promise<{ pages: number }> {
  // Not a link: Astro compares the working directory with the folders that it is given.
  const work = await realpath(await mkdtemp(join(tmpdir(), 'kerb-report-')));
  try {
    const site = join(work, 'site');
    const { run, councils } = await readRun(runFolder);
    log(`Copying the pictures of ${councils.length} councils`);
    const copies = join(work, 'beside');
    const pictures = await copyPictures(councils, { runFolder, siteFolder: copies });
    const report: Report = {
      run,
      councils,
      measures: measureFacts(),
      checks: checkFacts(),
      pictures,
      places: await cutPlaces(councils, { runFolder, siteFolder: copies }),
      comparisons: comparisonsOf(councils),
      dictionary: dataDictionary(),
    };
    log('Rendering the pages');
    await Promise.all([
      renderPages(report, work),
      writeDownloads(report, join(copies, 'data')),
      writeStylesheet(join(copies, 'assets')),
    ]);
    const pages = await countPages(site);
    await replaceFolder(outDir, [site, copies]);
    log(`${pages} pages written`);
    return { pages };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writeStylesheet(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'kerb.css'), await stylesheet());
  await copyFile(new URL('./styles/kerb.svg', import.meta.url), join(folder, 'kerb.svg'));
}

async function countPages(site: string): Promise<number> {
  return (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}

async function replaceFolder(outDir: string, sources: readonly string[]): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  for (const source of sources) await cp(source, outDir, { recursive: true });
}
