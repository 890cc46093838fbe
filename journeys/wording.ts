/**
 * How councils word what residents look for, in English and Welsh, kept in one place for all journeys. The parts are
 * pieces of regular expressions as text; the functions make whole ones of them. All match whole words, also where a
 * word ends in an accented letter ("tŷ"), whatever their case; every gap in them has a bound, so that no name is dear.
 */

const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;

/** What may follow a name without changing it: "(opens in a new window)", "– external link", an arrow. */
const ending = String.raw`(?:[ ,–-]*[([]?(?:opens|external|new (?:window|tab)|link opens|yn agor|dolen allanol).{0,60})?[ .:>›»→)\]]*`;

const and = String.raw`(?:, and |, | and | & | a | ac | - |\/| \/ )`;

/** Names that say one of these things anywhere. */
export function says(...ways: readonly string[]): RegExp {
  return new RegExp(`${before}(?:${ways.join('|')})${after}`, 'iu');
}

/** Names that begin with one of these things. */
export function begins(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join('|')})${after}`, 'iu');
}

/** Names that say one of these things soon, so that it is what they are about. */
export function early(...ways: readonly string[]): RegExp {
  return new RegExp(`^.{0,60}?${before}(?:${ways.join('|')})${after}`, 'iu');
}

/** Names that soon say both. */
export function both(one: readonly string[], other: readonly string[]): RegExp {
  const soon = (ways: readonly string[]): string => `(?=.{0,80}?${before}(?:${ways.join('|')})${after})`;
  return new RegExp(`^${soon(one)}${soon(other)}`, 'iu');
}

/** Names that say one of these things and nothing else. */
export function just(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join('|')})${ending}$`, 'iu');
}

/** Names that list these words and nothing else, and with them what the list is about: "Bins, waste and recycling". */
export function lists(about: string, ...words: readonly string[]): RegExp {
  const word = `(?:${words.join('|')})`;
  return new RegExp(`^(?=.{0,80}(?:${about}))${word}(?:${and}${word}){0,5}${ending}$`, 'iu');
}

/** The same names, but for those that also say one of these things. */
export function unless(pattern: RegExp, ...ways: readonly string[]): RegExp {
  return new RegExp(`^(?!.*${before}(?:${ways.join('|')})${after}).*?(?:${pattern.source})`, 'iu');
}
