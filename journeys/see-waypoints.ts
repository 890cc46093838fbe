import type { Field } from '../crawler/records/control.ts';
import { type PatternRecord, toRegExp } from '../crawler/records/pattern.ts';
import type { Journey, Waypoint, WaypointEvidence } from './journey.ts';
import type { View } from './view.ts';

/** Longer than any label or heading that a person reads; what is longer is not matched in full. */
const longestLabel = 300;
const longestText = 20_000;

/**
 * The waypoints whose evidence is on the screen, in the journey's order. On the home page neither a topic nor a
 * task counts as reached: a home page names everything.
 */
export function seeWaypoints(journey: Journey, view: View): Waypoint[] {
  return journey.waypoints.filter((waypoint) => {
    if (waypoint.kind === 'home') return view.index === 0;
    if (view.index === 0 && (waypoint.kind === 'topic' || waypoint.kind === 'task')) return false;
    return waypoint.evidence.some((evidence) => holds(evidence, view));
  });
}

function holds(evidence: WaypointEvidence, view: View): boolean {
  const { heading, field, fieldContext, text } = evidence;
  const asked = [
    heading && mainHeadings(view).some((words) => matches(heading, words)),
    field && view.fields.some((seen) => fits(seen, field, fieldContext) && !asksToSignIn(view, seen)),
    text && matches(text, view.mainText, longestText),
  ].filter((answer) => answer !== undefined);
  return asked.length > 0 && asked.every(Boolean);
}

/** What says what the page is for: its headings of level 1, else its first heading, else its title. */
function mainHeadings(view: View): string[] {
  const inMain = view.headings.filter((heading) => heading.area !== 'footer' && heading.area !== 'banner');
  const first = inMain.filter((heading) => heading.level === 1);
  const chosen = first.length > 0 ? first : inMain.slice(0, 1);
  return chosen.length > 0 ? chosen.map((heading) => heading.text) : [view.title];
}

/** Whether a field belongs to a sign-in: a password is asked for with it. */
function asksToSignIn(view: View, field: Field): boolean {
  return view.fields.some((other) => other.kind === 'password' && other.inForm === field.inForm);
}

/** The site's own search says that it searches the site. */
const siteSearch = /\b(this|our|the|whole) (web ?)?site\b|\bsite search\b|\bsearch the council\b/i;

/** Whether a field of the main content is the one that is looked for. The site's own search, in the header, never is. */
export function fits(field: Field, pattern: PatternRecord, context: PatternRecord | undefined): boolean {
  if (field.area !== 'main' && field.area !== 'dialog') return false;
  if (field.kind === 'radio' || field.kind === 'checkbox') return false;
  const called = `${field.name} ${field.hint}`;
  if (siteSearch.test(called.slice(0, longestLabel))) return false;
  return (
    matches(pattern, called) && (!context || matches(context, `${called} ${field.group} ${field.context}`))
  );
}

/** Whether a label fits a pattern; only its beginning is looked at, so that no page can make it slow. */
export function matches(pattern: PatternRecord, label: string, longest = longestLabel): boolean {
  return toRegExp(pattern).test(label.slice(0, longest).replace(/\s+/g, ' ').trim());
}
