import { isRated } from '../../crawler/records/outcome.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';

/** What is said where no violation was found: never that there is none, and less where no walk is rated. */
export function sayNoneFound(walks: readonly Pick<JourneyResult, 'outcome'>[]): string {
  return walks.some(({ outcome }) => isRated(outcome.kind))
    ? 'No violations were found on the pages that were seen. That does not show that there are none.'
    : 'No walk is rated, so no fault is counted here. What was seen before a walk stopped is on its page.';
}
