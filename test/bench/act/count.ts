import type { ActCase } from './cases.ts';
import type { Answer } from './engine.ts';

/** How an answer stands to what the W3C expects. */
export type Verdict = 'found' | 'missed' | 'false-alarm' | 'rightly-quiet';

/** One case with what an engine said of it. */
export interface Judged {
  one: ActCase;
  verdict: Verdict;
  /** Whether the engine gave no answer at all. */
  untested: boolean;
  /** The checks that named a criterion of the rule. */
  checks: string[];
}

/**
 * A case is said to fail when a violation names one of the success criteria of its rule, secondary ones too.
 *
 * Where a rule belongs to no criterion (46ca7f alone), a violation that names any criterion counts.
 */
export function judge(one: ActCase, answer: Answer): Judged {
  const naming = (answer ?? []).filter(({ criteria }) =>
    criteria.some((name) => one.criteria.length === 0 || one.criteria.includes(name)),
  );
  return {
    one,
    verdict: verdictOf(one.expected === 'failed', naming.length > 0),
    untested: answer === null,
    checks: [...new Set(naming.map(({ check }) => check))],
  };
}

function verdictOf(shouldFail: boolean, saidToFail: boolean): Verdict {
  if (shouldFail) return saidToFail ? 'found' : 'missed';
  return saidToFail ? 'false-alarm' : 'rightly-quiet';
}

/** Figures of some cases. */
export interface Tally {
  failed: number;
  found: number;
  others: number;
  falseAlarms: number;
  untested: number;
}

export function tally(judged: readonly Judged[]): Tally {
  const count = (is: (one: Judged) => boolean): number => judged.filter(is).length;
  return {
    failed: count(({ one }) => one.expected === 'failed'),
    found: count(({ verdict }) => verdict === 'found'),
    others: count(({ one }) => one.expected !== 'failed'),
    falseAlarms: count(({ verdict }) => verdict === 'false-alarm'),
    untested: count(({ untested }) => untested),
  };
}
