/** What programs write where a text is in no language. */
const none = /^(?:|none|und|zxx|x-none|-none)$/i;

/** A language tag; empty where it names no language. */
export function languageTag(value: string): string {
  const tag = value.trim();
  return none.test(tag) ? '' : tag.slice(0, 40);
}

/** The language that most letters are in; empty where most are in none, or there are no letters. */
export function mostUsed(texts: Iterable<readonly [language: string, letters: number]>): string {
  const sums = new Map<string, number>();
  for (const [language, letters] of texts) sums.set(language, (sums.get(language) ?? 0) + letters);
  return [...sums].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
