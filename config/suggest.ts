import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean …?" when a known name is near enough to be a typing error; else the known names, if few. */
export function suggest(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(written.toLowerCase().slice(0, 100), known);
  const near = distance(written.toLowerCase().slice(0, 100), nearest.toLowerCase());
  if (near <= Math.max(2, Math.floor(nearest.length / 3))) return `Did you mean "${nearest}"?`;
  return known.length <= 20 ? `Write one of: ${known.join(', ')}.` : '';
}
