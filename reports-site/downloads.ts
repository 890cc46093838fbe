import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Run } from '../crawler/records/run.ts';
import { csvHeader } from './csv.ts';
import { resultsSchema } from './results-schema.ts';
import type { Brief } from './views/brief.ts';

interface Folders {
  /** `data/` of the site, with the councils' results in it. */
  dataFolder: string;
  rowsFolder: string;
}

/**
 * Puts together what the data page offers of all councils: everything as JSON, and two tables. They are copied from
 * the councils' own files, a piece at a time, since a country's results do not fit in memory.
 */
export async function writeDownloads(
  { run, brief }: { run: Run; brief: readonly Brief[] },
  { dataFolder, rowsFolder }: Folders,
): Promise<void> {
  const ids = brief.map(({ council }) => council.id);
  await mkdir(dataFolder, { recursive: true });
  await writeAll(join(dataFolder, 'results.json'), everything(run, dataFolder, ids));
  await writeFile(join(dataFolder, 'results.schema.json'), `${JSON.stringify(resultsSchema(), null, 2)}\n`);
  for (const table of ['figures', 'findings'] as const) {
    await writeAll(join(dataFolder, `${table}.csv`), tableOf(table, rowsFolder, ids));
  }
}

function writeAll(file: string, pieces: AsyncGenerator<string | Buffer>): Promise<void> {
  return pipeline(pieces, createWriteStream(file));
}

async function* everything(run: Run, folder: string, ids: readonly string[]) {
  yield `{"schemaVersion":1,"run":${JSON.stringify(run)},"councils":[\n`;
  for (const [index, id] of ids.entries()) {
    if (index > 0) yield ',';
    yield* piecesOf(join(folder, 'councils', `${id}.json`));
  }
  yield ']}\n';
}

async function* tableOf(table: 'figures' | 'findings', folder: string, ids: readonly string[]) {
  yield csvHeader(table);
  for (const id of ids) yield* piecesOf(join(folder, `${id}.${table}.csv`));
}

async function* piecesOf(file: string): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(file)) yield piece;
}
