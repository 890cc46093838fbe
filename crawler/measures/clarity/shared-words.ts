import { contentWords, stem } from '../wording/content-words.ts';
import { wordsOf } from '../wording/text.ts';

/**
 * Which of a journey's words a label uses. A word inside a longer one that was met is not met again: "planning
 * applications" is one, not "planning applications" and "planning".
 *
 * @example
 * sharedWords('Pay your council tax', ['council tax', 'pay', 'payment']); // ['council tax', 'pay']
 */
export function sharedWords(label: string, words: readonly string[]): string[] {
  const longestFirst = words.toSorted((one, other) => wordsOf(other).length - wordsOf(one).length);
  let left = ` ${stems(label).join(' ')} `;

  return longestFirst.filter((word) => {
    const sought = ` ${stems(word).join(' ')} `;
    const met = sought.trim() !== '' && left.includes(sought);
    left = met ? left.replaceAll(sought, ' | ') : left;

    return met;
  });
}

function stems(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** Whether a label and a heading say the same: at least half of the meaning words of one are in the other. */
export function agree(label: string, heading: string): boolean {
  const [one, other] = [contentWords(label), contentWords(heading)];

  return isHalfIn(one, other) || isHalfIn(other, one);
}

function isHalfIn(words: readonly string[], others: readonly string[]): boolean {
  const shared = words.filter((word) => others.includes(word)).length;

  return words.length > 0 && shared >= words.length / 2;
}
