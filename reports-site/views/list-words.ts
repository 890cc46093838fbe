/** Made once: making one takes longer than a page's figures. */
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a", "a and b", "a, b and c". */
export function sayList(words: readonly string[]): string {
  return conjunction.format(words);
}

/** A number to one decimal place at most: sayNumber(1234.56) is '1,234.6'. */
export function sayNumber(value: number): string {
  return number.format(value);
}

/**
 * A count with its noun.
 *
 * @example
 * sayCount(1, 'step'); // '1 step'
 * sayCount(1200, 'step'); // '1,200 steps'
 */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}
