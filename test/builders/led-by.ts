import { chooseNext } from '../../journeys/choose-next.ts';
import type { Journey } from '../../journeys/journey.ts';
import { seeWaypoints } from '../../journeys/see-waypoints.ts';
import type { View } from '../../journeys/view.ts';
import { atStart, link, viewOf } from './view-of.ts';

/** Where a link leads that stands alone on a page, and by what: "pay pattern"; null when its name leads nowhere. */
export function ledBy(journey: Journey, label: string, reached: string): string | null {
  const at = journey.waypoints.findIndex(({ id }) => id === reached);
  if (at === -1) throw new Error(`${journey.id} has no waypoint ${reached}`);
  const view = viewOf({ index: at === 0 ? 0 : 1, controls: [link(label)] });
  const { decision } = chooseNext(journey, view, { ...atStart, reached: at });
  if (decision.kind !== 'follow' || !['pattern', 'synonym'].includes(decision.chosen.method)) return null;
  return `${decision.chosen.towards} ${decision.chosen.method}`;
}

/** The same from every waypoint of the journey but the last, without those from which the link leads nowhere. */
export function ledFromAnywhere(journey: Journey, label: string): string[] {
  return journey.waypoints
    .slice(0, -1)
    .map(({ id }) => ledBy(journey, label, id))
    .filter((led) => led !== null);
}

/** The waypoints that a page after the home page shows, by id. */
export function shownBy(journey: Journey, overrides: Partial<View>): string[] {
  return seeWaypoints(journey, viewOf(overrides)).map(({ id }) => id);
}
