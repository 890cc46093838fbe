import type { Answer } from '../../crawler/records/answer.ts';
import { isRated } from '../../crawler/records/outcome-kinds.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';
import { type Said, sayAnswer } from './answer-words.ts';
import type { MeasureFacts } from './report.ts';

/** A column of the summary tables. */
export interface Headline {
  id: string;
  title: string;
  better: MeasureFacts['better'];
}

/** The figures that every summary shows, in this order. */
export const headlines: readonly Headline[] = [
  { id: 'step-count', title: 'Steps', better: 'lower' },
  { id: 'modelled-time', title: 'Modelled time', better: 'lower' },
  { id: 'journey-efficiency', title: 'Efficiency', better: 'higher' },
  { id: 'cta-clarity', title: 'CTA clarity', better: 'higher' },
  { id: 'wcag-violations', title: 'WCAG violations', better: 'lower' },
];

/** A figure of one journey with what it is a figure of. */
export interface Figure {
  headline: Headline;
  said: Said;
}

/** The summary of one journey. A journey that is not rated has no figures, only the reason. */
export function figuresOf(result: JourneyResult): Figure[] {
  return headlines.map((headline) => ({ headline, said: figure(result, headline.id) }));
}

/** One figure of one journey, by measure. */
export function figure(result: JourneyResult, measure: string): Said {
  if (!isRated(result.outcome.kind)) {
    return { text: 'Not rated', number: null, reason: result.outcome.reason || 'The journey was not walked' };
  }
  return sayAnswer(result.measures[measure]);
}

/** A measure of one journey, for the table of all figures. */
export interface MeasureRow {
  id: string;
  facts: MeasureFacts | undefined;
  answer: Answer;
  said: Said;
}

/** Every measure that one journey has, in the order of the method; measures unknown to it come last. */
export function measureRows(result: JourneyResult, measures: readonly MeasureFacts[]): MeasureRow[] {
  const order = measures.map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return Object.entries(result.measures)
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([id, answer]) => ({
      id,
      facts: measures.find((facts) => facts.id === id),
      answer,
      said: sayAnswer(answer),
    }));
}

/**
 * How long the bar for a figure is, in percent of the longest of the table; null when there is no figure.
 * The longest bar is at least `atLeast`, so that a score out of 100 is drawn as one.
 */
export function barLength(value: number | null, all: readonly (number | null)[], atLeast = 0): number | null {
  if (value === null) return null;
  const longest = Math.max(atLeast, ...all.filter((other) => other !== null));
  return longest <= 0 ? 0 : Math.round((1000 * value) / longest) / 10;
}
