import { conclusions } from '../../crawler/measures/conclusions.ts';
import { isRated } from '../../crawler/records/outcome-kinds.ts';
import type { StepResult } from '../../crawler/records/results.ts';
import { differences } from './differences.ts';
import { figure, headlines } from './figures.ts';
import { sayCount } from './list-words.ts';
import { sayOutcome } from './outcome-words.ts';
import { quoted, sentenceCase } from './quoted.ts';
import type { Walk } from './report.ts';
import { sayStars } from './stars.ts';
import { type Mark, marksOf, sayMethod, stepName } from './steps.ts';

/** What one council has in a row of the table; `note` says why there is no figure, or is empty. */
export interface ComparedFigure {
  text: string;
  note: string;
  known: boolean;
}

/** One council's page at one step. Null where its way was at its end before. */
export interface ComparedStep {
  index: number;
  heading: string;
  /** Host and words. */
  about: string;
  marks: Mark[];
  /** Name of what was chosen, and how it was found; null where the way ends. */
  chosen: { name: string; method: string } | null;
}

/** Two to four walks of one journey, ready to be drawn; lists run in the order of the walks. */
export interface ComparisonView {
  figures: { title: string; note: string; cells: ComparedFigure[] }[];
  steps: { title: string; cells: (ComparedStep | null)[] }[];
  /** Every pair of the walks, by their places, with what sets them apart. */
  pairs: {
    first: number;
    second: number;
    sentences: string[];
    headings: { title: string; text: string }[];
  }[];
}

/** Walks of one journey on one device beside each other. Everything in it is plain text. */
export function comparisonView(walks: readonly Walk[]): ComparisonView {
  const longest = Math.max(0, ...walks.map(({ result }) => result.steps.length));
  return {
    figures: figuresBeside(walks),
    steps: Array.from({ length: longest }, (_, index) => ({
      title: sentenceCase(stepName(index)),
      cells: walks.map(({ result: { steps } }) => stepAt(steps, index)),
    })),
    pairs: walks.flatMap((one, first) =>
      walks
        .slice(first + 1)
        .map((other, after) => ({ first, second: first + 1 + after, ...apart(one, other) })),
    ),
  };
}

function figuresBeside(walks: readonly Walk[]): ComparisonView['figures'] {
  const outcomes = walks.map(({ result }) => {
    const { label, reason } = sayOutcome(result.outcome);
    return figureOf(label, reason, true);
  });
  const stars = walks.map(({ result }) => {
    const { text, reason, drawn } = sayStars(result.standard?.rating);
    return figureOf(text, reason, drawn.length > 0);
  });
  return [
    { title: 'How it ended', note: '', cells: outcomes },
    { title: 'Stars', note: 'more is better', cells: stars },
    ...headlines.map(({ id, title, better }) => ({
      title,
      note: `${better} is better`,
      cells: walks.map(({ result }) => {
        const { text, reason } = figure(result, id);
        return figureOf(text, reason === result.outcome.reason ? '' : reason, reason === '');
      }),
    })),
  ];
}

function figureOf(text: string, note: string, known: boolean): ComparedFigure {
  return { text, note: quoted(note, 160).text, known };
}

function stepAt(steps: readonly StepResult[], index: number): ComparedStep | null {
  const step = steps[index];
  if (step === undefined) return null;
  const heading = quoted(step.heading || step.title, 120).text || 'A page without a heading';
  return {
    index: step.index,
    heading,
    about: `${quoted(step.host, 80).text} · ${sayCount(step.words, 'word')}`,
    marks: marksOf(step, steps[index - 1]),
    chosen: step.chosen && {
      name: quoted(step.chosen.name, 120).text,
      method: sayMethod(step.chosen.method),
    },
  };
}

function apart(one: Walk, other: Walk): Pick<ComparisonView['pairs'][number], 'sentences' | 'headings'> {
  const rated = [one, other].every(({ result }) => isRated(result.outcome.kind));
  return {
    sentences: differences(one, other).map((sentence) => quoted(sentence, 400).text),
    headings: rated ? underHeadings(one, other) : [],
  };
}

function underHeadings(one: Walk, other: Walk): { title: string; text: string }[] {
  const [first, second] = [one, other].map(({ council, result }) => ({ council, journeys: [result] }));
  if (first === undefined || second === undefined) return [];
  return conclusions(first, second).flatMap(({ heading, statements }) =>
    statements.map(({ sentence }) => ({ title: heading, text: quoted(sentence, 600).text })),
  );
}
