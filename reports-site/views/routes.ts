import type { JourneyResult } from '../../crawler/records/results.ts';
import type { RouteResult } from '../../crawler/records/route-result.ts';
import { sayCount } from './list-words.ts';
import { stepName } from './steps.ts';

/** A route in words: what it is, what became of it, and what was seen where it came to nothing. */
export interface SaidRoute {
  kind: RouteResult['kind'];
  title: string;
  verdict: string;
  /** Words of the visited site; empty when there is nothing to add. */
  seen: string;
  /** At which step the route joins the way by the signs; empty where it does not. */
  joins: string;
  steps: RouteResult['steps'];
}

const titles = { search: 'By the site’s search', 'a-to-z': 'By A to Z' } as const;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The routes of a journey in words; none where they were not walked. */
export function saidRoutes({ routes = [], steps }: Pick<JourneyResult, 'routes' | 'steps'>): SaidRoute[] {
  return routes.map((route) => ({
    kind: route.kind,
    title: titles[route.kind],
    verdict: verdictOn(route),
    seen: route.outcome.reason,
    joins: joinOf(route, steps.length),
    steps: route.steps,
  }));
}

function verdictOn(route: RouteResult): string {
  const { kind, outcome } = route;
  if (outcome.kind === 'absent')
    return kind === 'search' ? 'The site has no search.' : 'The site has no A to Z.';
  if (outcome.kind === 'cannot-tell') return 'It cannot be told where this leads.';
  const found = outcome.kind === 'reached';
  return kind === 'search' ? ofSearch(route, found) : ofAToZ(route, found);
}

function ofSearch({ words: [words = ''], rank }: RouteResult, found: boolean): string {
  if (!found) return `The search for ‘${words}’ does not bring the task among its first five results.`;
  return `The search for ‘${words}’ leads to the task by the ${ordinals[(rank ?? 1) - 1] ?? 'only'} result.`;
}

function ofAToZ({ words, letters }: RouteResult, found: boolean): string {
  const names = words.map((name) => `‘${name}’`).join(' or ');
  if (!found) return `The A to Z does not have the task as ${names}.`;
  const last = letters.at(-1);
  return last === undefined
    ? 'The A to Z has the task on its first page.'
    : `The A to Z has the task under ${last}.`;
}

function joinOf({ outcome, joins, steps }: RouteResult, mainSteps: number): string {
  if (outcome.kind !== 'reached') return '';
  const cost = `It takes ${sayCount(Math.max(0, steps.length - 1), 'step')}`;
  if (joins === null) return `${cost} to a page that is not on the way by the signs.`;
  const left = mainSteps - 1 - joins;
  const onwards = left > 0 ? `, from which the way goes on as above (${sayCount(left, 'more step')})` : '';
  return `${cost} to the page of ${stepName(joins)} above${onwards}.`;
}
