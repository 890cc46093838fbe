import type { Evidence } from '../../records/evidence.ts';
import { quote } from '../wording/text.ts';
import { mainHeading } from './main-heading.ts';

/** Why the faults of a journey cannot be counted, or null when every step was tested: not tested is not passed. */
export function untested({ steps }: Pick<Evidence, 'steps'>): string | null {
  if (steps.length === 0) return 'No step of the journey was gathered.';
  const missing = steps.filter(({ axe }) => axe.length === 0);
  if (missing.length === 0) return null;
  const named = missing.map((step) => `step ${step.index} ${quote(mainHeading(step))}`).join(', ');

  return `Not every step could be tested, and not tested is not passed: ${named}.`;
}
