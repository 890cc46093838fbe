import type { Control, Field } from '../crawler/records/control.ts';
import type { PatternRecord } from '../crawler/records/pattern.ts';
import type { Adapter } from './adapters/adapter.ts';
import type { Journey, Waypoint, WaypointEvidence } from './journey.ts';
import { labelFits } from './labels.ts';
import { mainHeadings } from './main-headings.ts';
import { longestText, matches } from './matches.ts';
import { askedBy, formKeyOf, questionsOf } from './questions.ts';
import { asksToSignIn } from './sign-in.ts';
import { labelOf, siteSearch } from './site-search.ts';
import type { View } from './view.ts';

/**
 * The waypoints whose evidence is on the screen, in the journey's order. On the home page neither a topic nor a
 * task counts as reached: a home page names everything.
 */
export function seeWaypoints(
  journey: Journey,
  view: View,
  { adapter = null, towards = null }: { adapter?: Adapter | null; towards?: string | null } = {},
): Waypoint[] {
  return journey.waypoints.filter((waypoint) => {
    if (waypoint.kind === 'home') return view.index === 0;
    if (view.index === 0 && (waypoint.kind === 'topic' || waypoint.kind === 'task')) return false;
    const known = adapter?.waypoints[waypoint.id]?.evidence ?? [];
    return (
      [...known, ...waypoint.evidence].some((evidence) => holds(evidence, view)) ||
      (waypoint.id === towards && isFirstPageOfForm(waypoint, view))
    );
  });
}

/**
 * Whether a form begins here, whatever its first page is headed: the link that was followed was to lead to it, the page
 * asks questions, and it does not ask who signs in.
 */
function isFirstPageOfForm({ kind, evidence }: Waypoint, view: View): boolean {
  if (kind !== 'goal' || !evidence.some(({ question }) => question)) return false;
  return questionsOf(view).length > 0 && !asksToSignIn(view);
}

/** Whether all that a piece of evidence asks for is on the screen. */
export function holds(evidence: WaypointEvidence, view: View): boolean {
  const { heading, field, fieldContext, question, control, text } = evidence;
  const asked = [
    heading && mainHeadings(view).some((words) => labelFits(heading, words)),
    field && view.fields.some((seen) => fits(seen, field, fieldContext) && !belongsToSignIn(view, seen)),
    question && questionsOf(view).some((seen) => matches(question, askedBy(seen), longestText)),
    control && view.controls.some((seen) => isOfTheTask(seen) && labelFits(control, seen.name)),
    text && matches(text, view.mainText, longestText),
  ].filter((answer) => answer !== undefined);
  return asked.length > 0 && asked.every(Boolean);
}

function isOfTheTask({ area }: Control): boolean {
  return area === 'main' || area === 'dialog';
}

/** Whether a field belongs to a sign-in: a password is asked for with it. */
function belongsToSignIn(view: View, field: Field): boolean {
  return view.fields.some((other) => other.kind === 'password' && formKeyOf(other) === formKeyOf(field));
}

/** Whether a field of the main content is the one that is looked for. The site's own search, in the header, never is. */
export function fits(field: Field, pattern: PatternRecord, context: PatternRecord | undefined): boolean {
  if (field.area !== 'main' && field.area !== 'dialog') return false;
  if (field.kind === 'radio' || field.kind === 'checkbox') return false;
  const called = labelOf(field);
  if (siteSearch(field)) return false;
  return (
    matches(pattern, called) && (!context || matches(context, `${called} ${field.group} ${field.context}`))
  );
}
