import { accessibilityStatement } from './accessibility-statement.ts';
import { actionCount } from './action-count.ts';
import { choicesPerStep } from './choices-per-step.ts';
import { clickCount } from './click-count.ts';
import { ctaClarity } from './cta-clarity.ts';
import { familiarity } from './familiarity.ts';
import { fieldCount } from './field-count.ts';
import { friction } from './friction.ts';
import { homeProminence } from './home-prominence.ts';
import { journeyEfficiency } from './journey-efficiency.ts';
import { keyboardCompletion } from './keyboard-completion.ts';
import type { Measure } from './measure.ts';
import { modelledTime } from './modelled-time.ts';
import { otherChannels } from './other-channels.ts';
import { pageQuality } from './page-quality.ts';
import { readingAge } from './reading-age.ts';
import { routeByAToZ } from './route-by-a-to-z.ts';
import { routeBySearch } from './route-by-search.ts';
import { searchIntegration } from './search-integration.ts';
import { shortestWay } from './shortest-way.ts';
import { stepCount } from './step-count.ts';
import { taskGuidance } from './task-guidance.ts';
import { wcagNeedsReview } from './wcag-needs-review.ts';
import { wcagViolations } from './wcag-violations.ts';

/** Every measure, in the order in which results and reports show them. */
export const measures: readonly Measure[] = [
  stepCount,
  actionCount,
  clickCount,
  fieldCount,
  choicesPerStep,
  friction,
  modelledTime,
  journeyEfficiency,
  shortestWay,
  ctaClarity,
  searchIntegration,
  homeProminence,
  routeBySearch,
  routeByAToZ,
  familiarity,
  taskGuidance,
  otherChannels,
  readingAge,
  wcagViolations,
  wcagNeedsReview,
  keyboardCompletion,
  pageQuality,
  accessibilityStatement,
];
