import type { Control } from '../crawler/records/control.ts';
import type { PatternRecord } from '../crawler/records/pattern.ts';
import type { Method } from '../crawler/records/step.ts';
import type { Adapter } from './adapters/adapter.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision, Overrides } from './decision.ts';
import { keyOf } from './eligible.ts';
import { overlapWith } from './goal-words.ts';
import type { Journey, Waypoint } from './journey.ts';
import { matches } from './matches.ts';
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

const order: readonly Named[] = ['override', 'adapter', 'pattern', 'synonym'];

/** The link or button that some name says leads on, in the order of the method; null when none does. */
export function followByName(prospect: Prospect): Decision | null {
  for (const method of order) {
    for (const waypoint of prospect.targets) {
      const found = matching(method, waypoint, prospect);
      if (found.length > 0) return follow(found, method, waypoint, prospect);
    }
  }
  return firstOfResults(prospect);
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

function matching(method: Named, waypoint: Waypoint, prospect: Prospect): Control[] {
  for (const pattern of patternsOf(method, waypoint, prospect)) {
    const found = prospect.open.filter(
      (control) => plays(control, waypoint) && matches(pattern, control.name),
    );
    if (found.length > 0) return found;
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
  const [first, ...others] = found;
  if (!first) throw new Error('nothing was found');
  const twins = others.filter(
    (control) => sameName(control, first) && keyOf(control, view) !== keyOf(first, view),
  );
  if (twins.length === 0) return { best: first, beside: null };
  const scored = [first, ...twins].map((control) => ({
    control,
    score: surroundingsScore(control, journey),
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  const leaders = scored.filter(({ score }) => score === most);
  const [leader] = leaders;
  if (most === 0 || leaders.length > 1 || !leader) return { best: first, beside: null };
  return { best: leader.control, beside: surroundingsOf(leader.control).slice(0, 80) };
}

function sameName(one: Control, other: Control): boolean {
  return one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}

function surroundingsOf({ context, under, name }: Control): string {
  const row = context.replace(name, ' ').replace(/\s+/g, ' ').trim();
  return row === '' ? under : row;
}

/** How many of the goal's words stand beside a control: those of its row, else of the heading above it. */
function surroundingsScore(control: Control, journey: Journey): number {
  return overlapWith(journey.words, surroundingsOf(control).slice(0, 100), { least: 1 })?.shared ?? 0;
}

const aroundResults =
  /^(next|prev(ious)?|page|first|last|sort|order|show|print|back|new search|refine|filter|map|help|rss|search|home|save|modify|track|download|export|\d{1,4}|[«»<>‹›]+|nesaf|blaenorol)\b/i;

/** The first entry of a list of results, where the waypoint takes any. */
function firstOfResults({ open, targets, view, isResults }: Prospect): Decision | null {
  const waypoint = targets.find(({ follow }) => follow?.first);
  if (!waypoint || !isResults) return null;
  const links = open.filter(
    (control) =>
      control.area === 'main' && control.role === 'link' && !aroundResults.test(control.name.trim()),
  );
  // An entry says more than its link: an address, a date. A tab or a page number does not.
  const [first, ...others] = links.filter(({ context, name }) => context.length > name.length + 10);
  const control = first ?? links[0];
  if (!control) return null;
  const rivals = others.filter((other) => keyOf(other, view) !== keyOf(control, view));
  return {
    kind: 'follow',
    control,
    chosen: chosenOf(control, 'pattern', 'It is the first of the results', waypoint, rivals, false),
    sends: false,
  };
}

const signIn =
  /\b((sign|log) ?(in|on|up)|login|register an account|create an account|my account|mewngofnodi)\b/i;

const vague =
  /^((please )?(click|tap|press|go|follow)?( (on )?(this|the))?( (link|button))?( ?here)|(find out|read|learn|see|view|show)( me)? more|more( info(rmation)?| details)?|details|this (page|form|link|service|website|site)|link|here|(apply|pay|report|book|start|continue|go|do it|find out|tell us|register|request|order|claim|check|use)( it| this| for it)?( now| here| online)*|make a payment|(use|complete|fill in|open) (our|the|this) (online )?form|(cliciwch|pwyswch) yma|yma|rhagor|darllen mwy)[ .:>›»→]*$/i;

/** What a link says; one whose words could stand anywhere says what its sentence, row or card says. */
function saidBy({ name, context, under }: Control): string {
  if (!vague.test(name.trim().slice(0, 80))) return name;
  const around = context.trim() === name.trim() || context === '' ? under : context;
  return `${name} ${around}`;
}

/** The link or button that shares most words with the goal; null when none shares enough. */
export function followByGoalWords({ journey, view, open, targets }: Prospect): Decision | null {
  const scored = open
    .filter(({ name }) => !signIn.test(name.slice(0, 100)))
    .map((control) => ({ control, overlap: overlapWith(journey.words, saidBy(control)) }))
    .flatMap(({ control, overlap }) => (overlap ? [{ control, ...overlap }] : []))
    .sort((a, b) => b.shared - a.shared || b.share - a.share);
  const [best, ...others] = scored;
  const target = targets.at(-1);
  if (!best || !target) return null;
  const equals = others.filter((other) => other.shared === best.shared && other.share === best.share);
  const rivals = others
    .map((other) => other.control)
    .filter((control) => keyOf(control, view) !== keyOf(best.control, view));
  const ambiguous = equals.some((other) => keyOf(other.control, view) !== keyOf(best.control, view));
  const because = `No name fits; it shares ${best.shared} ${best.shared === 1 ? 'word' : 'words'} with the goal`;
  return {
    kind: 'follow',
    control: best.control,
    chosen: chosenOf(best.control, 'goal-words', because, target, rivals, ambiguous),
    sends: false,
  };
}
