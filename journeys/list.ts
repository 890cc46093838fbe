import { applyCouncilTaxReduction } from './apply-council-tax-reduction.ts';
import { applySinglePersonDiscount } from './apply-single-person-discount.ts';
import { bookBulkyWaste } from './book-bulky-waste.ts';
import { commentOnPlanning } from './comment-on-planning.ts';
import { findBinDay } from './find-bin-day.ts';
import { joinHousingRegister } from './join-housing-register.ts';
import type { Journey } from './journey.ts';
import { payCouncilTax } from './pay-council-tax.ts';
import { readAccessibilityStatement } from './read-accessibility-statement.ts';
import { reportFlyTipping } from './report-fly-tipping.ts';
import { reportMissedBin } from './report-missed-bin.ts';
import { searchPlanningApplications } from './search-planning-applications.ts';
import { tellUsYouAreMoving } from './tell-us-you-are-moving.ts';

/**
 * Every journey that ships with Kerb, in the order in which reports show them.
 *
 * Par is reckoned for a way on which the home page has 250 words, a section 150 and a page about a task 250, read at 4.4
 * seconds per 100 words; 2.5 seconds for a click, 5.8 for a field, a second of waiting for each page; the sum is taken
 * to the nearest five seconds. The page of the goal itself is not read.
 */
export const journeys: readonly Journey[] = [
  payCouncilTax,
  searchPlanningApplications,
  commentOnPlanning,
  findBinDay,
  reportMissedBin,
  applySinglePersonDiscount,
  applyCouncilTaxReduction,
  tellUsYouAreMoving,
  reportFlyTipping,
  bookBulkyWaste,
  joinHousingRegister,
  readAccessibilityStatement,
];
