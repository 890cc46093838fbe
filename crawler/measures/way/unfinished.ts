import type { Evidence } from '../../records/evidence.ts';
import { isComplete, isRated, type Outcome, type OutcomeKind } from '../../records/outcome.ts';

const inWords: Record<OutcomeKind, string> = {
  reached: 'the goal was reached',
  'stopped-safely': 'it was stopped before anything was sent',
  'login-required': 'a sign-in stands before it',
  'dead-end': 'there was no way on',
  'blocked-by-robots': 'robots.txt keeps machines out',
  'blocked-by-bot-defence': 'the site keeps machines out',
  unreachable: 'nothing answered',
  'timed-out': 'the site took too long to answer',
  'script-broken': 'our way of following it no longer fits the site',
};

/**
 * Why a journey has no figure for effort, or null when it came to its end.
 *
 * A short dead end must never look better than a long success.
 */
export function unfinished({ outcome, steps }: Evidence): string | null {
  if (!isComplete(outcome.kind)) return stopped(outcome);
  return steps.length === 0 ? 'No step of the journey was gathered.' : null;
}

/** Why a journey is not the council's to answer for, or null when it is. What is not, never gets a figure. */
export function unrated({ outcome, steps }: Evidence): string | null {
  if (!isRated(outcome.kind)) return stopped(outcome);
  return steps.length === 0 ? 'No step of the journey was gathered.' : null;
}

function stopped({ kind, reason }: Outcome): string {
  return `The journey stopped before the task: ${reason.trim() || inWords[kind]}`;
}
