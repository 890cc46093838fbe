import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { History } from '../crawler/records/history.ts';
import { checkFacts } from './check-facts.ts';
import { writeCompareIndex } from './compare-files.ts';
import { comparisonsOf } from './comparisons.ts';
import { dataDictionary } from './data-dictionary.ts';
import { writeDownloads } from './downloads.ts';
import { writeFeeds } from './feeds.ts';
import { measureFacts } from './measure-facts.ts';
import { openCouncils } from './open-councils.ts';
import { type Stored, type StoredReport, storeReport } from './open-report.ts';
import { readRun } from './read-run.ts';
import { writePeers, writeScripts } from './scripts.ts';
import { siteHistory } from './site-history.ts';
import { stylesheet } from './stylesheet.ts';
import { mergedSupplierRows } from './views/mend-order.ts';
import { siteFaults } from './views/site-faults.ts';

/** Everything that the pages are made from, and where it goes. */
export interface Preparation {
  runFolder: string;
  history: readonly History[];
  siteUrl: string | null;
  /** An empty folder that may be thrown away after. */
  work: string;
  /** Holds what stands beside the pages. */
  copies: string;
  /** Whether the site will have a search. */
  searchable: boolean;
}

/** Does everything but the pages, and stores what they are made of. */
export async function prepare({
  runFolder,
  history,
  siteUrl,
  work,
  copies,
  searchable,
}: Preparation): Promise<Stored> {
  const [dataFolder, rowsFolder] = [join(copies, 'data'), join(work, 'rows')];
  const { run, councils: taken } = await readRun({ runFolder, siteFolder: copies, rowsFolder });
  const brief = taken.map((one) => one.brief);
  const councilsFolder = join(dataFolder, 'councils');
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
    siteUrl,
    dictionary: dataDictionary(),
    searchable,
  };
  await Promise.all([
    writeFeeds({ councils: brief }, past.byRun, { folder: copies, siteUrl: siteUrl ?? undefined }),
    writeStylesheet(join(copies, 'assets')),
    writeScripts(join(copies, 'assets')),
    writePeers(run, join(copies, 'assets')),
    writeCompareIndex(brief, dataFolder),
  ]);
  await writeDownloads(report, { dataFolder, rowsFolder });
  return storeReport(report, { folder: join(work, 'report'), councilsFolder });
}

async function writeStylesheet(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'kerb.css'), await stylesheet());
  await copyFile(new URL('./styles/kerb.svg', import.meta.url), join(folder, 'kerb.svg'));
}
