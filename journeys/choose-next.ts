import type { Control, Field } from '../crawler/records/control.ts';
import type { PatternRecord } from '../crawler/records/pattern.ts';
import type { Chosen, Method } from '../crawler/records/step.ts';
import { keyOf, whyNot } from './eligible.ts';
import { overlapWith } from './goal-words.ts';
import type { Enquiry, Journey, Waypoint } from './journey.ts';
import { fits, matches, seeWaypoints } from './see-waypoints.ts';
import type { View } from './view.ts';

/** What the walk remembers from one step to the next. */
export interface Progress {
  /** Index of the furthest waypoint whose evidence was seen. */
  reached: number;
  /** Keys of the controls that were followed, and addresses that were seen. */
  followed: ReadonlySet<string>;
  /** Waypoints whose enquiry was sent. */
  enquired: ReadonlySet<string>;
}

/** How a council reaches a waypoint when the patterns do not fit, by waypoint. */
export type Overrides = Readonly<Record<string, { name: PatternRecord }>>;

export type Decision =
  | { kind: 'goal' }
  | { kind: 'enquire'; enquiry: Enquiry; waypoint: Waypoint; field: Field; submit: Chosen | null }
  | { kind: 'follow'; control: Control; chosen: Chosen }
  | { kind: 'stuck'; reason: string; considered: Chosen['considered'] };

export interface Choice {
  decision: Decision;
  seen: Waypoint[];
  reached: number;
}

/** How many candidates are kept with a step. */
const keptCandidates = 10;

/**
 * What a resident would do next with the view before them: stop at the goal, fill the search that the journey is
 * about, or follow a link or button. In the order of METHOD: override, pattern, synonym, goal words. Pure.
 */
export function chooseNext(
  journey: Journey,
  view: View,
  progress: Progress,
  overrides: Overrides = {},
): Choice {
  const seen = seeWaypoints(journey, view).filter(
    (waypoint) => !isBeforeItsSearch(journey, waypoint, progress),
  );
  const furthest = Math.max(progress.reached, ...seen.map((waypoint) => journey.waypoints.indexOf(waypoint)));
  const choice = (decision: Decision): Choice => ({ decision, seen, reached: furthest });
  if (seen.some((waypoint) => waypoint.kind === 'goal' && view.index > 0)) return choice({ kind: 'goal' });

  const enquiry = seen.map((waypoint) => enquire(waypoint, view, progress)).find((found) => found !== null);
  if (enquiry) return choice(enquiry);
  return choice(followNext(journey, view, progress, furthest, overrides));
}

/** Results are none before the search was sent: a page may speak of "results" for many reasons. */
function isBeforeItsSearch(journey: Journey, waypoint: Waypoint, progress: Progress): boolean {
  const index = journey.waypoints.indexOf(waypoint);
  return journey.waypoints.slice(0, index).some(({ id, enquiry }) => enquiry && !progress.enquired.has(id));
}

function enquire(waypoint: Waypoint, view: View, progress: Progress): Decision | null {
  const { enquiry } = waypoint;
  if (!enquiry || progress.enquired.has(waypoint.id)) return null;
  const field = view.fields.find((seen) => typable(seen) && fits(seen, enquiry.field, enquiry.fieldContext));
  if (!field) return null;
  const form = view.forms.find(({ key }) => key === field.inForm);
  const submit = submitOf(view, field, enquiry);
  if (form?.method === 'POST' && !(enquiry.post && submit)) return null;
  const because = 'Its name says that it searches';
  const chosen = submit ? choose(submit, 'pattern', because, waypoint, [], false) : null;
  return { kind: 'enquire', enquiry, waypoint, field, submit: chosen };
}

/** The button of the field's own form that says it searches. */
function submitOf(view: View, field: Field, enquiry: Enquiry): Control | undefined {
  const named = view.controls.filter(
    (control) =>
      control.inForm !== null && control.inForm === field.inForm && matches(enquiry.submit, control.name),
  );
  return named.find((control) => control.submits) ?? named[0];
}

function typable(field: Field): boolean {
  return ['text', 'search', 'combobox', 'searchbox', 'textbox'].includes(field.kind);
}

function followNext(
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
    chosen: choose(first, method, reasons[method], waypoint, rivals, rivals.length > 0),
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
    chosen: choose(best.control, 'goal-words', because, target, rivals, ambiguous),
  };
}

function choose(
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
