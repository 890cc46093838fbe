import type { Journey } from './journey.ts';
import { payCouncilTax } from './pay-council-tax.ts';
import { searchPlanningApplications } from './search-planning-applications.ts';

/** Every journey that ships with Kerb, in the order in which reports show them. */
export const journeys: readonly Journey[] = [payCouncilTax, searchPlanningApplications];
