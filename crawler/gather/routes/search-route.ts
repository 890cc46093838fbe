import { openMenu } from '../../../journeys/menus.ts';
import {
  firstEntries,
  placeKey,
  rightEntry,
  saysNothingFound,
  searchEntries,
} from '../../../journeys/routes/search-entries.ts';
import { type SearchWay, searchWay } from '../../../journeys/routes/search-way.ts';
import { pageAt } from '../../../journeys/routes/way-pages.ts';
import { act } from '../act.ts';
import { goTo } from '../arrive.ts';
import {
  arrive,
  follow,
  goalOf,
  isThere,
  openOn,
  type Place,
  RouteEnd,
  type RouteWalk,
  uncover,
  unknown,
} from './route-walk.ts';

/** How often something is opened to come to the search box: a menu, then what shows the box. */
const mostOpened = 3;
/** How many entries of what a search brought up are kept. */
const keptEntries = 10;
/** How long a list that a script draws gets to come. */
const secondLookMs = 2500;
/** How much is read of a page without entries. */
const anywhere = 20_000;

type Box = Extract<SearchWay, { kind: 'fill' }>;

/**
 * Types the task's words into the site's own search and follows the right one of the first five entries. Comes back
 * when the route is where the task begins; throws a RouteEnd everywhere else.
 */
export async function searchRoute(walk: RouteWalk, wordsFor: (lang: string) => string): Promise<Place> {
  const home = await arrive(walk, await goTo(walk.tab, walk.homePage));
  const words = wordsFor(home.step.lang);
  walk.seen.words = [words];
  for (const control of home.step.controls) walk.around.add(placeKey(control));
  const { place, box } = await findBox(walk, home);
  const found = await ask(walk, place, box, words);
  if (found !== place && pageAt(found.step.url, walk.pages)) {
    walk.seen.rank = 1;
    return found;
  }
  return takeEntry(walk, found);
}

async function findBox(walk: RouteWalk, home: Place): Promise<{ place: Place; box: Box }> {
  let place = home;
  let shown = false;
  for (let opened = 0; opened <= mostOpened; opened += 1) {
    const open = openOn(place);
    const way = searchWay(place.sight.view, open, goalOf(walk), shown);
    if (way.kind === 'fill') return { place, box: way };
    if (way.kind === 'refused') throw unknown(way.reason);
    const menu = way.kind === 'open' ? null : openMenu({ ...walk.journey, words: [] }, { index: 0 }, open);
    const control = way.kind === 'open' ? way.control : menu?.kind === 'open' ? menu.control : null;
    if (!control || opened === mostOpened) break;
    shown ||= way.kind === 'open';
    place = await uncover(walk, place, control);
  }
  if (shown) throw unknown('What is called a search was opened, and no box to type into came');
  throw new RouteEnd('absent', 'The home page has no box to search the site with');
}

/** Sends the words; the place is the same one where the entries came to the page that was there. */
async function ask(walk: RouteWalk, place: Place, { field, submit }: Box, words: string): Promise<Place> {
  const { tab } = walk;
  const { step, sight } = place;
  step.chosen = submit;
  const refused = tab.guard.refused.length;
  const { actions, change } = await act(
    tab,
    { kind: 'search-site', field, submit, words },
    sight.view,
    words,
  );
  step.actions.push(...actions);
  if (change.kind !== 'none') return arrive(walk, change);
  if (await sight.lookAgain(step)) return place;
  const kept = tab.guard.refused.slice(refused).find(({ method }) => method !== 'GET');
  throw unknown(
    kept
      ? `The search asks by a script, and its request was kept back: ${kept.reason} (${kept.url.slice(0, 200)})`
      : 'The words were sent, and nothing changed on the screen',
  );
}

async function takeEntry(walk: RouteWalk, place: Place): Promise<Place> {
  const entries = await entriesOn(walk, place);
  walk.seen.entries = entries.slice(0, keptEntries).map(({ control: _, ...entry }) => entry);
  const right = rightEntry(entries, walk.journey, walk.pages, place.sight.view);
  if (!right) throw notAmong(entries);
  const { entry, by } = right;
  const because = `It is entry ${entry.rank} of what the search brought up`;
  const there = await follow(walk, place, { control: entry.control, method: 'site-search', because });
  if (by === 'name' && !isThere(walk, there)) {
    throw new RouteEnd(
      'not-found',
      `Of the first ${firstEntries} entries only “${entry.name.slice(0, 80)}” is called like the task, and its page does not show it`,
    );
  }
  walk.seen.rank = entry.rank;
  return there;
}

type Entries = ReturnType<typeof searchEntries>;

async function entriesOn(walk: RouteWalk, place: Place): Promise<Entries> {
  const { step, sight } = place;
  for (const waitMs of [0, secondLookMs]) {
    if (waitMs > 0) {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      await sight.lookAgain(step);
    }
    if (saysNothingFound(sight.view)) throw foundNothing();
    const entries = searchEntries(sight.view, walk.pages, walk);
    if (entries.length > 0) return entries;
    if (saysNothingFound(sight.view, anywhere)) throw foundNothing();
  }
  const kept = step.refused.find(({ method }) => method !== 'GET');
  throw unknown(
    kept
      ? `No entries came, and a request of the page was kept back: ${kept.reason} (${kept.url.slice(0, 200)})`
      : 'No entries could be made out on the page that the search brought up',
  );
}

function foundNothing(): RouteEnd {
  return new RouteEnd('not-found', 'The search says that it found nothing');
}

function notAmong(entries: Entries): RouteEnd {
  const further = entries.find(({ leadsTo }) => leadsTo !== null);
  const where = further ? `; it is entry ${further.rank}` : '';
  return new RouteEnd('not-found', `The page is not among the first ${firstEntries} entries${where}`);
}
