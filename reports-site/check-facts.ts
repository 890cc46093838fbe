import { checks } from '../crawler/measures/checks/list.ts';
import { journeyChecks } from '../crawler/measures/journey-checks/list.ts';
import type { CheckFacts } from './views/report.ts';

/** What the method pages say about every check of our own, in the order of the method. */
export function checkFacts(): CheckFacts[] {
  const ofPages = checks.map(({ judge: _, reads: __, ...facts }) => facts);
  const ofJourneys = journeyChecks.map(({ judge: _, ...facts }) => facts);
  return [...ofPages, ...ofJourneys];
}
