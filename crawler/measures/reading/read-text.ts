import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import type { ReadingFacts } from '../../records/facts/reading-facts.ts';
import { sentencesOf } from '../wording/sentences.ts';
import { wordCount } from '../wording/word-count.ts';

/** A grade of an American school is that many years below the age of its pupils. */
const yearsAboveGrade = 5;
/** Words of so many syllables are the long ones that SMOG counts. */
const longWord = 3;
/** Longer sentences than this are hard to follow (GOV.UK content design). */
export const longSentence = 25;

/** What a text is made of. */
export interface TextCounts {
  words: number;
  sentences: string[];
  syllables: number;
  /** Words of three and more syllables. */
  longWords: number;
}

/**
 * The sentences that are read: paragraphs and list entries. Headings, cells of tables, labels and buttons are no
 * sentences. A block without a full stop at its end is one all the same; an entry of one or two words is none.
 */
export function proseOf({ blocks }: Pick<ReadingFacts, 'blocks'>): string[] {
  return blocks
    .filter(({ kind }) => kind === 'text' || kind === 'item')
    .flatMap(({ words }) => sentencesOf(words))
    .filter((sentence) => wordsIn(sentence).length > 2);
}

export function countsOf(sentences: readonly string[]): TextCounts {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.map(syllablesIn);

  return {
    words: words.length,
    sentences: [...sentences],
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    longWords: syllables.filter((count) => count >= longWord).length,
  };
}

/** The words of a sentence: what stands between spaces and has a letter. Numbers and addresses of the web are not read. */
export function wordsIn(sentence: string): string[] {
  return sentence
    .split(/[\s–—/]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word) && !/\.\p{L}|@|\d/u.test(word));
}

function syllablesIn(word: string): number {
  return Math.max(1, syllable(word));
}

/** Age by Flesch and Kincaid's grade (1975). */
export function fleschKincaidAge({ words, sentences, syllables }: TextCounts): number {
  return fleschKincaid({ word: words, sentence: sentences.length, syllable: syllables }) + yearsAboveGrade;
}

/** Age by McLaughlin's SMOG grade (1969). */
export function smogAge({ sentences, longWords }: TextCounts): number {
  return smogFormula({ sentence: sentences.length, polysillabicWord: longWords }) + yearsAboveGrade;
}

export function longSentences({ sentences }: TextCounts): string[] {
  return sentences.filter((sentence) => wordCount(sentence) > longSentence);
}
