import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCouncils } from './open-councils.ts';
import type { Brief } from './views/brief.ts';
import type { SiteHistory } from './views/history.ts';
import type { Report } from './views/report.ts';

/** The report without the councils' whole results, which lie in files of their own. */
export type StoredReport = Omit<Report, 'councils' | 'share'>;

/** Where a report was stored, for processes that open it. */
export interface Stored {
  folder: string;
  /** Where the councils' whole results are. */
  councilsFolder: string;
  walks: number;
}

/**
 * Writes the report for the renderers, so that it is never one text: the brief as a line for each council, and each
 * council's trends in a file of its own, since only its own pages draw them.
 */
export async function storeReport(
  { brief, history: { trends, ...history }, ...rest }: StoredReport,
  { folder, councilsFolder }: Omit<Stored, 'walks'>,
): Promise<Stored> {
  await mkdir(join(folder, 'trends'), { recursive: true });
  await writeFile(join(folder, 'report.json'), JSON.stringify({ ...rest, history }));
  await writeFile(join(folder, 'brief'), linesOf(brief));
  for (const { council } of brief)
    await writeFile(trendsFile(folder, council.id), JSON.stringify(trends[council.id] ?? []));
  return {
    folder,
    councilsFolder,
    walks: brief.reduce((sum, { journeys }) => sum + journeys.length, 0),
  };
}

function* linesOf(brief: readonly Brief[]): Generator<string> {
  for (const council of brief) yield `${JSON.stringify(council)}\n`;
}

/** Opens what was stored; a council's whole results and trends are read when they are asked for. `share` is a Share as JSON. */
export function openReport(folder: string, councilsFolder: string, share: string): Report {
  const { history, ...rest }: StoredReport = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const brief = readLines(readFileSync(join(folder, 'brief')));
  return {
    ...rest,
    brief,
    history: { ...history, trends: openTrends(folder, brief) },
    councils: openCouncils(councilsFolder, brief),
    share: JSON.parse(share),
  };
}

/** Every council's trends by its id; those that were asked for last are kept, since a council's pages come together. */
function openTrends(folder: string, brief: readonly Brief[]): SiteHistory['trends'] {
  let last: { id: string; own: SiteHistory['trends'][string] } | undefined;
  const read = (id: string): SiteHistory['trends'][string] => {
    if (last?.id !== id) last = { id, own: JSON.parse(readFileSync(trendsFile(folder, id), 'utf8')) };
    return last.own;
  };
  return Object.defineProperties(
    {},
    Object.fromEntries(brief.map(({ council: { id } }) => [id, { enumerable: true, get: () => read(id) }])),
  );
}

function trendsFile(folder: string, council: string): string {
  return join(folder, 'trends', `${council}.json`);
}

function readLines(bytes: Buffer): Brief[] {
  const councils: Brief[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf('\n', start);
    councils.push(JSON.parse(bytes.toString('utf8', start, end)));
  }
  return councils;
}
