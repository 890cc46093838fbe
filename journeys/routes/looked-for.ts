import type { Journey, LookedFor } from '../journey.ts';

/** What a resident looks for, in the language that the home page is written in. */
export interface Looked {
  /** What is typed into the site's search. */
  search: string;
  /** Names that are looked for in the A to Z, the likeliest first. */
  aToZ: readonly string[];
}

/** The words of a journey for a page in Welsh or in any other language; a journey without any is asked for by its name. */
export function lookedForIn(
  journey: Pick<Journey, 'lookedFor' | 'asks' | 'words' | 'title'>,
  lang: string,
): Looked {
  const named = journey.asks ?? journey.words[0] ?? journey.title;
  const { search, aToZ }: LookedFor = journey.lookedFor ?? {
    search: { en: named, cy: named },
    aToZ: { en: [named], cy: [named] },
  };
  const language = /^cy\b/i.test(lang.trim()) ? 'cy' : 'en';
  return { search: search[language], aToZ: aToZ[language] };
}

/** The letters under which some names stand, each once, in the order of the names. */
export function lettersOf(names: readonly string[]): string[] {
  const letters = names.map((name) => /\p{L}/u.exec(name.normalize('NFD'))?.[0]?.toUpperCase() ?? '');
  return [...new Set(letters)].filter((letter) => letter !== '');
}
