import type { Report } from './report.ts';

/** With more councils than this, they no longer stand together on one page: tables are cut and drawings left to each journey's page. */
export const mostTogether = 12;

/** Whether a run has more councils than fit on one page. */
export function isLarge({ brief }: Pick<Report, 'brief'>): boolean {
  return brief.length > mostTogether;
}

/** With more journeys than this, what explains each figure of a council stands on the page of the walk. */
const mostExplained = 4;

/** Whether a council has more journeys than one page can explain. */
export function isLong(journeys: readonly { journey: string }[]): boolean {
  return new Set(journeys.map(({ journey }) => journey)).size > mostExplained;
}
