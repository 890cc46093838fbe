import type { Part } from '../../records/answer.ts';
import { isComplete } from '../../records/outcome-kinds.ts';
import { quote } from '../wording/text.ts';
import { byRank, measuredOf, notComparable, type Pair, partOf, type Side, type Verdict } from './side.ts';

/** Scores that are nearer to each other than this are called about the same. Our own line. */
const leastDifference = 5;

/** A group has to differ by this share of its points to be named as a reason. */
const leastShare = 0.1;

const reasons: Readonly<Record<string, string>> = {
  label: 'what the labels say',
  recognisable: 'how far they look like links and buttons',
  prominent: 'how prominent they are',
  uncrowded: 'how little competes with them',
  predictable: 'how few surprises they hold',
};

interface Scored {
  side: Side;
  score: number;
  rank: number[];
  ctas: Part[];
  worst: string;
}

/** Whose calls to action are clearer, by how much and in what, by the measure cta-clarity. */
export function compareCallsToAction(pair: Pair): Verdict {
  const [one, other] = [scoredBy(pair.one), scoredBy(pair.other)];
  if (!one || !other) return notComparable(pair, 'cta-clarity');
  const { first, second } = byRank(one, other);
  const equal = first.score - second.score < leastDifference;
  const favours = equal ? null : first.side.id;
  const main = equal ? alike(first, second) : `${apart(first, second)} ${why(first, second)}`;

  return {
    kind: equal ? 'equal' : 'differs',
    favours,
    sentence: [main, ...[one, other].flatMap(cutShort)].join(' '),
    gist: favours ?? 'equal',
  };
}

function scoredBy(side: Side): Scored | undefined {
  const answer = measuredOf(side, 'cta-clarity');
  if (!answer) return undefined;
  const score = Number(answer.value);
  const worst = partOf(answer, 'worst');

  return {
    side,
    score,
    rank: [score],
    ctas: answer.parts.filter(({ id }) => id.startsWith('cta-')),
    worst: worst ? `${quote(worst.note ?? '')} with ${worst.value}` : '',
  };
}

function alike(first: Scored, second: Scored): string {
  return first.score === second.score
    ? `The calls to action of ${first.side.name} and ${second.side.name} both score ${first.score} of 100.`
    : `The calls to action of ${first.side.name} and ${second.side.name} are about as clear: ${first.score} and ${second.score} of 100.`;
}

function apart(first: Scored, second: Scored): string {
  const ahead = first.score - second.score;
  const worst = second.worst === '' ? '' : ` (the least clear is ${second.worst})`;

  return `${first.side.name}'s calls to action score ${first.score} of 100, ${ahead} more than ${second.side.name}'s ${second.score}${worst}.`;
}

/** The one or two groups of points that differ most, in words. */
function why(first: Scored, second: Scored): string {
  const differences = Object.entries(reasons)
    .map(([id, words]) => ({ words, high: shareOf(first.ctas, id), low: shareOf(second.ctas, id) }))
    .map(({ words, high, low }) => ({
      ahead: high.share - low.share,
      weight: (high.share - low.share) * high.max,
      words,
      high,
      low,
    }))
    .filter(({ ahead }) => ahead >= leastShare)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 2)
    .map(
      ({ words, high, low }) =>
        `${words} (${percent(high.share)} of the points against ${percent(low.share)})`,
    );

  return differences.length === 0
    ? 'No single part explains the difference.'
    : `They differ most in ${differences.join(' and in ')}.`;
}

/** The share of a group's points that a journey's calls to action earned together. */
function shareOf(ctas: readonly Part[], group: string): { share: number; max: number } {
  const groups = ctas
    .flatMap(({ parts = [] }) => parts)
    .filter(({ id, value }) => id === group && value !== null);
  const earned = groups.reduce((sum, { value }) => sum + Number(value), 0);
  const max = groups.reduce((sum, part) => sum + (part.max ?? 0), 0);

  return { share: max === 0 ? 0 : earned / max, max: groups.length === 0 ? 0 : max / groups.length };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function cutShort({ side }: Scored): string[] {
  return isComplete(side.result.outcome.kind)
    ? []
    : [`${side.name}'s journey stopped before the task, so only what comes before is scored.`];
}
