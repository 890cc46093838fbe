import { counted } from '../wording/counted.ts';
import { byRank, measuredOf, notComparable, type Pair, type Side, type Verdict } from './side.ts';

interface Effort {
  side: Side;
  steps: number;
  actions: number;
  /** Higher is better: fewer steps, then fewer actions. */
  rank: number[];
}

/** Whose way to the end result is shorter, by the measures step-count and action-count. */
export function compareEffort(pair: Pair): Verdict {
  const [one, other] = [effortOf(pair.one), effortOf(pair.other)];
  if (!one) return notComparable(pair, missing(pair.one));
  if (!other) return notComparable(pair, missing(pair.other));
  const { first, second, equal } = byRank(one, other);
  const mixed = first.steps < second.steps && first.actions > second.actions;
  const gist = [one, other].map(({ rank }) => rank.join('/')).join(' ');

  if (equal) return { kind: 'equal', favours: null, sentence: both(first, second), gist };
  if (mixed) return { kind: 'mixed', favours: null, sentence: eachWay(first, second), gist };
  return { kind: 'differs', favours: first.side.id, sentence: shorter(first, second), gist };
}

function effortOf(side: Side): Effort | undefined {
  const [steps, actions] = [measuredOf(side, 'step-count'), measuredOf(side, 'action-count')];
  if (!steps || !actions) return undefined;
  const figures = { steps: Number(steps.value), actions: Number(actions.value) };

  return { side, ...figures, rank: [-figures.steps, -figures.actions] };
}

function missing(side: Side): string {
  return measuredOf(side, 'step-count') ? 'action-count' : 'step-count';
}

function shorter(first: Effort, second: Effort): string {
  return `${first.side.name} reaches the goal in ${amount(first)} where ${second.side.name} needs ${amount(second)}.`;
}

function both(first: Effort, second: Effort): string {
  return `${first.side.name} and ${second.side.name} both reach the goal in ${amount(first)}.`;
}

function eachWay(first: Effort, second: Effort): string {
  return `${first.side.name} reaches the goal in fewer steps but with more actions: ${amount(first)}, where ${second.side.name} needs ${amount(second)}.`;
}

function amount({ steps, actions }: Effort): string {
  return `${counted(steps, 'step')} and ${counted(actions, 'action')}`;
}
