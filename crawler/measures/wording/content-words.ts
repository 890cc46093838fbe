import { stopWords } from './stop-words.ts';
import { wordsOf } from './text.ts';

/**
 * A word without its plural or "-ing", so that "bins" meets "bin" and "paying" meets "pay".
 *
 * Light on purpose, and for comparing only: what is left need not be a word.
 */
export function stem(word: string): string {
  return withoutIng(withoutPlural(word)).replace(/(?<=...)e$/u, '');
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^siu]s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutIng(word: string): string {
  return word.length > 5 && word.endsWith('ing') ? word.slice(0, -3).replace(/([^aeiouls])\1$/u, '$1') : word;
}

/** The stems of the words that carry the meaning of a label or heading, each once, in their order. */
export function contentWords(text: string): string[] {
  const stems = wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stem);

  return [...new Set(stems)];
}
