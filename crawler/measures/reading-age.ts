import type { Part } from '../records/answer.ts';
import { isTask } from './guidance/task-pages.ts';
import { cannotTell, type Measure, measured, notApplicable } from './measure.ts';
import {
  fleschKincaidAge,
  longSentence,
  longSentences,
  smogAge,
  type TextCounts,
} from './reading/read-text.ts';
import { type PageText, taskText } from './reading/task-text.ts';
import { toOneDecimal } from './way/rounded.ts';
import { unrated } from './way/unfinished.ts';
import { counted } from './wording/counted.ts';
import { quote } from './wording/text.ts';
import { wordCount } from './wording/word-count.ts';

const mostListed = 10;
const leastForSmog = 30;

const foundBy: Record<PageText['by'], string> = {
  readability: "Main content found by Mozilla's Readability",
  main: 'Readability found nothing, or the page is too big for it; the main landmark was read',
  body: 'Readability found nothing, or the page is too big for it, and there is no main landmark; the page was read without header, footer and navigation',
};

/**
 * The age at which the words of the pages about the task can be read with ease, by Flesch and Kincaid; SMOG beside it;
 * and every sentence of more than 25 words.
 *
 * The formulas are made for English: Welsh is `cannot-tell`, and so are fewer than 100 words.
 */
export const readingAge = {
  id: 'reading-age',
  version: 1,
  title: 'Reading age of the words about the task',
  why: 'Plain words and short sentences are read faster by everybody, and many people can read no others.',
  unit: 'years',
  better: 'lower',
  source:
    'Flesch–Kincaid grade (Kincaid and others 1975) and SMOG (McLaughlin 1969), each plus 5 years; GOV.UK content design asks for a reading age of 9 and for sentences of at most 25 words',
  measure(evidence) {
    const reason = unrated(evidence);
    if (reason !== null) return cannotTell(reason);
    if (!isTask(evidence)) return notApplicable('This journey leads to a page to read, not to a task.');
    const text = taskText(evidence);
    if ('reason' in text) return cannotTell(text.reason);
    const left: Part[] = text.left.map((words, at) => ({
      id: `left-${at + 1}`,
      label: 'Not read',
      value: null,
      note: words,
    }));

    return measured(text.age, {
      unit: 'years',
      parts: [...countParts(text.all), longParts(text.pages), ...text.pages.map(pagePart), ...left],
    });
  },
} as const satisfies Measure;

function countParts(all: TextCounts): Part[] {
  const few =
    all.sentences.length < leastForSmog ? `SMOG is made for ${leastForSmog} sentences and more` : undefined;

  return [
    { id: 'flesch-kincaid', label: 'Flesch–Kincaid grade', value: toOneDecimal(fleschKincaidAge(all) - 5) },
    { id: 'smog', label: 'Reading age by SMOG', value: toOneDecimal(smogAge(all)), unit: 'years', note: few },
    { id: 'words', label: 'Words read', value: all.words, unit: 'words' },
    { id: 'sentences', label: 'Sentences read', value: all.sentences.length, unit: 'sentences' },
    { id: 'syllables', label: 'Syllables', value: all.syllables, unit: 'syllables' },
  ];
}

function longParts(pages: readonly PageText[]): Part {
  const long = pages.flatMap(({ step, counts }) => longSentences(counts).map((words) => ({ step, words })));

  return {
    id: 'long-sentences',
    label: `Sentences of more than ${longSentence} words`,
    value: long.length,
    unit: 'sentences',
    parts: long.slice(0, mostListed).map(({ step, words }, at) => ({
      id: `long-${at + 1}`,
      label: quote(words, 150),
      value: wordCount(words),
      unit: 'words',
      step,
    })),
  };
}

function pagePart({ step, counts, by }: PageText): Part {
  return {
    id: `step-${step}`,
    label: `Step ${step}`,
    value: counts.words,
    unit: 'words',
    step,
    note: `${foundBy[by]}; ${counted(counts.sentences.length, 'sentence')}`,
  };
}
