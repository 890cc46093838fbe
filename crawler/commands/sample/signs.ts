import { isDocument } from '../../../journeys/eligible.ts';
import type { Control, Field } from '../../records/control.ts';
import type { SamplePart } from '../../records/sample.ts';

type Sought = Exclude<SamplePart, 'home' | 'document'>;

/** Names of links that lead to a page of the set, the surest first; English and Welsh. Our lists. */
const signs: Readonly<Record<Sought, readonly RegExp[]>> = {
  contact: [
    /^(?:all ways to )?(?:contact(?:ing)?(?: us| the council)?|get in touch(?: with us)?|cysylltu(?: â ni| â[’']r cyngor)?|cysylltwch â ni)$/iu,
    /^contact\b(?! (?:lens|centre jobs))|\bcontact us\b|\bcontact details\b|\bget in touch\b|\bcysyllt(?:u|wch) â\b/iu,
  ],
  statement: [
    /accessibility statement|datganiad (?:ar )?hygyrchedd/iu,
    /^(?:web ?site |web |digital |online )?accessibility(?: (?:information|policy|notice|of this (?:web ?)?site))?$|^hygyrchedd(?: y wefan)?$/iu,
  ],
  form: [
    /\b(?:contact|online|enquiry|feedback|complaints?|comments?|report(?:ing)?|application|claim) form\b|\bffurflen\b/iu,
    /^(?:report|apply|request|register|tell us|complain|make a (?:complaint|request|report)|ask|send|give (?:us )?feedback|rhoi gwybod|gwneud cais|cwyn)\b/iu,
    /^(?:book|order|sign up|subscribe|find|search|pay|talu|archebu)\b/iu,
  ],
};
/** On a page about a task, what leads on to its form. */
const leadsOn =
  /^(?:start(?: now)?|apply(?: now| online)?|report (?:it|online|now).*|continue|begin|go to the form|use our online form|dechrau(?: nawr)?)$/iu;

/** The links on a page that may lead to one of the set, the surest first, each address once. */
export function candidatesFor(part: Sought, controls: readonly Control[], from: string): Control[] {
  const links = controls.filter((control) => isPageLink(control, from));
  const ordered = signs[part].flatMap((sign) => links.filter(({ name }) => sign.test(name.trim())));
  return distinct(ordered);
}

/** Links of a page about a task that lead on to its form. */
export function leadingOn(controls: readonly Control[], from: string): Control[] {
  return distinct(
    controls.filter((control) => isPageLink(control, from) && leadsOn.test(control.name.trim())),
  );
}

/** Pages on which documents are likely, where none was seen yet. */
export function likelyToHoldDocuments(controls: readonly Control[], from: string): Control[] {
  const says =
    /\b(?:documents?|publications?|policies|strateg(?:y|ies)|budgets?|local plan|spending|committees?|dogfennau|cyhoeddiadau)\b/iu;
  return distinct(controls.filter((control) => isPageLink(control, from) && says.test(control.name)));
}

/** The first PDF that a page links to: on the site itself before elsewhere, in the main content before around it. */
export function pdfLink(controls: readonly Control[], home: string): Control | undefined {
  const pdfs = controls.filter(({ href }) => href !== null && /^https?:.*\.pdf(?:[?#]|$)/iu.test(href));
  const weight = ({ href, area }: Control): number =>
    (hostOf(href ?? '') === hostOf(home) ? 0 : 2) + (area === 'main' ? 0 : 1);
  return pdfs.toSorted((one, other) => weight(one) - weight(other))[0];
}

const chosen = [
  'radio',
  'checkbox',
  'select',
  'select-one',
  'textarea',
  'email',
  'tel',
  'number',
  'date',
  'text',
];
const searches = /\bsearch|\bchwili/iu;

/** Whether a page holds a form that asks something, other than the search of the site. */
export function asksSomething(fields: readonly Field[]): boolean {
  return fields.some(
    ({ kind, area, name, context, hint }) =>
      chosen.includes(kind) &&
      (area === 'main' || area === 'dialog') &&
      ![name, hint, context].some((words) => searches.test(words)),
  );
}

function isPageLink({ href, area, role }: Control, from: string): boolean {
  if (href === null || role !== 'link' || area === 'banner' || !/^https?:/iu.test(href)) return false;
  return !isDocument(href) && withoutFragment(href) !== withoutFragment(from);
}

function distinct(controls: readonly Control[]): Control[] {
  return [...new Map(controls.map((control) => [withoutFragment(control.href ?? ''), control])).values()];
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, '');
}

function hostOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./u, '') ?? '';
}
