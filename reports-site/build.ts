import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { History } from '../crawler/records/history.ts';
import { checkFacts } from './check-facts.ts';
import { writeCompareIndex } from './compare-files.ts';
import { comparisonsOf } from './comparisons.ts';
import { dataDictionary } from './data-dictionary.ts';
import { writeDownloads } from './downloads.ts';
import { writeFeeds } from './feeds.ts';
import { measureFacts } from './measure-facts.ts';
import { moveInto } from './move-into.ts';
import { openCouncils } from './open-councils.ts';
import type { StoredReport } from './open-report.ts';
import { readRun } from './read-run.ts';
import { renderPages } from './render-pages.ts';
import { writePeers, writeScripts } from './scripts.ts';
import { closeSearch, openSearch, writeSearch } from './search-index.ts';
import { siteHistory } from './site-history.ts';
import { stylesheet } from './stylesheet.ts';
import { mergedSupplierRows } from './views/mend-order.ts';
import { siteFaults } from './views/site-faults.ts';

interface SiteOptions {
  runFolder: string;
  outDir: string;
  /** What was kept of other runs, and of this one, the oldest first. */
  history?: readonly History[];
  /** Where the site will be published, with a slash at the end; feeds link within the site when it is left out. */
  siteUrl?: string | undefined;
  /** Told what is being done, a line at a time. */
  log?: (line: string) => void;
}

interface BuiltSite {
  pages: number;
  /** Why the site is without its search; left out when it has one. */
  withoutSearch?: string;
}

/**
 * Builds the static report on a run, and replaces what was in `outDir`. Throws a zod error when `run.json` or a file
 * of `results/` is not what the contract says.
 */
export async function buildSite({
  runFolder,
  outDir,
  history = [],
  siteUrl,
  log = () => {},
}: SiteOptions): Promise<BuiltSite> {
  // Not a link: Astro compares the working directory with the folders that it is given.
  const work = await realpath(await mkdtemp(join(tmpdir(), 'kerb-report-')));
  try {
    const site = join(work, 'site');
    const copies = join(work, 'beside');
    const [dataFolder, rowsFolder] = [join(copies, 'data'), join(work, 'rows')];
    log('Reading the results and copying the pictures');
    const { run, councils: taken } = await readRun({ runFolder, siteFolder: copies, rowsFolder });
    const brief = taken.map((one) => one.brief);
    const councilsFolder = join(dataFolder, 'councils');
    const search = await openSearch();
    const past = siteHistory({ run, councils: brief }, history, measureFacts());
    const report: StoredReport = {
      run,
      brief,
      measures: measureFacts(),
      checks: checkFacts(),
      pictures: Object.assign({}, ...taken.map(({ pictures }) => pictures)),
      places: Object.assign({}, ...taken.map(({ places }) => places)),
      comparisons: comparisonsOf(openCouncils(councilsFolder, brief)),
      history: past.history,
      suppliers: mergedSupplierRows(taken.map(({ suppliers }) => suppliers)),
      faults: siteFaults(taken.map(({ brief: { council }, faults }) => ({ council, faults }))),
      siteUrl: siteUrl ?? null,
      dictionary: dataDictionary(),
      searchable: search.index !== undefined,
    };
    await Promise.all([
      writeFeeds({ councils: brief }, past.byRun, { folder: copies, siteUrl }),
      writeStylesheet(join(copies, 'assets')),
      writeScripts(join(copies, 'assets')),
      writePeers(run, join(copies, 'assets')),
      writeCompareIndex(brief, dataFolder),
    ]);
    giveBackMemory();
    log('Rendering the pages');
    await renderPages(report, { work, councilsFolder });
    // Not at the same time: what streams through here would stand beside the renderers in memory.
    await writeDownloads(report, { dataFolder, rowsFolder });
    if (search.index) {
      log('Indexing the pages for the search');
      await writeSearch(search.index, { site, folder: join(copies, 'pagefind') });
    }
    const pages = await countPages(site);
    await replaceFolder(outDir, [site, copies]);
    log(`${pages} pages written`);
    return { pages, ...(search.index ? {} : { withoutSearch: search.reason }) };
  } finally {
    await closeSearch();
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Frees what reading the run left behind, hundreds of megabytes for a country, before the renderers need it: V8 by
 * itself would wait until its own heap is full.
 */
function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
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
  for (const source of sources) await moveInto(source, outDir);
}
