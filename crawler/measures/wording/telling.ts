/** Words that tell a resident something, and words that only sound as if they did. */
export interface Telling {
  /** A sentence tells it when one of these fits … */
  says: readonly RegExp[];
  /** … and none of these does. */
  unless: readonly RegExp[];
  /** A heading that tells it, when there are words under it. */
  headings: readonly RegExp[];
  /** What the words under such a heading must have. */
  underHeading?: RegExp;
}

/** The most characters of one sentence that are compared: pages can be hostile, patterns slow. */
const longest = 600;

/** Whether a sentence tells it. */
export function tells({ says, unless }: Telling, sentence: string): boolean {
  const words = plain(sentence);

  return says.some((pattern) => pattern.test(words)) && !unless.some((pattern) => pattern.test(words));
}

/** Whether a heading promises it, and the words under it can keep the promise. */
export function headingTells(telling: Telling, heading: string, under: string): boolean {
  const named = plain(heading).replace(/[?:.!\s]+$/u, '');
  const needed = telling.underHeading ?? /\p{L}{3}/u;

  return telling.headings.some((pattern) => pattern.test(named)) && needed.test(plain(under));
}

function plain(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[’‘]/gu, "'")
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
