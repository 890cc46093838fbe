import type { Control } from '../crawler/records/control.ts';
import { overlapWith } from './goal-words.ts';
import type { Journey } from './journey.ts';

/** The words that a control stands beside: those of its row or sentence, else the heading above it. */
export function surroundingsOf({ context, under, name }: Control): string {
  const row = context.replace(name, ' ').replace(/\s+/g, ' ').trim();
  return row === '' ? under : row;
}

/** The one of several controls of one name whose surroundings speak most of the goal; null where that tells nothing. */
export function nearestToGoal(
  first: Control,
  twins: readonly Control[],
  journey: Journey,
): { best: Control; beside: string } | null {
  if (twins.length === 0) return null;
  const scored = [first, ...twins].map((control) => ({ control, score: scoreOf(control, journey) }));
  const most = Math.max(...scored.map(({ score }) => score));
  const leaders = scored.filter(({ score }) => score === most);
  const [leader] = leaders;
  if (most === 0 || leaders.length > 1 || !leader) return null;
  return { best: leader.control, beside: surroundingsOf(leader.control).slice(0, 80) };
}

function scoreOf(control: Control, journey: Journey): number {
  return overlapWith(journey.words, surroundingsOf(control).slice(0, 100), { least: 1 })?.shared ?? 0;
}
