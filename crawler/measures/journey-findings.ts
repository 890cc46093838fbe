import type { Evidence } from '../records/evidence.ts';
import type { Finding } from '../records/finding.ts';
import { axeFindings } from './axe-findings.ts';
import { groupFindings } from './group-findings.ts';

/** Every fault that was seen on the steps that were gathered, whether or not the journey came to its end. */
export function journeyFindings({ steps }: Pick<Evidence, 'steps'>): Finding[] {
  return groupFindings(steps.flatMap(({ axe, index }) => axeFindings(axe, index)));
}
