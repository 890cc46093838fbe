import { wordsOf } from './html.ts';
import type { Page, Pages } from './pages.ts';

/** A page that a site search found, with the beginning of its words. */
export interface Found {
  page: Page;
  extract: string;
}

/** Pages that have every word of the query, those with the words in their title first. */
export function findPages(pages: Pages, query: string): Found[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return listed(pages)
    .map((page) => ({ page, text: wordsOf(page.body) }))
    .filter(({ page, text }) => wanted.every((word) => `${page.title} ${text}`.toLowerCase().includes(word)))
    .sort((a, b) => rank(b.page, wanted) - rank(a.page, wanted) || a.page.path.localeCompare(b.page.path))
    .map(extracted);
}

function extracted({ page, text }: { page: Page; text: string }): Found {
  return { page, extract: `${text.slice(0, 160).trim()}…` };
}

/** Pages that have any word of the query, in the order of their addresses: the best is as likely to be last as first. */
export function findPagesUnsorted(pages: Pages, query: string): Found[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return listed(pages)
    .map((page) => ({ page, text: wordsOf(page.body) }))
    .filter(({ page, text }) => wanted.some((word) => `${page.title} ${text}`.toLowerCase().includes(word)))
    .sort((a, b) => a.page.path.localeCompare(b.page.path))
    .map(extracted);
}

/** One line of the A to Z: a name that a resident may look for, and where it leads. */
export interface Entry {
  name: string;
  path: string;
}

/** The A to Z: each page under its title, unless it says no to that, and under the other names that it goes by. */
export function aToZ(pages: Pages): ReadonlyMap<string, Entry[]> {
  const entries = listed(pages)
    .flatMap((page) => namesOf(page).map((name) => ({ name, path: page.path })))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return Map.groupBy(entries, (entry) => entry.name.charAt(0).toUpperCase());
}

export const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function namesOf(page: Page): string[] {
  const others = (page.settings.atoz ?? '').split(';').map((name) => name.trim());
  const own = page.settings['atoz-title'] === 'no' ? [] : [page.title];
  return [...own, ...others].filter(Boolean);
}

function listed(pages: Pages): Page[] {
  return [...pages.values()].filter((page) => page.path !== '/' && page.settings.listed !== 'no');
}

function rank(page: Page, wanted: readonly string[]): number {
  const title = page.title.toLowerCase();
  return wanted.filter((word) => title.includes(word)).length * 100 - title.length;
}
