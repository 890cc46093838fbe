import { z } from 'zod';
import { route, routeStep } from './routes.ts';

/** A route as the report shows it: the evidence without its bulk. */
export const routeResult = route
  .pick({ kind: true, outcome: true, words: true, letters: true, rank: true, joins: true })
  .extend({
    steps: z.array(
      routeStep
        .pick({ index: true, url: true, title: true, actions: true })
        .extend({ heading: z.string().describe('First heading of level 1, else the title') }),
    ),
  });
export type RouteResult = z.infer<typeof routeResult>;
