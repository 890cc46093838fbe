import type { Control, Field } from '../crawler/records/control.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision, Progress } from './decision.ts';
import type { Journey, Waypoint } from './journey.ts';
import type { View } from './view.ts';

const longestLabel = 300;

/** The site's own search says that it searches the site. */
const saysSite =
  /\b(this|our|the|whole) (web ?)?site\b|\bsite search\b|\bsearch (the council|all|our services)\b|\bwhat are you looking for\b|\bhow can we help\b|\bchwilio('r)? (y )?(safle|wefan)\b/i;
const saysSearch = /\b(search|find|look(ing)? for|chwilio|chwiliad)\b/i;

/** A field's name and hint. */
export function labelOf({ name, hint }: Pick<Field, 'name' | 'hint'>): string {
  return `${name} ${hint}`.slice(0, longestLabel);
}

/** Whether a field is the site's own search: by what it says, or because it stands in a header, a navigation or a search landmark. */
export function siteSearch(field: Field): boolean {
  if (!['text', 'search', 'searchbox', 'combobox', 'textbox'].includes(field.kind)) return false;
  if (saysSite.test(labelOf(field))) return true;
  return (
    ['header', 'navigation', 'search'].includes(field.area) &&
    saysSearch.test(`${labelOf(field)} ${field.context}`)
  );
}

/** Filling the site's own search with the words that name the task; null where there is none, or it was used before. */
export function searchSite(
  journey: Journey,
  view: View,
  progress: Progress,
  towards: Waypoint,
): Decision | null {
  if (progress.searchedSite) return null;
  const field =
    view.fields.find((candidate) => siteSearch(candidate) && isGet(candidate, view)) ??
    (view.index === 0
      ? view.fields.find((candidate) => saysOnlySearch(candidate) && isGet(candidate, view))
      : undefined);
  if (!field) return null;
  const button = view.controls.find(
    (control) =>
      control.inForm !== null &&
      control.inForm === field.inForm &&
      control.frame === field.frame &&
      control.submits,
  );
  const because = 'No link fits, so the site is searched';
  return {
    kind: 'search-site',
    field,
    words: journey.asks ?? journey.words[0] ?? journey.title,
    submit: button ? chosenOf(button, 'site-search', because, towards, [], false) : null,
  };
}

function saysOnlySearch(field: Field): boolean {
  return field.kind === 'search' || /^(search|chwilio)\b/i.test(labelOf(field));
}

function isGet(field: Field, view: View): boolean {
  return view.forms.find(({ key }) => key === field.inForm)?.method !== 'POST';
}

const opensSearch =
  /^((open|show|toggle|display) )?(the )?(site )?search( (menu|box|bar|form|this site|the site))?$|^chwilio$/i;

/** The button behind which a phone hides the search. */
export function searchToggle(view: View, open: readonly Control[]): Control | null {
  if (view.fields.some((field) => siteSearch(field))) return null;
  return (
    open.find(
      (control) => control.href === null && !control.submits && opensSearch.test(control.name.trim()),
    ) ?? null
  );
}
