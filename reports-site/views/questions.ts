import type { Part } from '../../crawler/records/answer.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';

/** A question of a measure with its answer and what gave it. */
export interface QuestionRow {
  question: string;
  answer: 'Yes' | 'No' | 'Cannot tell' | 'Does not apply';
  tone: 'good' | 'poor' | 'unrated';
  evidence: string;
  /** The step whose words or look gave the answer. */
  step: number | undefined;
  /** Whether it is one of those that make up the question above it. */
  isPart: boolean;
}

/** The questions of a measure whose parts are questions; none where the measure has no figure. */
export function questionRows(result: JourneyResult, measure: string): QuestionRow[] {
  const answer = result.measures[measure];
  if (answer?.kind !== 'measured') return [];
  // The first part only counts the others.
  return answer.parts
    .slice(1)
    .flatMap((part) => [rowOf(part, false), ...(part.parts ?? []).map((inner) => rowOf(inner, true))]);
}

/** How many of how many questions are a yes, and how many were left out; empty where there is no figure. */
export function countOf(result: JourneyResult, measure: string): string {
  const answer = result.measures[measure];
  const [first] = answer?.kind === 'measured' ? answer.parts : [];
  if (!first) return '';
  const count = `The answer is yes to ${first.value} of the ${first.max} questions that can be answered`;
  return first.note === undefined ? count : `${count}; ${first.note}`;
}

function rowOf({ label, value, note, step, parts }: Part, isPart: boolean): QuestionRow {
  // What a question of several parts rests on stands with the parts.
  const isWhole = (parts ?? []).length > 0;
  return {
    question: label,
    ...said(value),
    evidence: isWhole ? '' : (note ?? ''),
    step: isWhole ? undefined : step,
    isPart,
  };
}

function said(value: Part['value']): Pick<QuestionRow, 'answer' | 'tone'> {
  if (value === 'yes') return { answer: 'Yes', tone: 'good' };
  if (value === 'no') return { answer: 'No', tone: 'poor' };
  return { answer: value === null ? 'Cannot tell' : 'Does not apply', tone: 'unrated' };
}
