import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { History } from '../crawler/records/history.ts';
import { moveInto } from './move-into.ts';
import { prepare } from './prepare.ts';
import { prepareApart } from './prepare-apart.ts';
import { renderPages } from './render-pages.ts';
import { closeSearch, openSearch, writeSearch } from './search-index.ts';

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

/** With fewer councils than this there is little memory to give back. */
const fewest = 16;

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
    const search = await openSearch();
    const copies = join(work, 'beside');
    log('Reading the results and copying the pictures');
    const preparation = {
      ...{ runFolder, history, siteUrl: siteUrl ?? null, work, copies },
      searchable: search.index !== undefined,
    };
    const results = await readdir(join(runFolder, 'results'));
    const stored = await (results.length < fewest ? prepare : prepareApart)(preparation);
    log('Rendering the pages');
    await renderPages(stored, work);
    const site = join(work, 'site');
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

async function countPages(site: string): Promise<number> {
  return (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}

async function replaceFolder(outDir: string, sources: readonly string[]): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  for (const source of sources) await moveInto(source, outDir);
}
