import { chosenOf } from '../../../journeys/chosen-of.ts';
import { whyNot } from '../../../journeys/eligible.ts';
import type { Journey, Waypoint } from '../../../journeys/journey.ts';
import type { WayPage } from '../../../journeys/routes/way-pages.ts';
import { pageAt } from '../../../journeys/routes/way-pages.ts';
import { seeWaypoints } from '../../../journeys/see-waypoints.ts';
import type { Control } from '../../records/control.ts';
import type { Route, RouteOutcome } from '../../records/routes.ts';
import type { Chosen, Step } from '../../records/step.ts';
import { act } from '../act.ts';
import { headersOf } from '../arrive.ts';
import type { Change } from '../change.ts';
import { outcomeOfBlindness, outcomeOfBlock, outcomeOfFailure, outcomeOfPage } from '../outcome-of.ts';
import { press } from '../press.ts';
import { seeStep } from '../see-step.ts';
import { Sight } from '../sight.ts';
import type { Tab } from '../tab.ts';

/** How a route ended before it came to the task. */
export class RouteEnd extends Error {
  readonly outcome: RouteOutcome;

  constructor(kind: RouteOutcome['kind'], reason: string) {
    super(reason);
    this.outcome = { kind, reason };
  }
}

/** A route under way. What is seen is written into it at once, so that it is kept however the route ends. */
export interface RouteWalk {
  tab: Tab;
  journey: Journey;
  homePage: string;
  /** The pages of the main way. */
  pages: readonly WayPage[];
  steps: Step[];
  /** Links of the home page by their places: those that stand there on another page too stand around every page. */
  around: Set<string>;
  seen: Pick<Route, 'words' | 'letters' | 'entries' | 'rank'>;
}

/** What a route has before it: a step, and what can be chosen there now. */
export interface Place {
  step: Step;
  sight: Sight;
}

/** The waypoint that a route is to lead to in the end. */
export function goalOf({ journey }: Pick<RouteWalk, 'journey'>): Waypoint {
  const goal = journey.waypoints.at(-1);
  if (!goal) throw new Error('a journey without waypoints');
  return goal;
}

/** The links and buttons that a resident could go on with. */
export function openOn({ sight: { view } }: Place): Control[] {
  return view.controls.filter((control) => whyNot(control, view, new Set()) === null);
}

/** Sees the page that came. Throws a RouteEnd where none came, or none to go on from. */
export async function arrive(walk: RouteWalk, change: Change): Promise<Place> {
  const { tab, steps } = walk;
  if (change.kind === 'blocked') throw unknown(outcomeOfBlock(change.blocked).reason);
  if (change.kind === 'failed') throw unknown(outcomeOfFailure(change.error).reason);
  if (change.kind === 'none') throw unknown(change.reason);
  const strayed = await tab.guard.bars(tab.page.url());
  if (strayed) throw unknown(outcomeOfBlock(strayed).reason);
  const { step, choices } = await seeStep(
    { tab, steps, keep: noPicture, isVeiled: false, onlyWay: true },
    change,
  );
  steps.push(step);
  const ended =
    outcomeOfPage(step, headersOf(tab.guard.traffic.answerOf(tab.page))) ?? outcomeOfBlindness(step);
  if (ended) throw new RouteEnd(ended.kind === 'dead-end' ? 'not-found' : 'cannot-tell', ended.reason);
  return { step, sight: new Sight(tab, step, choices) };
}

/** Nothing is kept of a route's pages but what they say. */
async function noPicture(): Promise<string> {
  throw new Error('a route takes no pictures');
}

export function unknown(reason: string): RouteEnd {
  return new RouteEnd('cannot-tell', reason);
}

type Method = Extract<Chosen['method'], 'site-search' | 'a-to-z'>;

/** Follows a link or button, and sees the page that it leads to. */
export async function follow(
  walk: RouteWalk,
  { step, sight }: Place,
  { control, method, because }: { control: Control; method: Method; because: string },
): Promise<Place> {
  const chosen = chosenOf(control, method, because, goalOf(walk), [], false);
  step.chosen = chosen;
  const decision = { kind: 'follow' as const, control, chosen, sends: false };
  const { actions, change } = await act(walk.tab, decision, sight.view, '');
  step.actions.push(...actions);
  return arrive(walk, change);
}

/** How long a button may take to show what it hides. */
const openMs = 1500;

/** Presses what shows more, or leads to where there is more: the same page with more to choose from, or another one. */
export async function uncover(walk: RouteWalk, place: Place, control: Control): Promise<Place> {
  const { action, change } = await press(
    walk.tab,
    control,
    control.href === null ? { noEffectMs: openMs } : {},
  );
  place.step.actions.push(action);
  if (change.kind !== 'none') return arrive(walk, change);
  await place.sight.lookAgain(place.step);
  return place;
}

/** Whether a page is where the task begins: the main way went by it, or it shows a part of the task. */
export function isThere({ journey, pages }: RouteWalk, { step, sight }: Place): boolean {
  if (pageAt(step.url, pages) !== null) return true;
  const parts = ['task', 'search', 'goal'];
  return step.index > 0 && seeWaypoints(journey, sight.view).some(({ kind }) => parts.includes(kind));
}
