import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { openCouncils } from './open-councils.ts';
import type { Brief } from './views/brief.ts';
import type { Report } from './views/report.ts';

/** The report without the councils' whole results, which lie in files of their own. */
export type StoredReport = Omit<Report, 'councils' | 'share'>;

/** Writes the report for the renderers: the brief beside the rest, a line for each council, so that it is never one text. */
export async function storeReport({ brief, ...rest }: StoredReport, file: string): Promise<void> {
  await writeFile(file, JSON.stringify(rest));
  await writeFile(briefFile(file), linesOf(brief));
}

function* linesOf(brief: readonly Brief[]): Generator<string> {
  for (const council of brief) yield `${JSON.stringify(council)}\n`;
}

/** Opens what was stored; a council's whole results are read when they are asked for. `share` is a Share as JSON. */
export function openReport(file: string, councilsFolder: string, share: string): Report {
  const rest: Omit<StoredReport, 'brief'> = JSON.parse(readFileSync(file, 'utf8'));
  const brief = readLines(readFileSync(briefFile(file)));
  return { ...rest, brief, councils: openCouncils(councilsFolder, brief), share: JSON.parse(share) };
}

function readLines(bytes: Buffer): Brief[] {
  const councils: Brief[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf('\n', start);
    councils.push(JSON.parse(bytes.toString('utf8', start, end)));
  }
  return councils;
}

function briefFile(file: string): string {
  return `${file}.brief`;
}
