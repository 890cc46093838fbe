import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { clicksOn, type Edge, linkGraph } from './link-graph.ts';
import { edgesBetween, shortest } from './shortest.ts';
import { stopsOf } from './stops.ts';

type Steps = Pick<Evidence, 'steps'>;

/** The way that was walked up to where its task begins, beside the fewest clicks that lead there. */
export interface TwoWays {
  /** The last page of both: the goal, or the page where the task begins. */
  end: Step;
  isGoal: boolean;
  /** What was followed, step by step. */
  walked: { step: Step; clicks: number }[];
  walkedClicks: number;
  /** The links of a shortest way; the walked way's own where there is no shorter. */
  way: Edge[];
  clicks: number;
  /** What the pages call themselves, by key. */
  names: ReadonlyMap<string, string>;
  /** On which step of this walk a page was first seen, by key. */
  steps: ReadonlyMap<string, number>;
  /** How many pages' links were read. */
  pages: number;
  shortcut: Shortcut | null;
}

/** The first link of a shorter way that the walk did not follow. */
export interface Shortcut {
  /** The step on which it stands. */
  step: Step;
  edge: Edge;
  /** Whether it leads straight to where both ways end. */
  isDirect: boolean;
  /** Whether every link from there to the same page stands in the same part of the page. */
  isOnlyThere: boolean;
}

/**
 * Finds the shortest way that exists among the links that were seen: on this walk, and on the council's other walks of
 * the same device. Null where the walk has no page with an address.
 */
export function walkedAndShortest(walk: Steps, others: readonly Steps[]): TwoWays | null {
  const stops = stopsOf(walk);
  const end = stops.at(-1);
  const graph = linkGraph(walk, others);
  const keys = stops.map(({ key }) => key).filter((key, at, all) => key !== all[at - 1]);
  const way = shortest(graph, keys);
  if (!end || !way) return null;
  const walked = stops.slice(0, -1).map(({ step }) => ({ step, clicks: clicksOn(step) }));
  const two = { walkedClicks: sumOfClicks(walked), clicks: sumOfClicks(way) };
  const other = two.clicks < two.walkedClicks ? way.find(({ to }, at) => to !== keys[at + 1]) : undefined;
  const from = stops.find(({ key }) => key === other?.from);

  return {
    ...two,
    end: end.step,
    isGoal: end.step === walk.steps.at(-1),
    walked,
    way,
    names: graph.names,
    steps: new Map(stops.toReversed().map(({ key, step }) => [key, step.index])),
    pages: graph.names.size,
    shortcut:
      other && from
        ? {
            step: from.step,
            edge: other,
            isDirect: other.to === end.key,
            isOnlyThere: edgesBetween(graph, other.from, other.to).every(({ area }) => area === other.area),
          }
        : null,
  };
}

function sumOfClicks(each: readonly { clicks: number }[]): number {
  return each.reduce((sum, { clicks }) => sum + clicks, 0);
}
