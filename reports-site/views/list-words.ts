const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a", "a and b", "a, b and c". */
export function sayList(words: readonly string[]): string {
  return conjunction.format(words);
}

/**
 * A count with its noun.
 *
 * @example
 * sayCount(1, 'step'); // '1 step'
 * sayCount(1200, 'step'); // '1,200 steps'
 */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
