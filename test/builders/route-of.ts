import { type Route, type RouteStep, routeStep } from '../../crawler/records/routes.ts';
import type { Step } from '../../crawler/records/step.ts';
import { actionOf, stepOf } from './step-of.ts';

/** A page of a route: its heading, and how many clicks were made on it. */
export function routeStepOf(heading: string, index: number, actions: Step['actions'] = []): RouteStep {
  return routeStep.parse(stepOf(heading, { index, actions }));
}

/** A search for "pay council tax" that came out on step 1 of the main way: a field filled, "Search", the result. */
export function routeOf(overrides: Partial<Route> = {}): Route {
  return {
    kind: 'search',
    outcome: { kind: 'reached', reason: '' },
    words: ['pay council tax'],
    letters: [],
    steps: [
      routeStepOf('Home', 0, [actionOf('dismiss', { forced: false }), actionOf('fill'), actionOf('click')]),
      routeStepOf('Search', 1, [actionOf('click')]),
      routeStepOf('Pay', 2),
    ],
    entries: [
      { rank: 1, name: 'Bins', url: 'https://www.larkton.gov.uk/bins', leadsTo: null },
      { rank: 2, name: 'Pay council tax', url: 'https://www.larkton.gov.uk/pay', leadsTo: 1 },
    ],
    rank: 2,
    joins: 1,
    ...overrides,
  };
}
