import { cannotTell, type Measure, measured } from './measure.ts';
import { countedActions } from './way/counted-actions.ts';
import { unfinished } from './way/unfinished.ts';

/** How many clicks or taps a resident makes from the home page to the goal, dismissals that were forced among them. */
export const clickCount = {
  id: 'click-count',
  version: 1,
  title: 'Clicks to reach the task',
  why: 'A click has to be aimed, which is hard with a tremor, on a small screen or on the move.',
  unit: 'clicks',
  better: 'lower',
  source: 'Our definition',
  measure(evidence) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);
    const clicks = evidence.steps
      .flatMap(countedActions)
      .filter(({ kind }) => kind === 'click' || kind === 'dismiss');

    return measured(clicks.length, { unit: 'clicks' });
  },
} as const satisfies Measure;
