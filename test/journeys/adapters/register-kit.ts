import { expect } from 'vitest';
import type { AdapterWaypoint } from '../../../journeys/adapters/adapter.ts';
import { adapters } from '../../../journeys/adapters/list.ts';
import { matches } from '../../../journeys/matches.ts';
import type { Reply, Site } from '../../fixtures/councils/council.ts';
import { ask, drawn, seen } from './visit.ts';

export type Sites = [host: string, site: Site][];

/** The made-up host that each register is tried on. */
export const host = 'register.larkton.example';

interface Search {
  /** The page with the form, and where it is. */
  html: string;
  at?: string;
  /** The label of the field that the adapter fills, and what it types. */
  label: RegExp;
  words: string;
  cookies?: string;
}

/** Sends the form whose button says "Search", as a browser would. */
export function sendSearch(sites: Sites, { html, at = '/', label, words, cookies = '' }: Search): Reply {
  const page = drawn(html);
  const field = page('label')
    .filter((_, each) => label.test(page(each).text()))
    .attr('for');
  const form = page(`[id="${field}"]`).closest('form');
  const post = Object.fromEntries(
    form.serializeArray().map(({ name, value }): [string, string] => [name, value ?? '']),
  );
  const button = form.find('input[type=submit][value=Search][name]');
  if (button.length > 0) post[button.attr('name') ?? ''] = 'Search';
  post[form.find(`[id="${field}"]`).attr('name') ?? ''] = words;
  expect(form.attr('method')).toBe('post');
  const target = new URL(form.attr('action') ?? '', `https://${host}${at}`);
  return ask(sites, `${target.pathname}${target.search}`, { post, cookies });
}

/** The names of links and buttons in a part of a page. */
export function linksIn(html: string, part: string): string[] {
  const page = drawn(html);
  return page(part)
    .find('a, button')
    .toArray()
    .map((each) => page(each).text().trim());
}

export function waypointOf(id: string, name: string): AdapterWaypoint {
  const found = adapters.find((adapter) => adapter.id === id)?.waypoints[name];
  if (!found) throw new Error(`${id} has no ${name}`);
  return found;
}

/** The first label that the adapter would fill, and the button that it would press, on the page of the search. */
export function searchAsRead(id: string, html: string): [label: string | undefined, button?: string] {
  const page = drawn(html);
  const { enquiry } = waypointOf(id, 'search-form');
  const label = page('label')
    .toArray()
    .map((each) => page(each).text())
    .find((text) => enquiry && matches(enquiry.field, text));
  const button = page('button, input[type=submit]')
    .toArray()
    .map((each) => page(each).text() || (page(each).attr('value') ?? ''))
    .find((name) => enquiry && matches(enquiry.submit, name));
  return [label, button?.trim()];
}

/** The first link or button in a part of a page by which the adapter would go on to a waypoint. */
export function wayTo(id: string, name: string, html: string, part: string): string | undefined {
  const { pattern, synonyms = [] } = waypointOf(id, name).follow ?? {};
  return linksIn(html, part).find((link) => [pattern, ...synonyms].some((way) => way && matches(way, link)));
}

export function headingOf(html: string): string {
  return drawn(html)('h1').first().text();
}

/** Whether any evidence of headings and words alone shows that a page is the waypoint. */
export function isReached(id: string, name: string, html: string): boolean {
  const words = seen(`https://${host}/`, html).mainText.replaceAll('&nbsp;', ' ');
  return (waypointOf(id, name).evidence ?? []).some(({ heading, text }) => {
    const asked = [heading && matches(heading, headingOf(html)), text && matches(text, words, 20_000)].filter(
      (answer) => answer !== undefined,
    );
    return asked.length > 0 && asked.every(Boolean);
  });
}

/** Names of links that are the references of planning applications, and names that are not. */
export const references = {
  are: ['26/00101/FUL', 'RU.26/0984', '2026/2894', '10/26/0747'],
  areNot: ['New Search', 'and/or', 'Advanced search'],
};

/** Those of the names that the adapter would follow to an application. */
export function followedAsReferences(id: string, names: readonly string[]): string[] {
  const pattern = waypointOf(id, 'application').follow?.pattern;
  return names.filter((name) => pattern && matches(pattern, name));
}
