import { z } from 'zod';
import { journeyFacts } from './journey-facts.ts';
import { deviceName, slug } from './names.ts';
import { outcome } from './outcome.ts';
import { route } from './routes.ts';
import { notGathered, step } from './step.ts';

/** What the browser saw on one journey at one council on one device. Facts, no judgement. */
export const evidence = z.object({
  schemaVersion: z.literal(1),
  council: z.object({
    id: slug,
    name: z.string(),
    homePage: z.string(),
    country: z
      .string()
      .optional()
      .describe('England, Wales, Scotland or Northern Ireland; absent where the configuration does not say'),
  }),
  journey: journeyFacts,
  device: deviceName,
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  versions: z.object({ kerb: z.string(), browser: z.string(), axe: z.string() }),
  outcome,
  steps: z.array(step),
  notGathered: z.array(notGathered),
  routes: z
    .array(route)
    .optional()
    .describe(
      'Other beginnings of the journey, kept in a file of their own; absent where none was asked for',
    ),
});
export type Evidence = z.infer<typeof evidence>;
