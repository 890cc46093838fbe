import { relative } from 'node:path';
import type { Configuration } from '../../config/load.ts';
import { type GatherOptions, gather } from './gather.ts';
import { type HistoryOption, historyPlace } from './history-place.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** Gathers, measures and reports. When nothing could be measured the report still says why. */
export async function audit(
  configuration: Configuration,
  options: GatherOptions & HistoryOption,
  around: Surroundings,
): Promise<ExitCode> {
  const gathered = await gather(configuration, options, around);
  await measure(options.folder, around, { history: historyPlace(options.folder, options, around) });
  await report(options.folder, around, { history: options.history });
  around.print(whereTheReportIs(options.folder, around.cwd));
  if (gathered === 4)
    around.print(
      'Nothing could be measured: every journey was blocked or did not answer. The report says why.',
    );
  return gathered;
}

/** Where the report is and how to open it. */
export function whereTheReportIs(folder: string, cwd: string): string {
  const shown = relative(cwd, folder) || '.';
  return [
    '',
    `The report is in ${shown}/site. To open it:`,
    `  npm run kerb -- serve${shown.startsWith('runs') ? '' : ` --out ${shown}`}`,
    `or open ${shown}/site/index.html in a browser.`,
  ].join('\n');
}
