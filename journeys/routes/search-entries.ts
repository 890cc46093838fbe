import type { Control } from '../../crawler/records/control.ts';
import type { RouteEntry } from '../../crawler/records/routes.ts';
import { isAstray, isToldOf } from '../astray.ts';
import type { Journey } from '../journey.ts';
import { labelFits, titleOf } from '../labels.ts';
import type { View } from '../view.ts';
import { plainAddress, targetOf } from './plain-address.ts';
import { pageAt, type WayPage } from './way-pages.ts';

/** Links that turn a list over or go back from it, by all of their name: "Search planning applications" is an entry. */
const aroundEntries =
  /^(?:(?:next|prev(?:ious)?|first|last|nesaf|blaenorol|cyntaf|olaf)(?: (?:page|results?|tudalen))?|(?:page|tudalen)? ?\d{1,4}|home|hafan|back(?: to (?:top|search|results))?|(?:new|advanced|refine(?: your)?) search|search (?:help|tips|again)|help with search(?:ing)?|rss(?: feed)?|print(?: (?:this )?page)?|[«»<>‹›→←]+)[ :»›>→]*$/iu;

/** Among how many entries the right one has to be: further down few residents look. */
export const firstEntries = 5;

/** An entry of a list that a search brought up, with the link that leads to it. */
export interface Entry extends RouteEntry {
  control: Control;
}

/**
 * What a search brought up, in its order: the links of the main content, one for each page. Links that sort, filter or
 * turn the list over lead to the search's own address and are none. Where three links or more stand in an entry that
 * says more than the link, such as an extract, only those are entries.
 */
export function searchEntries(
  view: View,
  pages: readonly WayPage[],
  { homePage, around = new Set() }: { homePage: string; around?: ReadonlySet<string> },
): Entry[] {
  const links = view.controls.filter(
    (control) => isEntry(control, view, homePage) && !around.has(placeKey(control)),
  );
  const told = links.filter(({ context, name }) => context.length > name.length + 10);
  const listed = told.length >= Math.min(3, links.length) ? told : links;
  const once = new Map(
    listed.toReversed().map((control) => [plainAddress(targetOf(control.href ?? '')) ?? '', control]),
  );
  return listed
    .filter((control) => once.get(plainAddress(targetOf(control.href ?? '')) ?? '') === control)
    .map((control, at) => {
      const url = targetOf(control.href ?? '').slice(0, 2000);
      const name = control.name.replace(/\s+/g, ' ').trim().slice(0, 200);
      return { rank: at + 1, name, url, leadsTo: pageAt(url, pages)?.step ?? null, control };
    });
}

/** What tells a link that stands around every page at the same place: an old site has no landmarks to tell it by. */
export function placeKey({ selector, name, href }: Control): string {
  return [selector, name, href].join('\n');
}

function isEntry(control: Control, view: View, homePage: string): boolean {
  const { area, role, href, name } = control;
  if ((area !== 'main' && area !== 'dialog') || role !== 'link' || href === null) return false;
  const address = plainAddress(targetOf(href));
  if (address === null || name.trim() === '' || aroundEntries.test(name.replace(/\s+/g, ' ').trim()))
    return false;
  return address !== plainAddress(homePage) && pathOf(address) !== pathOf(plainAddress(view.url) ?? '');
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/**
 * The entry among the first five that a resident would take: the first that leads to a page of the main way on which
 * the task begins, else to a section that the main way went through, else one that is called as the task is.
 */
export function rightEntry(
  entries: readonly Entry[],
  journey: Journey,
  pages: readonly WayPage[],
  view: View,
): { entry: Entry; by: 'address' | 'name' } | null {
  const first = entries.slice(0, firstEntries);
  const isTask = ({ leadsTo }: Entry): boolean =>
    pages.some(({ step, isTask }) => isTask && step === leadsTo);
  const byAddress = first.find(isTask) ?? first.find(({ leadsTo }) => leadsTo !== null);
  if (byAddress) return { entry: byAddress, by: 'address' };
  const byName = first.find(({ name }) => namesTask(titleOf(name, view) ?? name, journey));
  return byName ? { entry: byName, by: 'name' } : null;
}

/** Whether a name is one by which councils call the task's own page, and no news about it. */
export function namesTask(name: string, { waypoints }: Journey): boolean {
  if (isToldOf(name) || isAstray(name)) return false;
  return waypoints.some(
    ({ kind, follow }) =>
      (kind === 'task' || (kind === 'goal' && waypoints.length === 2)) &&
      follow !== undefined &&
      [follow.pattern, ...follow.synonyms].some((pattern) => pattern && labelFits(pattern, name)),
  );
}

const foundNothing =
  /\bno (?:search )?(?:results?|matches|pages|items|documents|content|hits)\b|\bnothing (?:was |has been )?(?:found|matche[ds])|\b(?:did|does) ?(?:not|n[’']t) (?:match|return|find) (?:any|anything)|\b0 (?:search )?(?:results?|matches|pages|items)\b|\b(?:could|can|were|was) ?(?:not|n[’']t)(?: able to)? find (?:any|anything|what)|\bunable to find (?:any|anything)|\bdim canlyniad(?:au)?\b|\bni (?:chafwyd|ddaethpwyd|chanfuwyd).{0,30}(?:canlyniad|hyd i)|\b0 (?:o )?g?(?:anlyniad|canlyniad)(?:au)?\b/iu;

/**
 * Whether a page says that its search found nothing: near its beginning, where it speaks of the search itself. Further
 * down only a page without entries can mean it.
 */
export function saysNothingFound(
  { mainText, headings }: Pick<View, 'mainText' | 'headings'>,
  within = 500,
): boolean {
  const beginning = mainText.replace(/\s+/g, ' ').slice(0, within);
  return (
    foundNothing.test(beginning) ||
    headings.some(({ text, area }) => area === 'main' && foundNothing.test(text.slice(0, 200)))
  );
}
