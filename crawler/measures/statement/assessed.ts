import { quote } from '../wording/text.ts';
import type { Sentence, Statement } from './read-statement.ts';

/** What is known of the statement beside its words. */
export interface About {
  council: string;
  homePage: string;
  country: string | undefined;
  /** The day of the run, such as "2026-11-23"; never today's. */
  day: string;
}

export const toldKinds = ['yes', 'no', 'needs-a-person', 'does-not-apply'] as const;

/** The answer to one requirement, and the words of the statement that gave it, or why there is none. */
export interface Assessed {
  told: (typeof toldKinds)[number];
  words: string;
}

export function yes(words: string): Assessed {
  return { told: 'yes', words };
}

export function no(words: string): Assessed {
  return { told: 'no', words };
}

export function needsPerson(words: string): Assessed {
  return { told: 'needs-a-person', words };
}

export function doesNotApply(words: string): Assessed {
  return { told: 'does-not-apply', words };
}

/** A sentence as the report quotes it: enough of it to find it, around what matters. */
export function quoteOf({ text }: Pick<Sentence, 'text'>, around = 0): string {
  const from = around > 160 ? around - 120 : 0;
  return quote(`${from > 0 ? '…' : ''}${text.slice(from)}`, 220);
}

/** The first sentence that says something, and none of what it must not say. */
export function sentenceThat(
  { sentences }: Pick<Statement, 'sentences'>,
  says: RegExp,
  unless?: RegExp,
): Sentence | undefined {
  return sentences.find(({ text }) => says.test(text) && !unless?.test(text));
}

/** The words of all sentences, for what may stand anywhere. */
export function wordsOf({ headings, sentences }: Statement): string {
  return [...headings, ...sentences.map(({ text }) => text)].join('\n');
}
