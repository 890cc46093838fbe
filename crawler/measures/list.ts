import { actionCount } from './action-count.ts';
import { choicesPerStep } from './choices-per-step.ts';
import { clickCount } from './click-count.ts';
import { ctaClarity } from './cta-clarity.ts';
import { friction } from './friction.ts';
import { homeProminence } from './home-prominence.ts';
import { journeyEfficiency } from './journey-efficiency.ts';
import type { Measure } from './measure.ts';
import { modelledTime } from './modelled-time.ts';
import { searchIntegration } from './search-integration.ts';
import { stepCount } from './step-count.ts';
import { wcagNeedsReview } from './wcag-needs-review.ts';
import { wcagViolations } from './wcag-violations.ts';

/** Every measure, in the order in which results and reports show them. */
export const measures: readonly Measure[] = [
  stepCount,
  actionCount,
  clickCount,
  choicesPerStep,
  friction,
  modelledTime,
  journeyEfficiency,
  ctaClarity,
  searchIntegration,
  homeProminence,
  wcagViolations,
  wcagNeedsReview,
];
