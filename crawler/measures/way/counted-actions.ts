import type { Step } from '../../records/step.ts';

type Action = Step['actions'][number];

/** What a resident had to do on a step. A dismissal that they could have done without does not count. */
export function countedActions({ actions }: Pick<Step, 'actions'>): Action[] {
  return actions.filter(({ kind, forced }) => kind !== 'dismiss' || forced);
}
