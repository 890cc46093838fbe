import type { Field } from '../crawler/records/control.ts';
import { labelOf, siteSearch } from './site-search.ts';
import type { View } from './view.ts';

/** What a page asks that is not part of the task: its own feedback, its newsletter, its chat. */
const besides =
  /\b(feedback|useful|helpful|find what you (were|are) looking for|rate (this|our)|satisf|(our|short|quick|brief|website|customer|user) survey|news ?letters?|e-?mail (updates|alerts)|subscribe|sign up (for|to)|stay (connected|up to date)|live ?chat|chat with|ask (us )?a question|translate|language|defnyddiol|adborth|cylchlythyr)\b/i;

const notAnswered = ['password', 'file', 'hidden', 'image', 'range', 'color'];

/** The questions that a page asks as part of the task: not its site search, sign-in, feedback or newsletter. */
export function questionsOf(view: View): Field[] {
  const signIns = view.fields.filter(({ kind }) => kind === 'password').map(formKeyOf);
  return view.fields.filter(
    (field) =>
      (field.area === 'main' || field.area === 'dialog') &&
      !notAnswered.includes(field.kind) &&
      !signIns.includes(formKeyOf(field)) &&
      !isBesides(field, view) &&
      !siteSearch(field),
  );
}

function isBesides(field: Field, view: View): boolean {
  const form = view.forms.find(({ key }) => key === field.inForm);
  return besides.test(
    [field.name, field.group, field.context, form?.name ?? '']
      .map((words) => words.slice(0, 200))
      .join(' · '),
  );
}

/** The form that a field belongs to; two fields without one belong together when they are in the same frame. */
export function formKeyOf({ frame, inForm }: Pick<Field, 'frame' | 'inForm'>): string {
  return `${frame ?? ''} ${inForm ?? ''}`;
}

/** The questions one by one: radio buttons and ticks that belong together are one question. */
export function groupedQuestions(fields: readonly Field[]): Field[][] {
  const groups = Map.groupBy(fields, (field) =>
    field.kind === 'radio' || field.kind === 'checkbox'
      ? `${formKeyOf(field)} ${field.kind} ${field.set ?? ''} ${field.group}`
      : field.ref,
  );
  return [...groups.values()];
}

/** All the words that say what a field asks. */
export function askedBy(field: Field): string {
  return [labelOf(field), field.group, field.context].map((words) => words.slice(0, 300)).join(' ');
}
