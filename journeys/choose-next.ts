import type { Control, Field } from '../crawler/records/control.ts';
import { chosenOf } from './chosen-of.ts';
import type { Choice, Decision, Overrides, Progress } from './decision.ts';
import { followNext } from './follow-next.ts';
import type { Enquiry, Journey, Waypoint } from './journey.ts';
import { fits, matches, seeWaypoints } from './see-waypoints.ts';
import type { View } from './view.ts';

/**
 * What a resident would do next with the view before them: stop at the goal, fill the search that the journey is
 * about, or follow a link or button. In the order of the method: override, pattern, synonym, goal words. Pure.
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
  const chosen = submit ? chosenOf(submit, 'pattern', because, waypoint, [], false) : null;
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
