import type { Browser } from 'playwright';
import type { PlannedWalk } from '../../../config/choose.ts';
import { lookedForIn } from '../../../journeys/routes/looked-for.ts';
import { targetOf } from '../../../journeys/routes/plain-address.ts';
import { pageAt, wayPages } from '../../../journeys/routes/way-pages.ts';
import type { Evidence } from '../../records/evidence.ts';
import { isRated } from '../../records/outcome.ts';
import { type Route, type RouteKind, routeKinds, routeStep } from '../../records/routes.ts';
import { contextOptions } from '../device.ts';
import type { JourneyTools } from '../gather-journey.ts';
import { Guard } from '../guard.ts';
import { inContext } from '../in-context.ts';
import { outcomeOfError } from '../outcome-of-error.ts';
import { Tab } from '../tab.ts';
import { within } from '../time-limit.ts';
import { aToZRoute } from './a-to-z-route.ts';
import { type Place, RouteEnd, type RouteWalk } from './route-walk.ts';
import { searchRoute } from './search-route.ts';

type Tools = Pick<JourneyTools, 'limits' | 'guard' | 'kerb' | 'about'> & {
  /** Each route has a browser that answers; a page may have broken the one before. */
  browserFor(): Promise<Browser>;
};

/**
 * Walks the other beginnings of a journey whose main walk is over: by the site's own search and by its A to Z, each in a
 * browser context of its own, as far as the page where the task begins. The manners are those of the main walk, and
 * pages that it loaded come from the shelf. It does not throw for anything that a page does.
 */
export async function gatherRoutes(planned: PlannedWalk, evidence: Evidence, tools: Tools): Promise<Route[]> {
  const routes: Route[] = [];
  for (const kind of routeKinds) routes.push(await gatherRoute(kind, planned, evidence, tools));
  return routes;
}

async function gatherRoute(
  kind: RouteKind,
  { council, journey, device }: PlannedWalk,
  evidence: Evidence,
  { browserFor, kerb, about, guard: options, limits }: Tools,
): Promise<Route> {
  const found: Pick<RouteWalk, 'steps' | 'seen' | 'pages'> = {
    steps: [],
    seen: { words: [], letters: [], entries: [], rank: null },
    pages: wayPages(evidence),
  };
  if (isShut(evidence)) return routeOf(kind, found, { outcome: notBegun, joins: null });
  try {
    const browser = await browserFor();
    const identity = contextOptions(device, { kerb, browser: browser.version(), about });
    const place = await inContext(browser, identity, async (context) => {
      const tab = await Tab.open(context, await Guard.attach(context, options), limits);
      const walk = { ...found, tab, journey, homePage: council.homePage, around: new Set<string>() };
      return within(limits.journeyMs, 'The route', begin(kind, walk));
    });
    const joins = pageAt(place.step.url, found.pages)?.step ?? followedTo(found);
    return routeOf(kind, found, { outcome: { kind: 'reached', reason: '' }, joins });
  } catch (error) {
    const { reason } = outcomeOfError(error);
    const outcome = error instanceof RouteEnd ? error.outcome : { kind: 'cannot-tell' as const, reason };
    return routeOf(kind, found, { outcome, joins: null });
  }
}

const notBegun = {
  kind: 'cannot-tell' as const,
  reason: 'The main walk was not let in, or had no answer, so nothing more was asked of the site',
};

/** Whether the main walk did not come beyond the home page for a reason that would meet a route too. */
function isShut({ steps, outcome }: Evidence): boolean {
  return steps.length === 0 || (steps.length === 1 && !isRated(outcome.kind));
}

async function begin(kind: RouteKind, walk: RouteWalk): Promise<Place> {
  const looked = (lang: string) => lookedForIn(walk.journey, lang);
  return kind === 'search'
    ? searchRoute(walk, (lang) => looked(lang).search)
    : aToZRoute(walk, (lang) => looked(lang).aToZ);
}

/** The step of the main way that the last link was to lead to, for a page that is at another address each time. */
function followedTo({ steps, pages }: Pick<RouteWalk, 'steps' | 'pages'>): number | null {
  const from = steps.at(-2);
  const href = from?.controls.find(({ ref }) => ref === from.chosen?.ref)?.href;
  return href ? (pageAt(targetOf(href), pages)?.step ?? null) : null;
}

function routeOf(
  kind: RouteKind,
  { steps, seen }: Pick<RouteWalk, 'steps' | 'seen'>,
  { outcome, joins }: Pick<Route, 'outcome' | 'joins'>,
): Route {
  return { kind, outcome, ...seen, steps: steps.map((step) => routeStep.parse(step)), joins };
}
