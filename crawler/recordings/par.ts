import type { Act, Page } from './way.ts';

/**
 * Seconds by the keystroke-level model, as the measure of modelled time counts them: a click or tick, and a text field
 * of ten characters, since what was typed is not looked at.
 */
const click = 2.5;
const field = 6.1;
const key = 1.5;

/** Reading, as if each page to be left had 100 words; no recording says how many it has. */
const reading = 4.4;

/** The recorded way as par. What was done on the last page is past the goal. */
export function parOf(pages: readonly Page[]): { steps: number; actions: number; seconds: number } {
  const acts = pages.slice(0, -1).flatMap((page) => page.acts);
  const steps = Math.max(1, pages.length - 1);
  const seconds = acts.reduce((sum, act) => sum + secondsOf(act), steps * reading);
  return { steps, actions: Math.max(1, acts.length), seconds: Math.round(seconds) };
}

function secondsOf(act: Act): number {
  if (act.kind === 'fill') return field;
  return act.kind === 'send' && act.button === null ? key : click;
}
