import type { Control, Field } from '../crawler/records/control.ts';
import type { Adapter } from './adapters/adapter.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision, Progress } from './decision.ts';
import type { Enquiry, Waypoint } from './journey.ts';
import { labelFits } from './labels.ts';
import { formKeyOf } from './questions.ts';
import { fits } from './see-waypoints.ts';
import { labelOf } from './site-search.ts';
import type { View } from './view.ts';

/** Filling the search that a waypoint is about, as the supplier's product or the journey names it; null where it is not here. */
export function enquire(
  waypoint: Waypoint,
  view: View,
  progress: Progress,
  adapter: Adapter | null,
): Decision | null {
  if (progress.enquired.has(waypoint.id)) return null;
  const known = adapter?.waypoints[waypoint.id]?.enquiry;
  return (
    (known && enquireWith(known, 'adapter', waypoint, view)) ??
    (waypoint.enquiry && enquireWith(waypoint.enquiry, 'pattern', waypoint, view)) ??
    null
  );
}

function enquireWith(
  enquiry: Enquiry,
  method: 'adapter' | 'pattern',
  waypoint: Waypoint,
  view: View,
): Decision | null {
  const field = bestForWords(
    view.fields.filter((seen) => typable(seen) && fits(seen, enquiry.field, enquiry.fieldContext)),
  );
  if (!field) return null;
  const form = view.forms.find(({ key }) => key === field.inForm);
  const submit = submitOf(view, field, enquiry);
  if (form?.method === 'POST' && !(enquiry.post && submit)) return null;
  const because =
    method === 'adapter' ? 'The supplier calls it so in every council' : 'Its name says that it searches';
  const chosen = submit ? chosenOf(submit, method, because, waypoint, [], false) : null;
  return { kind: 'enquire', enquiry, waypoint, field, submit: chosen };
}

/** The button of the field's own form that says it searches, else the one that sends it; without a form, the next one after the field. */
function submitOf(view: View, field: Field, enquiry: Enquiry): Control | undefined {
  const named = view.controls.filter(
    (control) => formKeyOf(control) === formKeyOf(field) && labelFits(enquiry.submit, control.name),
  );
  if (field.inForm === null)
    return named.find((control) => control.href === null && control.area === field.area);
  const own = view.controls.filter((control) => formKeyOf(control) === formKeyOf(field) && control.submits);
  const isPost = view.forms.find(({ key }) => key === field.inForm)?.method === 'POST';
  return named.find((control) => control.submits) ?? named[0] ?? (isPost ? undefined : own[0]);
}

function typable(field: Field): boolean {
  return ['text', 'search', 'combobox', 'searchbox', 'textbox'].includes(field.kind);
}

const forWords =
  /\b(key ?words?|free text|description|proposal|search (for|by|terms?|words?)|search$|words?|disgrifiad|cynnig|allweddair|allweddeiriau|geiriau)\b/i;
const forOne =
  /\b(reference|number|ref|post ?code|address|street|road|parish|ward|date|from|to|applicant|agent|status|type|decision|uprn|grid|cyfeirnod|rhif|cod ?post|cyfeiriad|stryd|dyddiad|ymgeisydd|asiant)\b/i;
const advanced = /\b(advanced|detailed|uwch|manwl)\b/i;

/** Of the boxes that could be filled, the one for words: a simple search's before an advanced one's, then a box that takes any words before one for a number, an address or a date; of equals the first. */
function bestForWords(fields: readonly Field[]): Field | undefined {
  const scored = fields.map((field) => ({ field, score: scoreForWords(field) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.field;
}

function scoreForWords(field: Field): number {
  const called = labelOf(field);
  const takesWords = forWords.test(called) ? 2 : forOne.test(called) ? 0 : 1;
  return takesWords - (advanced.test(`${field.group} ${field.context}`) ? 3 : 0);
}
