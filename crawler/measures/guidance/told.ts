import type { Part } from '../../records/answer.ts';

/** The answer to one question about what was seen, with the words that gave it. */
export interface Told {
  answer: 'yes' | 'no' | 'cannot tell' | 'does not apply';
  /** The page's own words, or why there is no answer. */
  evidence: string;
  step?: number | undefined;
}

/** A question with its answer; one that is made of several has them below it. */
export interface Item {
  id: string;
  question: string;
  told: Told;
  items?: Item[];
}

export function yes(evidence: string, step?: number): Told {
  return { answer: 'yes', evidence, step };
}

export function no(evidence: string, step?: number): Told {
  return { answer: 'no', evidence, step };
}

export function cannotSay(evidence: string, step?: number): Told {
  return { answer: 'cannot tell', evidence, step };
}

export function notAsked(evidence: string): Told {
  return { answer: 'does not apply', evidence };
}

/** One answer for several: no if any is no, else unknown if any is, else yes; those that do not apply are left out. */
export function together(told: readonly Told[]): Told {
  const asked = told.filter(({ answer }) => answer !== 'does not apply');
  const [first] = told;
  if (asked.length === 0) return first ?? notAsked('There was nothing to ask.');
  return (
    asked.find(({ answer }) => answer === 'no') ??
    asked.find(({ answer }) => answer === 'cannot tell') ??
    asked[0] ??
    notAsked('There was nothing to ask.')
  );
}

/** A question as a row of the table of parts: null, with the reason, where there is no answer. */
export function partOf({ id, question, told, items }: Item): Part {
  return {
    id,
    label: question,
    value: told.answer === 'cannot tell' ? null : told.answer,
    note: told.evidence,
    step: told.step,
    ...(items ? { parts: items.map(partOf) } : {}),
  };
}

/** How many questions were answered with yes, of those that have an answer. */
export function met(items: readonly Item[]): { yes: number; of: number; unknown: number } {
  const count = (answer: Told['answer']): number => items.filter(({ told }) => told.answer === answer).length;

  return { yes: count('yes'), of: count('yes') + count('no'), unknown: count('cannot tell') };
}
