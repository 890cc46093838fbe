import { join, resolve } from 'node:path';
import { suggest } from '../../config/suggest.ts';
import { buildSite } from '../../reports-site/build.ts';
import { launchBrowser } from '../gather/browser.ts';
import type { History } from '../records/history.ts';
import { MendableError } from '../records/mendable-error.ts';
import { Store } from '../records/store.ts';
import { type HistoryOption, historyPlace } from './history-place.ts';
import { outdatedBy } from './keep-history.ts';
import { writeSummaryPdf } from './summary-pdf.ts';
import type { ExitCode, Progress, Surroundings } from './surroundings.ts';

export interface ReportOptions extends HistoryOption {
  /** Councils, by id, whose summary on one page is printed as PDF too. */
  pdf?: readonly string[] | undefined;
  /** Where these are written as `<council>.pdf`; else beside each summary. */
  pdfDir?: string | undefined;
  /** Where the site will be published, for feeds whose links are whole addresses. */
  siteUrl?: string | undefined;
}

type Around = Pick<Surroundings, 'progress' | 'cwd' | 'environment' | 'isRoot'>;

/**
 * Builds the site from a run's results and says where it is; prints the summaries that were asked for. Throws a
 * MendableError, before anything is built, for councils that the run does not have and where there is no browser.
 */
export async function report(
  folder: string,
  around: Around,
  { pdf = [], pdfDir, ...options }: ReportOptions = {},
): Promise<ExitCode> {
  const measured = await new Store(folder).measuredCouncils();
  if (measured.length === 0)
    throw new MendableError(
      `There are no results in ${folder}. Measure first: npm run kerb -- measure --out ${folder}.`,
    );
  if (pdfDir && pdf.length === 0)
    throw new MendableError('Say whose summary is to be printed: --pdf a,b beside --pdf-dir.');
  refuseUnknown(pdf, measured);
  const site = join(folder, 'site');
  if (pdf.length === 0) return build(folder, site, around, options);
  const browser = await launchBrowser(around);
  try {
    const code = await build(folder, site, around, options);
    for (const council of new Set(pdf)) {
      const file = pdfDir
        ? resolve(around.cwd, pdfDir, `${council}.pdf`)
        : join(site, 'councils', council, 'summary.pdf');
      await writeSummaryPdf(browser, { site, council, file, siteUrl: options.siteUrl });
      around.progress.say(`The summary of ${council} is ${file}`);
    }
    return code;
  } finally {
    await browser.close();
  }
}

async function build(
  folder: string,
  site: string,
  around: Around,
  { siteUrl, ...options }: Pick<ReportOptions, 'history' | 'siteUrl'>,
): Promise<ExitCode> {
  const { progress } = around;
  const history = (await historyPlace(folder, options, around)?.readAll()) ?? [];
  sayOutdated(history, progress);
  progress.begin('Building the report', 1);
  const { pages, withoutSearch } = await buildSite({ runFolder: folder, outDir: site, history, siteUrl });
  if (withoutSearch !== undefined) progress.say(`The search was left out: ${withoutSearch}`);
  progress.finished('report', `${pages} pages`);
  progress.end();
  return 0;
}

function sayOutdated(history: readonly History[], { say }: Progress): void {
  const outdated = history.filter((record) => outdatedBy(record).length > 0).length;
  if (outdated === 0) return;
  say(
    `${outdated} of ${history.length} kept runs were measured another way than today, so their figures are not joined. npm run kerb -- history --remeasure measures them again where their evidence is kept.`,
  );
}

function refuseUnknown(asked: readonly string[], known: readonly string[]): void {
  const lines = [...new Set(asked)]
    .filter((name) => !known.includes(name))
    .map((name) => `The run has no council "${name}". ${suggest(name, known)}`.trim());
  if (lines.length > 0) throw new MendableError(lines.join('\n'));
}
