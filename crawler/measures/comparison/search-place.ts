import { counted } from '../wording/counted.ts';
import {
  type Measured,
  measuredOf,
  type Pair,
  partOf,
  rankedVerdict,
  type Side,
  type Verdict,
} from './side.ts';

const ranks: Readonly<Record<string, number>> = { 'on-page': 2, 'same-site': 1, 'other-site': 0 };
const places: Readonly<Record<string, string>> = {
  'on-page': 'has the search on its own page about the task',
  'same-site': 'has the search on another page of its site',
  'other-site': 'sends people to another site to search',
};

interface Placed {
  side: Side;
  words: string;
  steps: number;
  /** Higher is better: nearer to the task page, then no new window, then fewer steps. */
  rank: number[];
}

/** Whose search is nearer at hand, by the measure search-integration. */
export function compareSearches(pair: Pair): Verdict {
  return rankedVerdict(pair, 'search-integration', { read: placedBy, alone, both });
}

function placedBy(side: Side): Placed | undefined {
  const answer = measuredOf(side, 'search-integration');
  if (!answer) return undefined;
  const place = String(answer.value);
  const isNewWindow = opensNewWindow(answer);
  const steps = Number(partOf(answer, 'steps-to-search-box')?.value ?? 0);

  return {
    side,
    words: sayPlace(answer),
    steps,
    rank: [ranks[place] ?? 0, isNewWindow ? 0 : 1, -steps],
  };
}

/** Where a council's search is, as the end of a sentence that begins with the council. */
export function sayPlace(answer: Measured): string {
  const place = String(answer.value);

  return `${places[place] ?? place}${opensNewWindow(answer) ? ', in a new window' : ''}`;
}

function opensNewWindow(answer: Measured): boolean {
  return partOf(answer, 'new-window')?.value === 'yes';
}

function alone({ side, words, steps }: Placed): string {
  return `${side.name} ${words}${steps === 0 ? '' : ` (${counted(steps, 'step')} to the search box)`}`;
}

/** Two equal searches, each said in full: the same words for both, so no plural has to be made of them. */
function both(one: Placed, other: Placed): string {
  return `There is no difference: ${alone(one)}, and ${alone(other)}.`;
}
