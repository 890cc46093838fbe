import { z } from 'zod';
import { step } from './step.ts';

/** Other beginnings of a journey than by the signs: the site's own search, and its A to Z. */
export const routeKinds = ['search', 'a-to-z'] as const;
export type RouteKind = (typeof routeKinds)[number];

export const routeOutcome = z.object({
  kind: z
    .enum(['reached', 'not-found', 'absent', 'cannot-tell'])
    .describe(
      'Whether the route comes to the task; "absent" where the site has no search or A to Z, "cannot-tell" where our manners or the page kept us from knowing',
    ),
  reason: z.string().default('').describe('What was seen, in words; empty when the task was reached'),
});
export type RouteOutcome = z.infer<typeof routeOutcome>;

/** One view on a route, without the bulk that the main way keeps. */
export const routeStep = step.pick({
  index: true,
  arrival: true,
  url: true,
  title: true,
  lang: true,
  headings: true,
  banner: true,
  actions: true,
  chosen: true,
  refused: true,
});
export type RouteStep = z.infer<typeof routeStep>;

/** An entry that a search brought up, as it was listed. */
export const routeEntry = z.object({
  rank: z.number().int().positive(),
  name: z.string(),
  url: z.string().describe('Where it leads; a redirect of the search itself is looked through'),
  leadsTo: z.number().int().nullable().describe('The step of the main way that has this address'),
});
export type RouteEntry = z.infer<typeof routeEntry>;

/** How a journey goes that is begun another way, as far as the page where its task begins. Facts only. */
export const route = z.object({
  kind: z.enum(routeKinds),
  outcome: routeOutcome,
  words: z
    .array(z.string())
    .describe('What was typed into the search; or the names that were looked for in the A to Z'),
  letters: z.array(z.string()).default([]).describe('The letters of the A to Z that were opened, in order'),
  steps: z.array(routeStep),
  entries: z.array(routeEntry).default([]).describe('The first entries that a search brought up'),
  rank: z
    .number()
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe(
      'Which entry of the search was followed: 1 is the first; null where none of the first five was',
    ),
  joins: z
    .number()
    .int()
    .nullable()
    .default(null)
    .describe('The step of the main way at which the route came out; null where it came out elsewhere'),
});
export type Route = z.infer<typeof route>;

/** The routes of one walk, in a file of their own beside its pictures. */
export const routes = z.object({ schemaVersion: z.literal(1), routes: z.array(route) });
export type Routes = z.infer<typeof routes>;
