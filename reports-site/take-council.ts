import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecord } from '../crawler/records/read-record.ts';
import { type Results, results } from '../crawler/records/results.ts';
import { writeComparables } from './compare-files.ts';
import { csvOf } from './csv.ts';
import { copyPictures } from './pictures.ts';
import { cutPlaces } from './place-pictures.ts';
import { type Brief, briefOf } from './views/brief.ts';
import { type CouncilFault, councilFaults } from './views/council-faults.ts';
import { figureRows, findingRows } from './views/csv-rows.ts';
import { type SupplierRow, supplierRows } from './views/mend-order.ts';
import type { Picture } from './views/report.ts';

/** Where a council's results come from, and where what is made of them goes. */
export interface TakeOptions {
  runFolder: string;
  /** The part of the site that is not rendered: pictures and downloads. */
  siteFolder: string;
  /** Rows of the two tables, a file for each council, to be put together in the end. */
  rowsFolder: string;
}

/** What is kept of one council while the site is built. */
export interface Taken {
  brief: Brief;
  pictures: Record<string, Picture>;
  places: Record<string, Picture>;
  /** Its findings, as the pages about all councils' findings show them. */
  faults: CouncilFault[];
  /** Faults of suppliers that other councils have too. */
  suppliers: SupplierRow[];
}

/**
 * Reads one file of results, checks it against the contract, and writes everything of it that needs no other council.
 * Throws a MendableError when the file is not what the contract says.
 */
export async function takeCouncil(file: string, options: TakeOptions): Promise<Taken> {
  const { runFolder, siteFolder, rowsFolder } = options;
  const council = await readRecord(join(runFolder, 'results', file), results);
  const [pictures, places] = await Promise.all([
    copyPictures([council], { runFolder, siteFolder }),
    cutPlaces([council], { runFolder, siteFolder }),
    writeData(council, { siteFolder, rowsFolder }),
  ]);
  return {
    brief: briefOf(council),
    pictures,
    places,
    faults: councilFaults(council, places),
    suppliers: supplierRows(council),
  };
}

async function writeData(
  council: Results,
  { siteFolder, rowsFolder }: Pick<TakeOptions, 'siteFolder' | 'rowsFolder'>,
): Promise<void> {
  const { id } = council.council;
  const folder = join(siteFolder, 'data', 'councils');
  await Promise.all([mkdir(folder, { recursive: true }), mkdir(rowsFolder, { recursive: true })]);
  const one = { councils: [council] };
  await Promise.all([
    writeComparables(council, join(siteFolder, 'data')),
    writeFile(join(folder, `${id}.json`), `${JSON.stringify(council)}\n`),
    writeFile(join(rowsFolder, `${id}.figures.csv`), csvOf(figureRows(one), 'figures')),
    writeFile(join(rowsFolder, `${id}.findings.csv`), csvOf(findingRows(one), 'findings')),
  ]);
}
