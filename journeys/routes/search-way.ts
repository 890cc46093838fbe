import type { Control, Field } from '../../crawler/records/control.ts';
import type { Chosen } from '../../crawler/records/step.ts';
import { chosenOf } from '../chosen-of.ts';
import type { Waypoint } from '../journey.ts';
import { halves } from '../labels.ts';
import { labelOf, siteSearch } from '../site-search.ts';
import type { View } from '../view.ts';

/** How a resident comes to search a site from the page before them. */
export type SearchWay =
  | { kind: 'fill'; field: Field; submit: Chosen | null }
  /** A button that shows the box, or a link to the page that has it. */
  | { kind: 'open'; control: Control }
  | { kind: 'refused'; reason: string }
  | { kind: 'none' };

const site = "(?: (?:this|the|our)? ?(?:web ?site|site)|['’]r (?:safle|wefan))?";
const opensSearch = new RegExp(
  `^(?:(?:open|show|toggle|display|expand|agor|dangos)(?: or close)? )?(?:the |y )?(?:site |website )?(?:search|chwilio|chwiliad)${site}(?: (?:menu|box|bar|form|panel|button|icon|toggle|page))?$`,
  'i',
);

/**
 * The site's own search: its box, else what shows it or leads to it. A box that sends its words by POST is refused,
 * since nothing is sent by POST that was not declared; one outside any form is worked by a script and may be tried.
 */
export function searchWay(
  view: View,
  open: readonly Control[],
  towards: Waypoint,
  onSearchPage = false,
): SearchWay {
  const boxes = boxesOf(view, onSearchPage);
  const field = boxes.find((box) => methodOf(box, view) !== 'POST');
  if (field) return { kind: 'fill', field, submit: submitOf(field, view, towards) };
  if (boxes.length > 0)
    return { kind: 'refused', reason: 'The search sends its words by POST, and nothing is sent that way' };
  const control = open.find(
    ({ name, submits, expanded }) =>
      !submits && expanded !== true && halves(name.trim()).some((half) => opensSearch.test(half)),
  );
  return control ? { kind: 'open', control } : { kind: 'none' };
}

/** The boxes that are the site's search, the plainest first; on the home page one that says no more than "search" is. */
function boxesOf(view: View, onSearchPage: boolean): Field[] {
  const plain = view.fields.filter((field) => siteSearch(field));
  const named = view.index === 0 || onSearchPage ? view.fields.filter(saysOnlySearch) : [];
  return [...plain, ...named];
}

function saysOnlySearch(field: Field): boolean {
  return (
    field.kind === 'search' ||
    (field.kind === 'text' && /^\s*(search|chwilio)\s*(for|am)?\W*$/i.test(labelOf(field)))
  );
}

function methodOf({ inForm }: Field, { forms }: View): string {
  return forms.find(({ key }) => key === inForm)?.method.toUpperCase() ?? 'GET';
}

function submitOf(field: Field, view: View, towards: Waypoint): Chosen | null {
  const button = view.controls.find(
    (control) =>
      control.submits &&
      control.inForm !== null &&
      control.inForm === field.inForm &&
      control.frame === field.frame,
  );
  return button
    ? chosenOf(button, 'site-search', 'It sends the site’s own search', towards, [], false)
    : null;
}
