import { isComplete } from '../../crawler/records/outcome.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';
import { sayCount } from './list-words.ts';

/** The place of a step on the drawn way. */
export interface WayDot {
  x: number;
  kind: 'step' | 'other-host' | 'goal' | 'stopped';
}

const first = 14;
const apart = 64;

/**
 * Where the steps of a journey stand on a line, so that two journeys under each other can be compared at a glance.
 * `longest` is how many steps the longest of them has; `par` is where a good way would end.
 */
export function wayMarks(
  { steps, outcome, par }: Pick<JourneyResult, 'steps' | 'outcome' | 'par'>,
  longest: number,
): { width: number; end: number; par: number | null; dots: WayDot[] } {
  const dots = steps.map((step, index): WayDot => {
    const x = first + index * apart;
    if (index === steps.length - 1) return { x, kind: isComplete(outcome.kind) ? 'goal' : 'stopped' };
    const before = steps[index - 1];
    return { x, kind: before !== undefined && before.host !== step.host ? 'other-host' : 'step' };
  });
  const places = Math.max(longest, par.steps + 1);
  return {
    width: (places - 1) * apart + 2 * first,
    end: dots.at(-1)?.x ?? first,
    par: steps.length === 0 ? null : first + par.steps * apart,
    dots,
  };
}

/**
 * The drawn way in words, for those who do not see it.
 *
 * @example
 * sayWay(larkton); // '3 steps from the home page to the goal'
 */
export function sayWay({ steps, outcome }: Pick<JourneyResult, 'steps' | 'outcome'>): string {
  if (steps.length === 0) return 'No page was seen';
  const taken = sayCount(steps.length - 1, 'step');
  const changes = steps.filter((step, index) => index > 0 && step.host !== steps[index - 1]?.host).length;
  const elsewhere = changes === 0 ? '' : `, with ${sayCount(changes, 'change')} of address on the way`;
  if (!isComplete(outcome.kind)) return `Stopped after ${taken}${elsewhere}`;
  return `${taken} from the home page to the goal${elsewhere}`;
}
