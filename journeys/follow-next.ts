import type { Control } from '../crawler/records/control.ts';
import type { PatternRecord } from '../crawler/records/pattern.ts';
import { chosenOf, keptCandidates } from './chosen-of.ts';
import type { Decision, Overrides, Progress } from './decision.ts';
import { keyOf, whyNot } from './eligible.ts';
import { overlapWith } from './goal-words.ts';
import type { Journey, Waypoint } from './journey.ts';
import { matches } from './see-waypoints.ts';
import type { View } from './view.ts';

/** The link or button to follow, in the order of the method: override, pattern, synonym, goal words. */
export function followNext(
  journey: Journey,
  view: View,
  progress: Progress,
  reached: number,
  overrides: Overrides,
): Decision {
  const judged = view.controls.map((control) => ({
    control,
    reason: whyNot(control, view, progress.followed),
  }));
  const open = judged.filter(({ reason }) => reason === null).map(({ control }) => control);
  const targets = targetsFrom(journey, reached);
  for (const method of ['override', 'pattern', 'synonym'] as const) {
    for (const waypoint of targets) {
      const found = matching(method, waypoint, open, overrides);
      if (found.length > 0) return follow(found, method, waypoint);
    }
  }
  return byGoalWords(journey, open, targets) ?? stuck(journey, judged);
}

/**
 * The waypoints to try for, the furthest first: the next one, and any task beyond it, since a task's own name is
 * understood anywhere while "Continue" is not.
 */
function targetsFrom(journey: Journey, reached: number): Waypoint[] {
  return journey.waypoints
    .filter((waypoint, index) => index === reached + 1 || (index > reached && waypoint.kind === 'task'))
    .reverse();
}

function matching(
  method: 'override' | 'pattern' | 'synonym',
  waypoint: Waypoint,
  open: readonly Control[],
  overrides: Overrides,
): Control[] {
  const patterns = patternsOf(method, waypoint, overrides);
  for (const pattern of patterns) {
    const found = open.filter((control) => plays(control, waypoint) && matches(pattern, control.name));
    if (found.length > 0) return found;
  }
  return [];
}

function patternsOf(
  method: 'override' | 'pattern' | 'synonym',
  waypoint: Waypoint,
  overrides: Overrides,
): PatternRecord[] {
  if (method === 'override')
    return Object.hasOwn(overrides, waypoint.id)
      ? [overrides[waypoint.id]?.name].filter((name) => name !== undefined)
      : [];
  if (method === 'synonym') return waypoint.follow?.synonyms ?? [];
  return waypoint.follow?.pattern ? [waypoint.follow.pattern] : [];
}

function plays(control: Control, waypoint: Waypoint): boolean {
  const roles: readonly string[] = waypoint.follow?.roles ?? ['link', 'button'];
  return roles.includes(control.role);
}

const reasons = {
  override: "The council's own configuration names it",
  pattern: 'Its name is one that a resident looks for',
  synonym: 'Its name is another that councils use',
} as const;

function follow(
  found: readonly Control[],
  method: 'override' | 'pattern' | 'synonym',
  waypoint: Waypoint,
): Decision {
  const [first, ...others] = found;
  if (!first) return { kind: 'stuck', reason: 'Nothing was found', considered: [] };
  const rivals = others.filter((control) => keyOf(control) !== keyOf(first));
  return {
    kind: 'follow',
    control: first,
    chosen: chosenOf(first, method, reasons[method], waypoint, rivals, rivals.length > 0),
  };
}

function byGoalWords(
  journey: Journey,
  open: readonly Control[],
  targets: readonly Waypoint[],
): Decision | null {
  const scored = open
    .map((control) => ({ control, overlap: overlapWith(journey.words, control.name) }))
    .flatMap(({ control, overlap }) => (overlap ? [{ control, ...overlap }] : []))
    .sort((a, b) => b.shared - a.shared || b.share - a.share);
  const [best, ...others] = scored;
  const target = targets.at(-1);
  if (!best || !target) return null;
  const equals = others.filter((other) => other.shared === best.shared && other.share === best.share);
  const rivals = others
    .map((other) => other.control)
    .filter((control) => keyOf(control) !== keyOf(best.control));
  const ambiguous = equals.some((other) => keyOf(other.control) !== keyOf(best.control));
  const because = `No name fits; it shares ${best.shared} ${best.shared === 1 ? 'word' : 'words'} with the goal`;
  return {
    kind: 'follow',
    control: best.control,
    chosen: chosenOf(best.control, 'goal-words', because, target, rivals, ambiguous),
  };
}

function stuck(journey: Journey, judged: readonly { control: Control; reason: string | null }[]): Decision {
  const near = judged
    .filter(({ control, reason }) => reason !== null && overlapWith(journey.words, control.name) !== null)
    .slice(0, keptCandidates)
    .map(({ control: { ref, role, name }, reason }) => ({ ref, role, name, because: reason ?? '' }));
  const documents = near.filter(({ because }) => because.startsWith('it is a document'));
  const reason =
    documents.length > 0
      ? `Only a document leads on: "${documents[0]?.name}"`
      : `None of ${judged.length} links and buttons speaks of the goal`;
  return { kind: 'stuck', reason, considered: near };
}
