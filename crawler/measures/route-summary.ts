import type { RouteResult } from '../records/route-result.ts';
import type { Route } from '../records/routes.ts';
import { mainHeading } from './way/main-heading.ts';

/** A route as the report shows it: the evidence without its bulk. */
export function routeSummary({ kind, outcome, words, letters, rank, joins, steps }: Route): RouteResult {
  return {
    kind,
    outcome,
    words,
    letters,
    rank,
    joins,
    steps: steps.map((step) => ({
      index: step.index,
      url: step.url,
      title: step.title,
      heading: mainHeading(step),
      actions: step.actions,
    })),
  };
}
