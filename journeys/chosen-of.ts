import type { Control } from '../crawler/records/control.ts';
import type { Chosen, Method } from '../crawler/records/step.ts';
import type { Waypoint } from './journey.ts';

/** How many candidates are kept with a step. */
export const keptCandidates = 10;

/** A control as the one that was chosen, with the reason and what else was considered. */
export function chosenOf(
  control: Control,
  method: Method,
  because: string,
  towards: Waypoint,
  rivals: readonly Control[],
  ambiguous: boolean,
): Chosen {
  const considered = rivals.slice(0, keptCandidates).map(({ ref, role, name }) => ({
    ref,
    role,
    name,
    because: ambiguous ? 'as good, but later in reading order' : 'less like the goal',
  }));
  return {
    ref: control.ref,
    role: control.role,
    name: control.name,
    method,
    because,
    towards: towards.id,
    ambiguous,
    considered,
  };
}
