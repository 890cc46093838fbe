import { z } from 'zod';
import { patternRecord } from './pattern.ts';

/** What a waypoint is for; the measures ask by kind, never by a journey's own names. */
export const waypointKinds = ['home', 'topic', 'task', 'search', 'results', 'record', 'goal'] as const;

export const par = z.object({
  steps: z.number().positive().describe('Steps from the home page to the goal on a good council website'),
  actions: z.number().positive().describe('Actions on the same way'),
  seconds: z.number().positive().describe('Modelled time on the same way, in seconds'),
});

/** The journey as it was when it was walked: goal, par, words and the labels that a resident would recognise. */
export const journeyFacts = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  goal: z.string(),
  lgsl: z.number().int().describe('Local Government Services List number'),
  lgil: z.number().int().describe('Local Government Interaction List number'),
  par,
  words: z.array(z.string()).describe('Words that name the goal, as residents say them'),
  lookUp: z
    .string()
    .optional()
    .describe('The waypoint whose page looks something up, where it is none of the kind "search"'),
  waypoints: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(waypointKinds),
      follow: z.array(patternRecord).describe('Names of links and buttons that lead to it'),
    }),
  ),
});
export type JourneyFacts = z.infer<typeof journeyFacts>;
