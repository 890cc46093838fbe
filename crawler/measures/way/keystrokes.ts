import type { Evidence } from '../../records/evidence.ts';
import { wordCount } from '../wording/word-count.ts';
import { countedActions } from './counted-actions.ts';
import { median } from './median.ts';

type Steps = Pick<Evidence, 'steps'>;

/** Operators of the keystroke-level model, in seconds (Card, Moran & Newell 1980; Kieras 1993). */
const think = 1.2;
const point = 1.1;
const press = 0.1;
const moveHand = 0.4;

/** Seconds for one key: someone who types fairly well, someone skilled, someone who seldom types. */
export const keySeconds = { usual: 0.28, skilled: 0.2, unfamiliar: 1.2 } as const;

const click = think + point + 2 * press;
const choice = click + point + 2 * press;

/** Seconds to read 100 words of a web page (Weinreich and others 2008). */
const secondsPerHundredWords = 4.4;

type Action = Evidence['steps'][number]['actions'][number];

const cost: Record<Action['kind'], (action: Action, key: number) => number> = {
  click: () => click,
  tick: () => click,
  dismiss: () => click,
  choose: () => choice,
  fill: ({ characters }, key) => click + moveHand + characters * key + moveHand,
  key: (_, key) => think + key,
};

/** Seconds for the actions of some kinds. */
export function secondsOfActions({ steps }: Steps, kinds: readonly Action['kind'][], key: number): number {
  return steps
    .flatMap(countedActions)
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, action) => sum + cost[action.kind](action, key), 0);
}

/** Seconds to read the main content of every step that has to be left: all but the goal. */
export function secondsOfReading({ steps }: Steps): number {
  const words = steps.slice(0, -1).reduce((sum, step) => sum + wordCount(step.mainText), 0);

  return (words / 100) * secondsPerHundredWords;
}

/**
 * Seconds of waiting: the steps' median in whole seconds, rounded down, for each step after the home page.
 *
 * Under a second does not interrupt the flow of thought (Nielsen 1993) and counts as none; so the same site gets the
 * same figure on a fast day and on a slightly slower one.
 */
export function secondsOfWaiting({ steps }: Steps): number {
  const waits = steps.slice(1).map(({ arrival }) => Math.max(0, arrival.waitMs));

  return Math.floor(median(waits) / 1000) * waits.length;
}
