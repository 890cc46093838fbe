import type { Name } from './name.ts';

/** The longest that the configuration takes, its slashes and flag included. */
const longest = 500;

/** One of some names, from its beginning: `/^(Pay it|Pay online)$/i`. Names that would make it too long are left out. */
export function anyOf(names: readonly Name[]): string {
  const kept = distinct(names).filter(
    (_, index, all) =>
      all.slice(0, index + 1).reduce((sum, { source }) => sum + source.length + 4, 12) <= longest,
  );
  const isWhole = kept.every(({ whole }) => whole);
  const sources = kept.map(({ source, whole }) => {
    if (isWhole) return source;
    return whole ? `${source}$` : `${source}${edge(source)}`;
  });
  const either = sources.length === 1 ? sources[0] : `(${sources.join('|')})`;
  return `/^${either}${isWhole ? '$' : ''}/i`;
}

/** Each name once. */
export function distinct(names: readonly Name[]): Name[] {
  return names.filter(({ source }, index) => names.findIndex((other) => other.source === source) === index);
}

/** The name of a field, which may be followed by its hint. */
export function fieldNamed({ source, whole }: Name): string {
  return whole ? `/^${source}(\\s|$)/i` : `/^${source}${edge(source)}/i`;
}

/** A question among all the words that stand around its answers. */
export function asking({ source, whole }: Name): string {
  return whole ? `/(^|\\s)${source}(\\s|$)/i` : `/(^|\\s)${source}${edge(source)}/i`;
}

/** Words anywhere in a text. */
export function saying({ source }: Name): string {
  return `/${/^\w/.test(source) ? '\\b' : ''}${source}${edge(source)}/i`;
}

function edge(source: string): string {
  return /\w$/.test(source) ? '\\b' : '';
}
