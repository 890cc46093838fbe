import type { Control } from '../crawler/records/control.ts';
import type { PatternRecord } from '../crawler/records/pattern.ts';
import type { Method } from '../crawler/records/step.ts';
import type { Adapter } from './adapters/adapter.ts';
import { isAmongNews, isGuidance, isToldOf } from './astray.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision, Overrides } from './decision.ts';
import { keyOf } from './eligible.ts';
import { firstOfResults } from './first-of-results.ts';
import { isHub } from './hubs.ts';
import type { Journey, Waypoint } from './journey.ts';
import { labelFits, titleOf } from './labels.ts';
import { isOfMain } from './of-main.ts';
import { nearestToGoal } from './surroundings.ts';
import type { View } from './view.ts';

/** A view as the choice sees it: what can be followed, where to, and what helps. */
export interface Prospect {
  journey: Journey;
  view: View;
  open: readonly Control[];
  targets: readonly Waypoint[];
  overrides: Overrides;
  adapter: Adapter | null;
  /** Whether the view shows what a search brought up. */
  isResults: boolean;
}

type Named = Extract<Method, 'override' | 'adapter' | 'pattern' | 'synonym'>;

/** A control as it is read in one look over the page: by its title, or by all of its name. */
interface Read {
  control: Control;
  label: string;
}

/**
 * The link or button that some name says leads on, in the order of the method; null when none does. On a page after
 * the home page the main content is read first, and what stands around every page only then. Cards are read by their
 * titles; what a card says besides, and what is to be read before or after the thing is done, only where nothing else
 * leads on.
 */
export function followByName(prospect: Prospect): Decision | null {
  const { all, looks } = looksOver(prospect);
  return (
    find(['override', 'adapter'], all, prospect) ??
    looks.map((reads) => find(['pattern', 'synonym'], reads, prospect)).find((found) => found !== null) ??
    firstOfResults(prospect)
  );
}

function looksOver({ open, view, isResults }: Prospect): { all: Read[]; looks: Read[][] } {
  const titled = open.map((control) => ({ control, title: titleOf(control.name, view) }));
  const byTitle = titled.map(({ control, title }) => ({ control, label: title ?? control.name }));
  const cards = titled.filter(({ title }) => title !== null);
  const byName = cards.map(({ control }) => ({ control, label: control.name }));
  const isNews = ({ control, label }: Read): boolean =>
    isToldOf(label) || (!isResults && isAmongNews(control));
  // "Do it online" says in the main content how this is done; around every page it only leads to a list.
  const isListAround = ({ control, label }: Read): boolean =>
    view.index > 0 && !isOfMain(control, view) && isHub(label);
  const services = byTitle.filter((read) => !isNews(read) && !isGuidance(read.label) && !isListAround(read));
  const main = view.index > 0 ? services.filter(({ control }) => isOfMain(control, view)) : [];
  const rest = [...byName, ...byTitle.filter(({ label }) => isGuidance(label))];
  return {
    all: [...byTitle, ...byName],
    looks: [main, services, rest.filter((read) => !isNews(read))],
  };
}

function find(methods: readonly Named[], reads: readonly Read[], prospect: Prospect): Decision | null {
  for (const method of methods) {
    for (const waypoint of prospect.targets) {
      const found = matching(method, waypoint, reads, prospect);
      if (found.length > 0) return follow(found, method, waypoint, prospect);
    }
  }
  return null;
}

/**
 * The waypoints to try for, the furthest first: the next one, and any topic or task beyond it, since their names are
 * understood anywhere while "Continue" is not.
 */
export function targetsFrom(journey: Journey, reached: number): Waypoint[] {
  return journey.waypoints
    .filter(
      ({ kind }, index) =>
        index === reached + 1 || (index > reached && (kind === 'task' || kind === 'topic')),
    )
    .reverse();
}

function matching(method: Named, waypoint: Waypoint, reads: readonly Read[], prospect: Prospect): Control[] {
  for (const pattern of patternsOf(method, waypoint, prospect)) {
    const found = reads.filter(({ control, label }) => plays(control, waypoint) && labelFits(pattern, label));
    if (found.length > 0) return found.map(({ control }) => control);
  }
  return [];
}

function patternsOf(method: Named, waypoint: Waypoint, { overrides, adapter }: Prospect): PatternRecord[] {
  if (method === 'override')
    return Object.hasOwn(overrides, waypoint.id)
      ? [overrides[waypoint.id]?.name].filter((name) => name !== undefined)
      : [];
  if (method === 'adapter') {
    const known = adapter?.waypoints[waypoint.id]?.follow;
    return known ? [known.pattern, ...known.synonyms].filter((pattern) => pattern !== undefined) : [];
  }
  if (method === 'synonym') return waypoint.follow?.synonyms ?? [];
  return waypoint.follow?.pattern ? [waypoint.follow.pattern] : [];
}

const buttons = ['button', 'summary', 'tab', 'menuitem'];

function plays(control: Control, waypoint: Waypoint): boolean {
  const roles: readonly string[] = waypoint.follow?.roles ?? ['link', 'button'];
  return roles.includes(buttons.includes(control.role) ? 'button' : control.role);
}

const reasons: Readonly<Record<Named, string>> = {
  override: "The council's own configuration names it",
  adapter: 'The supplier calls it so in every council',
  pattern: 'Its name is one that a resident looks for',
  synonym: 'Its name is another that councils use',
};

function follow(
  found: readonly Control[],
  method: Named,
  waypoint: Waypoint,
  { journey, view }: Prospect,
): Decision {
  const { best, beside } = bestOf(found, journey, view);
  const rivals = found.filter((control) => keyOf(control, view) !== keyOf(best, view));
  const because = beside ? `${reasons[method]}, and it stands beside "${beside}"` : reasons[method];
  return {
    kind: 'follow',
    control: best,
    chosen: chosenOf(best, method, because, waypoint, rivals, rivals.length > 0 && !beside),
    sends: false,
  };
}

/** Of several that fit, the first in reading order; of several with one name, the one whose surroundings speak of the goal. */
function bestOf(
  found: readonly Control[],
  journey: Journey,
  view: View,
): { best: Control; beside: string | null } {
  const [first] = found;
  if (!first) throw new Error('nothing was found');
  const twins = found.filter(
    (control) => sameName(control, first) && keyOf(control, view) !== keyOf(first, view),
  );
  return nearestToGoal(first, twins, journey) ?? { best: first, beside: null };
}

function sameName(one: Control, other: Control): boolean {
  return one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}
