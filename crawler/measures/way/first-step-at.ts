import type { Evidence } from '../../records/evidence.ts';
import type { JourneyFacts } from '../../records/journey-facts.ts';

type WaypointKind = JourneyFacts['waypoints'][number]['kind'];

/** Where on the way the first step stands whose evidence shows a waypoint of this kind; -1 when none does. */
export function firstStepAt({ journey, steps }: Evidence, kind: WaypointKind): number {
  const ids = journey.waypoints.filter((waypoint) => waypoint.kind === kind).map(({ id }) => id);

  return steps.findIndex(({ waypoints }) => waypoints.some((id) => ids.includes(id)));
}
