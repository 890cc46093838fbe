import type { Part } from '../../records/answer.ts';
import type { Evidence } from '../../records/evidence.ts';
import { isComplete } from '../../records/outcome.ts';
import type { Route } from '../../records/routes.ts';
import { quote } from '../wording/text.ts';
import { countedActions } from './counted-actions.ts';
import { mainHeading } from './main-heading.ts';

type Walked = Pick<Evidence, 'journey' | 'outcome' | 'steps'>;

/**
 * What a route costs: the steps and actions to the page where the task begins, and with those of the main way from there
 * to the goal, in all. Unknown where the route came out on no page of the main way, or the main way had no end.
 */
export function effortParts(route: Route, main: Walked): Part[] {
  const { steps } = route;
  const actions = steps.flatMap(countedActions).length;
  const reached = route.outcome.kind === 'reached';
  const upTo = reached ? 'As far as the page where it comes out' : 'As far as the route went';
  return [
    { id: 'steps', label: 'Steps', value: Math.max(0, steps.length - 1), unit: 'steps', note: upTo },
    { id: 'actions', label: 'Actions', value: actions, unit: 'actions', note: upTo },
    ...(reached ? toGoal(route, main, actions) : []),
  ];
}

function toGoal({ steps, joins }: Route, walked: Walked, actions: number): Part[] {
  const { outcome, steps: main } = walked;
  const at = main.findIndex(({ index }) => index === joins);
  const from = main[at];
  if (!from) return [unknownJoin(steps), ...unknown('It came out on no page of the main way')];
  const joined: Part = {
    id: 'comes-out',
    label: 'Comes out at',
    value: quote(mainHeading(from)),
    note: `Step ${from.index} of the way by the signs${isSection(at, walked) ? ', a section before the task begins' : ''}`,
  };
  if (!isComplete(outcome.kind)) return [joined, ...unknown('The way by the signs did not come to the goal')];
  const rest = main.slice(at).flatMap(countedActions).length;
  const note = 'With the way by the signs from there on';
  return [
    joined,
    {
      id: 'steps-to-goal',
      label: 'Steps to the goal',
      value: steps.length - 1 + (main.length - 1 - at),
      unit: 'steps',
      note: `${note}; the way by the signs alone has ${main.length - 1}`,
    },
    {
      id: 'actions-to-goal',
      label: 'Actions to the goal',
      value: actions + rest,
      unit: 'actions',
      note: `${note}; the way by the signs alone has ${main.flatMap(countedActions).length}`,
    },
  ];
}

/** Whether a step comes before the first that shows a part of the task, and so is a section on the way to it. */
function isSection(at: number, { journey, steps }: Walked): boolean {
  const parts = journey.waypoints
    .filter(({ kind }) => kind !== 'home' && kind !== 'topic')
    .map(({ id }) => id);
  const begun = steps.findIndex(
    ({ index, waypoints }) => index > 0 && waypoints.some((id) => parts.includes(id)),
  );

  return begun !== -1 && at < begun;
}

function unknownJoin(steps: Route['steps']): Part {
  const last = steps.at(-1);
  return {
    id: 'comes-out',
    label: 'Comes out at',
    value: last ? quote(mainHeading(last)) : null,
    note: 'A page that shows the task and is not on the way by the signs',
  };
}

function unknown(note: string): Part[] {
  return [
    { id: 'steps-to-goal', label: 'Steps to the goal', value: null, unit: 'steps', note },
    { id: 'actions-to-goal', label: 'Actions to the goal', value: null, unit: 'actions', note },
  ];
}

/** Why nothing can be said of a route, or the route. */
export function routeOf({ routes }: Pick<Evidence, 'routes'>, kind: Route['kind']): Route | string {
  if (routes === undefined) return 'This run did not walk the routes by search and by A to Z (--routes).';
  return routes.find((route) => route.kind === kind) ?? 'The route was not walked.';
}
