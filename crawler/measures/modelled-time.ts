import type { Evidence } from '../records/evidence.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { keySeconds, secondsOfActions, secondsOfReading, secondsOfWaiting } from './way/keystrokes.ts';
import { toOneDecimal } from './way/rounded.ts';
import { unfinished } from './way/unfinished.ts';

type Steps = Pick<Evidence, 'steps'>;

const terms: readonly { id: string; label: string; seconds: (evidence: Steps, key: number) => number }[] = [
  {
    id: 'clicks',
    label: 'Clicks and ticks',
    seconds: (e, key) => secondsOfActions(e, ['click', 'tick'], key),
  },
  { id: 'fields', label: 'Text fields', seconds: (e, key) => secondsOfActions(e, ['fill', 'key'], key) },
  { id: 'choices', label: 'Choices from a list', seconds: (e, key) => secondsOfActions(e, ['choose'], key) },
  { id: 'dismissals', label: 'Dismissals', seconds: (e, key) => secondsOfActions(e, ['dismiss'], key) },
  { id: 'reading', label: 'Reading', seconds: secondsOfReading },
  { id: 'waiting', label: 'Waiting', seconds: secondsOfWaiting },
];

/** Modelled seconds from the home page to the goal, to one decimal, for someone who needs `key` seconds for a key. */
export function modelledSeconds(evidence: Steps, key: number = keySeconds.usual): number {
  return toOneDecimal(terms.reduce((sum, { seconds }) => sum + seconds(evidence, key), 0));
}

/**
 * How long a resident would need by the keystroke-level model, with reading and waiting.
 *
 * Always called modelled time, never time taken: no person was timed.
 */
export const modelledTime = {
  id: 'modelled-time',
  version: 1,
  title: 'Modelled time',
  why: 'It puts clicks, typing, reading and waiting on one scale.',
  unit: 'seconds',
  better: 'lower',
  source:
    'Keystroke-level model: Card, Moran & Newell 1980; Kieras 1993. Reading: Weinreich and others 2008. Waiting: Nielsen 1993',
  measure(evidence) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);

    return measured(modelledSeconds(evidence), { unit: 'seconds', parts: partsOf(evidence) });
  },
} as const satisfies Measure;

function partsOf(evidence: Evidence) {
  const { usual, skilled, unfamiliar } = keySeconds;

  return [
    ...terms.map(({ id, label, seconds }) => part(id, label, toOneDecimal(seconds(evidence, usual)))),
    part('low', 'For someone who types well', modelledSeconds(evidence, skilled)),
    part('high', 'For someone who seldom types', modelledSeconds(evidence, unfamiliar)),
  ];
}

function part(id: string, label: string, value: number) {
  return { id, label, value, unit: 'seconds' };
}
