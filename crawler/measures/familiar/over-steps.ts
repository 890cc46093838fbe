import type { Step } from '../../records/step.ts';
import { cannotSay, no, notAsked, type Told, yes } from '../guidance/told.ts';

/** What one step says to a question; null where it is not asked there. */
export type Seen = { is: boolean | null; evidence: string } | null;

/**
 * One answer for all steps: no where one says no, and that one is named; else unknown where one is unknown; else yes,
 * with what the first step showed.
 */
export function overSteps(steps: readonly Step[], ask: (step: Step) => Seen, unasked: string): Told {
  const seen = steps.flatMap((step) => {
    const answer = ask(step);

    return answer ? [{ ...answer, step: step.index }] : [];
  });
  const [first] = seen;
  const fault = seen.find(({ is }) => is === false);
  const unknown = seen.find(({ is }) => is === null);
  if (!first) return notAsked(unasked);
  if (fault) return no(fault.evidence, fault.step);

  return unknown ? cannotSay(unknown.evidence, unknown.step) : yes(first.evidence, first.step);
}

export const unread = 'How this page looks was not gathered';
