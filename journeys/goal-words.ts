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

/** Goal words that many other goals share: alone they lead nowhere. */
const saysNothingAlone = new Set(
  'council service online form apply application report pay payment bill book find search view check tell house day'.split(
    ' ',
  ),
);

/** What residents do, of which a goal's words name the one that it is about. */
const doing = new Set(
  'apply claim report pay book order search check tell register join comment cais ymgeisio talu adrodd archebu'.split(
    ' ',
  ),
);

/** Whether a label says how to do what the goal's words say is done: "How to apply". */
export function saysWhatToDo(goalWords: readonly string[], label: string): boolean {
  const goal = new Set(goalWords.flatMap(contentWords));
  return contentWords(label).some((word) => doing.has(word) && goal.has(word));
}

/** How well a label speaks of the goal: goal words it shares, then the share of its own words that they are. */
export interface Overlap {
  shared: number;
  share: number;
}

/** The overlap of a label with the words of a goal, or null when it is too small to follow. */
export function overlapWith(
  goalWords: readonly string[],
  label: string,
  { least = 2 }: { least?: number } = {},
): Overlap | null {
  const goal = new Set(goalWords.flatMap(contentWords));
  const words = [...new Set(contentWords(label))];
  const shared = words.filter((word) => goal.has(word)).length;
  const isAllOfIt =
    shared > 0 && shared === words.length && words.some((word) => !saysNothingAlone.has(word));
  const enough = shared >= least || isAllOfIt;
  return enough ? { shared, share: shared / words.length } : null;
}
