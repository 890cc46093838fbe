import type { Measure } from './measure.ts';
import { tallyOf } from './way/finding-tally.ts';

/** How many things on the journey's steps a machine could not decide, so that a person has to look. Not faults. */
export const wcagNeedsReview = {
  id: 'wcag-needs-review',
  version: 2,
  title: 'WCAG 2.2 points that a person has to look at',
  why: 'A machine sees part of the faults only; these are the places where it asks for a second look.',
  unit: 'points to review',
  better: 'neither',
  source: 'WCAG 2.2 levels A and AA, as tested by axe-core: its "incomplete" answers',
  measure: (evidence) => tallyOf('needs-review', evidence, 'points to review'),
} as const satisfies Measure;
