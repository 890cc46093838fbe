import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { columnWords, figureRows, findingRows } from './views/csv-rows.ts';
import type { Report } from './views/report.ts';

/** Writes what the data page offers: everything as JSON, each council's results, and two tables. */
export async function writeDownloads(report: Report, folder: string): Promise<void> {
  const { run, councils } = report;
  await mkdir(join(folder, 'councils'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'results.json'), toJson({ schemaVersion: 1, run, councils })),
    writeFile(join(folder, 'figures.csv'), toCsv(figureRows(report), 'figures')),
    writeFile(join(folder, 'findings.csv'), toCsv(findingRows(report), 'findings')),
    ...councils.map((results) =>
      writeFile(join(folder, 'councils', `${results.council.id}.json`), toJson(results)),
    ),
  ]);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Text of visited pages stands in the cells, so none may begin as a formula (CWE-1236). */
function toCsv(rows: Record<string, string | number>[], table: keyof typeof columnWords): string {
  return stringify(rows, {
    header: true,
    columns: columnWords[table].map(([column]) => column),
    escape_formulas: true,
    bom: true,
    record_delimiter: '\r\n',
  });
}
