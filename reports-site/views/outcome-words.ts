import type { Outcome } from '../../crawler/records/outcome.ts';
import { isComplete, isRated, type OutcomeKind } from '../../crawler/records/outcome-kinds.ts';

/** How an outcome is coloured: as a success, as something the council can mend, or as nobody's fault. */
export type OutcomeTone = 'good' | 'poor' | 'unrated';

interface OutcomeWords {
  label: string;
  meaning: string;
}

const words: Record<OutcomeKind, OutcomeWords> = {
  reached: { label: 'Reached', meaning: 'The goal of the journey was seen on the screen.' },
  'stopped-safely': {
    label: 'Stopped safely',
    meaning: 'The journey came to the last page before anything would be sent, and stopped there on purpose.',
  },
  'login-required': {
    label: 'Sign-in required',
    meaning: 'A sign-in stands between the start and the goal, and no way round it was found.',
  },
  'dead-end': {
    label: 'Dead end',
    meaning:
      'From the last step shown, nothing led on: no link or button that fits, an error page, or only a document or a telephone number.',
  },
  'blocked-by-robots': {
    label: 'Not rated: robots.txt',
    meaning: 'The site asks automatic visitors to stay away (robots.txt), and Kerb obeys.',
  },
  'blocked-by-bot-defence': {
    label: 'Not rated: bot defence',
    meaning: 'The site turned an automatic visitor away. That says nothing about how residents fare.',
  },
  unreachable: { label: 'Not rated: unreachable', meaning: 'The site did not answer.' },
  'timed-out': { label: 'Not rated: timed out', meaning: 'The site did not answer in time.' },
  'script-broken': {
    label: 'Not rated: our script',
    meaning: 'Our own description of this journey no longer fits the site. The fault is ours.',
  },
};

/** What the report says about how a journey ended. `reason` is what was seen. */
export function sayOutcome(outcome: Outcome): OutcomeWords & { tone: OutcomeTone; reason: string } {
  return { ...words[outcome.kind], tone: toneOf(outcome.kind), reason: outcome.reason };
}

function toneOf(kind: OutcomeKind): OutcomeTone {
  if (!isRated(kind)) return 'unrated';
  return isComplete(kind) ? 'good' : 'poor';
}
