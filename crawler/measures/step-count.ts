import type { Evidence } from '../records/evidence.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { unfinished } from './way/unfinished.ts';

/** Changes of view from the home page to the goal; the home page itself is where the resident starts. */
export function countSteps({ steps }: Pick<Evidence, 'steps'>): number {
  return Math.max(0, steps.length - 1);
}

/**
 * How many steps a resident takes from the home page to the goal.
 *
 * A journey that stopped early has no step count: a short dead end must never look better than a long success.
 *
 * @example
 * stepCount.measure(journeyOf('Home', 'Bins', 'Report a missed bin'));
 * // { kind: 'measured', value: 2, unit: 'steps', parts: [], findings: [] }
 */
export const stepCount = {
  id: 'step-count',
  version: 1,
  title: 'Steps to reach the task',
  why: 'Each extra page is another chance to give up or get lost.',
  unit: 'steps',
  better: 'lower',
  source: 'Our definition',
  measure(evidence) {
    const reason = unfinished(evidence);

    return reason === null ? measured(countSteps(evidence), { unit: 'steps' }) : cannotTell(reason);
  },
} as const satisfies Measure;
