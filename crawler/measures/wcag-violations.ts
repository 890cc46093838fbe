import type { Measure } from './measure.ts';
import { tallyOf } from './way/finding-tally.ts';

/**
 * How many different WCAG 2.2 A and AA faults the journey's steps have; the same fault on several steps is one.
 *
 * Faults are counted on the steps that were gathered, also where the journey stopped early.
 */
export const wcagViolations = {
  id: 'wcag-violations',
  version: 2,
  title: 'WCAG 2.2 faults on the way',
  why: 'Each fault can stop somebody who uses a screen reader, a keyboard or large text.',
  unit: 'faults',
  better: 'lower',
  source: 'WCAG 2.2 levels A and AA, as tested by axe-core',
  measure: (evidence) => tallyOf('violation', evidence, 'faults'),
} as const satisfies Measure;
