import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import stringify from 'safe-stable-stringify';
import writeFileAtomic from 'write-file-atomic';
import { MendableError } from '../records/mendable-error.ts';
import { type PageEntry, pageReport } from '../records/page-report.ts';
import { type CheckerOptions, startChecker } from './page-checker.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export interface PageOptions extends CheckerOptions {
  /** A file, or "-" for standard output. */
  json?: string | undefined;
}

/** Checks addresses one by one, without a journey. */
export async function page(
  addresses: readonly string[],
  options: PageOptions,
  around: Surroundings,
): Promise<ExitCode> {
  refuseBadAddresses(addresses);
  await refuseUnwritable(options, around);
  const checker = await startChecker(options, around);
  const entries: PageEntry[] = [];
  around.progress.begin('Checking pages', addresses.length);
  try {
    for (const url of addresses) {
      around.progress.running(url);
      const { entry } = await checker.check(url);
      entries.push(entry);
      around.progress.finished(url, summary(entry));
    }
  } finally {
    around.progress.end();
    await checker.end();
  }
  await give(entries, options, around);
  return entries.some((entry) => entry.outcome.kind === 'reached') ? 0 : 4;
}

/** Says which addresses cannot be loaded, all at once. */
export function refuseBadAddresses(addresses: readonly string[]): void {
  const bad = addresses.filter(
    (address) => !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol),
  );
  if (bad.length === 0) return;
  throw new MendableError(
    bad
      .map(
        (address) =>
          `"${address}" is not an address that Kerb can load. Write it whole, such as https://www.example.gov.uk/.`,
      )
      .join('\n'),
  );
}

/** Finds out before the work, not after it, that its answer could not be written. */
export async function refuseUnwritable(
  { json }: Pick<PageOptions, 'json'>,
  { cwd }: Surroundings,
): Promise<void> {
  if (json === undefined || json === '-') return;
  await access(dirname(resolve(cwd, json)), constants.W_OK).catch(() => {
    throw new MendableError(`Cannot write ${json}: its folder does not exist or may not be written to.`);
  });
}

async function give(pages: PageEntry[], { json }: PageOptions, { cwd, print }: Surroundings): Promise<void> {
  const report = pageReport.parse({ schemaVersion: 1, pages });
  if (json === undefined) return describe(report.pages, print);
  const text = stringify(report, null, 2) ?? '';
  if (json === '-') return print(text);
  await writeFileAtomic(resolve(cwd, json), `${text}\n`);
}

function describe(pages: readonly PageEntry[], print: (line: string) => void): void {
  for (const entry of pages) {
    print(`${entry.url}\n  ${summary(entry)}`);
    for (const finding of entry.findings.filter(({ kind }) => kind === 'violation')) {
      print(
        `  ${finding.impact ?? 'unknown'}  ${finding.check}  ${finding.wcag.join(', ')}  ${finding.selector}\n      ${finding.message.replaceAll('\n', ' ')}`,
      );
    }
  }
}

/** What became of a page, on one line. */
export function summary({ outcome, findings }: PageEntry): string {
  if (outcome.kind !== 'reached') return `${outcome.kind}: ${outcome.reason}`;
  const count = (kind: string): number => findings.filter((finding) => finding.kind === kind).length;
  return `${count('violation')} violations, ${count('needs-review')} to review, ${count('advice')} pieces of advice`;
}
