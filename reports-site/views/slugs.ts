/**
 * A name for each text that is safe in an address: small letters, digits and single hyphens. Texts that would have the
 * same name are told apart by a number, in the order of the texts.
 *
 * @example
 * slugs(['axe color-contrast', 'my-forms.co.uk', 'my.forms.co.uk']);
 * // axe-color-contrast, my-forms-co-uk, my-forms-co-uk-2
 */
export function slugs(texts: readonly string[]): Map<string, string> {
  const named = new Map<string, string>();
  const taken = new Set<string>();
  for (const text of texts.toSorted()) {
    const plain =
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80) || 'unnamed';
    const free = firstFree(plain, taken);
    taken.add(free);
    named.set(text, free);
  }
  return named;
}

function firstFree(plain: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(name)) return name;
  }
}
