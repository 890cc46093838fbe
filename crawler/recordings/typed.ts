import type { DataName } from '../../journeys/data-names.ts';
import { cleaned } from './cleaned.ts';
import { dataFor, isSiteSearch } from './data-for.ts';
import { findTarget } from './find-target.ts';
import { navigates, type RecordedStep } from './recording.ts';

/** Longer than any name that is written down. */
const longestName = 200;

/** Data of which every word says who somebody is. */
const ofPeople: readonly (DataName | null)[] = ['full-name', 'first-name', 'last-name', 'address', 'street'];

/**
 * Everything that was typed, and for names and addresses each word of it, so that it can be kept out of what is written
 * and shown. Not the words for the site's own search, which are those of the task, nor the codes of lists.
 */
export function typedIn(steps: readonly RecordedStep[]): string[] {
  const firstPage = steps.findIndex(
    (step) => step.type === 'waitForElement' || (step.type !== 'navigate' && navigates(step)),
  );
  const values = steps.flatMap((step, index) => {
    if (step.type !== 'change' || step.value.length > longestName) return [];
    const target = findTarget(step.selectors);
    const isHome = firstPage === -1 || index <= firstPage;
    if (target.tag === 'select' || isSiteSearch(target, isHome)) return [];
    const value = cleaned(step.value);
    return ofPeople.includes(dataFor(target)) ? [value, ...wordsOf(value)] : [value];
  });
  return [...new Set(values)].filter(({ length }) => length > 1);
}

/** Words that may be a name: short ones only with a capital. */
function wordsOf(value: string): string[] {
  const words = value.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => word.length > 3 || (/^\p{Lu}/u.test(word) && !/^the$/i.test(word)));
}
