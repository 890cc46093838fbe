import type { Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { countSteps } from './step-count.ts';
import { countedActions } from './way/counted-actions.ts';
import { toOneDecimal } from './way/rounded.ts';
import { unfinished } from './way/unfinished.ts';

const kinds = [
  { kind: 'click', label: 'Clicks' },
  { kind: 'fill', label: 'Fields filled' },
  { kind: 'choose', label: 'Choices from a list' },
  { kind: 'tick', label: 'Ticks' },
  { kind: 'key', label: 'Keys that send a form' },
  { kind: 'dismiss', label: 'Dismissals that were forced' },
] as const;

/** Everything that a resident had to do from the home page to the goal. */
export function countActions({ steps }: Pick<Evidence, 'steps'>): number {
  return steps.flatMap(countedActions).length;
}

/**
 * How many actions a resident takes from the home page to the goal: clicks, fields, choices, ticks, keys that send a
 * form, and dismissals that could not be avoided.
 */
export const actionCount = {
  id: 'action-count',
  version: 2,
  title: 'Actions to reach the task',
  why: 'Every action costs effort, and more so for people who do not use a mouse.',
  unit: 'actions',
  better: 'lower',
  source: 'Our definition',
  measure(evidence) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);

    return measured(countActions(evidence), { unit: 'actions', parts: partsOf(evidence) });
  },
} as const satisfies Measure;

function partsOf({ steps }: Evidence): Part[] {
  const actions = steps.flatMap(countedActions);
  const taken = countSteps({ steps });
  const perStep = { id: 'per-step', label: 'For each step', unit: 'actions' };

  return [
    ...kinds.map(({ kind, label }) => ({
      id: kind,
      label,
      value: actions.filter((action) => action.kind === kind).length,
      unit: 'actions',
    })),
    taken === 0
      ? { ...perStep, value: null, note: 'No step was needed' }
      : { ...perStep, value: toOneDecimal(actions.length / taken) },
  ];
}
