import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { taskPages } from '../guidance/task-pages.ts';
import { pageFactsIn } from '../way/facts-in.ts';
import { toOneDecimal } from '../way/rounded.ts';
import { languageOf } from '../wording/language-of.ts';
import { countsOf, fleschKincaidAge, proseOf, type TextCounts } from './read-text.ts';

/** The formulas say nothing of fewer words. */
const leastWords = 100;

/** The words of one page about the task that were read. */
export interface PageText {
  step: number;
  counts: TextCounts;
  by: 'readability' | 'main' | 'body';
}

/** How hard the pages about the task are to read, or why that cannot be told. */
export type TaskText =
  | { pages: PageText[]; all: TextCounts; age: number; left: string[] }
  | { reason: string };

/** The pages about the task as one text, because whoever goes this way reads all of them. */
export function taskText(evidence: Pick<Evidence, 'journey' | 'steps'>): TaskText {
  const pages = taskPages(evidence).map(textOf);
  const unread = pages.filter(({ text }) => text === null);
  const foreign = pages.filter(({ text }) => text === 'foreign');
  const read = pages.flatMap(({ text }) => (text === null || text === 'foreign' ? [] : [text]));
  const all = countsOf(read.flatMap(({ counts }) => counts.sentences));
  if (read.length === 0 && foreign.length > 0)
    return { reason: 'The pages about the task are not in English, and the formulas are made for English.' };
  if (read.length === 0) return { reason: 'The main content of the pages about the task was not gathered.' };
  if (all.words < leastWords) return { reason: tooShort(all.words) };
  const left = [
    ...unread.map(({ step }) => `step ${step}: its main content was not gathered`),
    ...foreign.map(({ step }) => `step ${step}: not in English`),
  ];

  return { pages: read, all, age: toOneDecimal(fleschKincaidAge(all)), left };
}

function tooShort(words: number): string {
  return `The pages about the task have ${words} words in sentences together; the formulas need ${leastWords}.`;
}

function textOf(step: Step): { step: number; text: PageText | 'foreign' | null } {
  const facts = pageFactsIn(step, 'reading');
  if (!facts) return { step: step.index, text: null };
  const sentences = proseOf(facts);
  if (isForeign(facts.lang, sentences.join(' '))) return { step: step.index, text: 'foreign' };

  return { step: step.index, text: { step: step.index, counts: countsOf(sentences), by: facts.by } };
}

/** Whether a page is in another language, by its words; where those are too few, by what it says of itself. */
function isForeign(lang: string, words: string): boolean {
  const judged = languageOf(words);

  return judged === null ? /^(?:cy|cym|wel)\b/iu.test(lang.trim()) : judged.tag !== 'en';
}
