import type { StepResult } from '../../records/results.ts';
import type { Method } from '../../records/step.ts';

/** Past these a resident would not recognise the label (METHOD, Finding the way). */
const expected: readonly Method[] = ['override', 'adapter', 'pattern'];

/** How many links and buttons the journey followed, and the steps whose label a resident would not look for. */
export function signsOf(steps: readonly StepResult[]): { followed: number; unexpected: StepResult[] } {
  const followed = steps.filter(({ chosen }) => chosen !== null);

  return {
    followed: followed.length,
    unexpected: followed.filter(({ chosen }) => chosen !== null && !expected.includes(chosen.method)),
  };
}
