import { isRated } from '../../crawler/records/outcome.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';

/** What is said where no violation was found: never that there is none, and less where no walk is rated. */
export function sayNoneFound(walks: readonly Pick<JourneyResult, 'outcome'>[]): string {
  return walks.some(({ outcome }) => isRated(outcome.kind))
    ? 'No violations were found on the pages that were seen. That does not show that there are none.'
    : 'No walk is rated, so it cannot be told which faults there are.';
}
