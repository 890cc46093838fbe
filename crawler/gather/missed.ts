import type { Adapter } from '../../journeys/adapters/adapter.ts';
import { adapters } from '../../journeys/adapters/list.ts';
import type { Rules } from '../../journeys/choose-next.ts';
import { targetsFrom } from '../../journeys/follow-next.ts';
import type { Journey } from '../../journeys/journey.ts';
import type { Outcome } from '../records/outcome.ts';
import type { Chosen, Step } from '../records/step.ts';

type Missed = NonNullable<Chosen['missed']>[number];
type Walked = Pick<Step, 'chosen' | 'waypoints' | 'adapter'>;

/**
 * Writes into the steps what we had noted for the way and fits nothing any more: an override or an adapter's names that
 * were never of use, on the first step from which the same waypoint was sought without them.
 */
export function noteMissed(steps: readonly Walked[], journey: Journey, { overrides = {} }: Rules): void {
  const indexOf = (id: string): number => journey.waypoints.findIndex((waypoint) => waypoint.id === id);
  const left = new Set(Object.keys(overrides).filter((id) => !wasUsed(steps, 'override', id)));
  let reached = 0;
  for (const { chosen, waypoints, adapter } of steps) {
    reached = Math.max(reached, ...waypoints.map(indexOf));
    if (!chosen) continue;
    const sought = targetsFrom(journey, reached).map(({ id }) => id);
    const missed: Missed[] = sought
      .filter((id) => indexOf(id) <= indexOf(chosen.towards) && left.delete(id))
      .map((waypoint) => ({ by: 'override', waypoint }));
    const known = adapters.find(({ id }) => id === adapter);
    if (known && says(known, chosen.towards, waypoints) && !wasUsed(steps, 'adapter', chosen.towards))
      missed.push({ by: 'adapter', waypoint: chosen.towards });
    if (missed.length > 0) chosen.missed = missed;
  }
}

function wasUsed(steps: readonly Walked[], method: Chosen['method'], towards: string): boolean {
  return steps.some(({ chosen }) => chosen?.method === method && chosen.towards === towards);
}

/** Whether an adapter says how the waypoint is reached, or on the waypoint itself how its search is done. */
function says({ waypoints }: Adapter, id: string, seen: readonly string[]): boolean {
  const known = waypoints[id];
  if (seen.includes(id)) return known?.enquiry !== undefined;
  // Where the first entry will do, a name is only the better guess.
  if (!known?.follow || known.follow.first) return false;
  return known.follow.pattern !== undefined || known.follow.synonyms.length > 0;
}

/**
 * A dead end of the general way that was taken since something of ours fits no more is ours to mend, not the council's:
 * the waypoint was never reached, and what we had noted might have led there.
 */
export function outcomeOfMissed(
  outcome: Outcome,
  { journey, steps, reached }: { journey: Journey; steps: readonly Walked[]; reached: number },
): Outcome {
  if (outcome.kind !== 'dead-end') return outcome;
  const ahead = new Set(journey.waypoints.slice(reached + 1).map(({ id }) => id));
  const step = steps.find(({ chosen }) => chosen?.missed?.some(({ waypoint }) => ahead.has(waypoint)));
  const missed = step?.chosen?.missed?.find(({ waypoint }) => ahead.has(waypoint));
  if (!step || !missed) return outcome;
  const product = adapters.find(({ id }) => id === step.adapter);
  return broken(outcome, missed, missed.by === 'adapter' ? product : undefined);
}

/** An outcome that is ours to mend, which names what no longer fits. */
export function broken(outcome: Outcome, { waypoint }: Missed, product?: Adapter): Outcome {
  const ours = product
    ? `What is known of ${product.name} no longer fits ("${waypoint}")`
    : `The override for "${waypoint}" no longer fits`;
  const reason = `${ours}, and the general way failed too. ${outcome.reason}`;
  return { ...outcome, kind: 'script-broken', reason };
}
