/** Words that say nothing of the goal. */
const stopWords = new Set(
  'a an and at by for from how in is it my of on or our the to us we what with you your'.split(' '),
);

/** The words of a label that carry meaning: small letters, plural and -ing endings taken off. */
export function contentWords(label: string): string[] {
  const words =
    label
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ments')) return word.slice(0, -1);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** How well a label speaks of the goal: goal words it shares, then the share of its own words that they are. */
export interface Overlap {
  shared: number;
  share: number;
}

/** The overlap of a label with the words of a goal, or null when it is too small to follow. */
export function overlapWith(goalWords: readonly string[], label: string): Overlap | null {
  const goal = new Set(goalWords.flatMap(contentWords));
  const words = [...new Set(contentWords(label))];
  const shared = words.filter((word) => goal.has(word)).length;
  const enough = shared >= 2 || (shared === 1 && words.length <= 2);
  return enough ? { shared, share: shared / words.length } : null;
}
