import { openMenu } from '../../../journeys/menus.ts';
import {
  aToZLink,
  entryUnder,
  isAToZ,
  type ListedEntry,
  letterControl,
  linkToWay,
} from '../../../journeys/routes/a-to-z-way.ts';
import { lettersOf } from '../../../journeys/routes/looked-for.ts';
import { placeKey } from '../../../journeys/routes/search-entries.ts';
import type { Control } from '../../records/control.ts';
import { goTo } from '../arrive.ts';
import {
  arrive,
  follow,
  isThere,
  openOn,
  type Place,
  RouteEnd,
  type RouteWalk,
  uncover,
  unknown,
} from './route-walk.ts';

/** Under how many letters a resident looks. */
const mostLetters = 3;

const quoted = (name: string): string => `“${name.replace(/\s+/g, ' ').trim().slice(0, 80)}”`;

/**
 * Opens the A to Z and looks under the first letters of what the task is called. Comes back when the route is where the
 * task begins; throws a RouteEnd everywhere else.
 */
export async function aToZRoute(
  walk: RouteWalk,
  namesFor: (lang: string) => readonly string[],
): Promise<Place> {
  const home = await arrive(walk, await goTo(walk.tab, walk.homePage));
  const names = namesFor(home.step.lang);
  walk.seen.words = [...names];
  for (const control of home.step.controls) walk.around.add(placeKey(control));
  const letters = lettersOf(names).slice(0, mostLetters);
  const { place, control } = await findAToZ(walk, home);
  const because = 'It is the site’s A to Z';
  const list = await follow(walk, place, { control, method: 'a-to-z', because });
  const found = await findEntry(walk, list, letters);
  return takeEntry(walk, found);
}

/** The link to the A to Z, which a phone may hide in the menu. */
async function findAToZ(walk: RouteWalk, home: Place): Promise<{ place: Place; control: Control }> {
  const atOnce = aToZLink(openOn(home));
  if (atOnce) return { place: home, control: atOnce };
  const menu = openMenu({ ...walk.journey, words: [] }, { index: 0 }, openOn(home));
  const place = menu?.kind === 'open' ? await uncover(walk, home, menu.control) : home;
  const control = aToZLink(openOn(place));
  if (control) return { place, control };
  throw new RouteEnd('absent', 'The home page has no link to an A to Z');
}

interface Found {
  place: Place;
  entry: ListedEntry;
}

/** Looks at the page as it comes, for one that lists everything; then under one letter after the other. */
async function findEntry(walk: RouteWalk, list: Place, letters: readonly string[]): Promise<Found> {
  const under = (place: Place, some: readonly string[]): ListedEntry | null =>
    entryUnder(some, {
      ...walk,
      open: openOn(place).filter((control) => !walk.around.has(placeKey(control))),
    });
  const atOnce = under(list, letters);
  if (atOnce) return { place: list, entry: atOnce };
  if (!isAToZ(openOn(list))) throw unknown('No letters could be made out on the page that is called A to Z');
  let place = list;
  for (const letter of letters) {
    const control = letterControl(letter, place.sight.view, openOn(place));
    if (!control) continue;
    walk.seen.letters.push(letter);
    place = await openLetter(walk, place, control);
    const entry = under(place, [letter]);
    if (entry) return { place, entry };
  }
  const looked = letters.join(', ').replace(/, ([^,]*)$/, ' or $1');
  throw new RouteEnd('not-found', `The A to Z has no entry for it under ${looked}`);
}

/** A letter leads to a page of its own, or shows its entries on the page that is there. */
async function openLetter(walk: RouteWalk, place: Place, control: Control): Promise<Place> {
  if (control.href === null) return uncover(walk, place, control);
  const because = `The task’s name begins with ${control.name.trim().slice(0, 40)}`;
  return follow(walk, place, { control, method: 'a-to-z', because });
}

/** Follows the entry; from the page of a section, on to the task where it has a link to it. */
async function takeEntry(walk: RouteWalk, { place, entry: { control, by } }: Found): Promise<Place> {
  const because =
    by === 'address' ? 'It leads to a page of the main way' : 'It is called like the task or its section';
  const there = await follow(walk, place, { control, method: 'a-to-z', because });
  if (by === 'address' || isThere(walk, there)) return there;
  const link = linkToWay(openOn(there), walk.pages);
  if (!link)
    throw new RouteEnd(
      'not-found',
      `The entry ${quoted(control.name)} leads to a page from which the task is not to be had`,
    );
  const onwards = 'It leads to a page of the main way';
  return follow(walk, there, { control: link, method: 'a-to-z', because: onwards });
}
