import { checks } from '../crawler/measures/checks/list.ts';
import type { CheckFacts } from './views/report.ts';

/** What the method pages say about every check of our own, in the order of the method. */
export function checkFacts(): CheckFacts[] {
  return checks.map(({ judge: _, reads: __, ...facts }) => facts);
}
