import type { Adapter } from './adapters/adapter.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision } from './decision.ts';
import type { Prospect } from './follow-next.ts';
import { matches } from './matches.ts';
import { holds } from './see-waypoints.ts';
import type { View } from './view.ts';

/** A page of terms that stands before a supplier's search. */
export function acceptTerms(view: View, { disclaimer }: Adapter, prospect: Prospect): Decision | null {
  if (!disclaimer?.evidence.some((evidence) => holds(evidence, view))) return null;
  const control = prospect.open.find(({ name }) => matches(disclaimer.accept, name));
  const target = prospect.targets[0];
  if (!control || !target) return null;
  const because = 'The supplier asks everybody to accept its terms first';
  const chosen = chosenOf(control, 'adapter', because, target, [], false);
  const boxes = view.fields.filter(
    ({ kind, name, filled }) =>
      kind === 'checkbox' && !filled && disclaimer.tick && matches(disclaimer.tick, name),
  );
  if (boxes.length === 0) return { kind: 'follow', control, chosen, sends: disclaimer.post };
  return {
    kind: 'answer',
    acts: boxes.map((field) => ({ kind: 'tick', field })),
    submit: chosen,
    sends: disclaimer.post,
  };
}
