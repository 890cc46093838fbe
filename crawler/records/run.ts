import { z } from 'zod';
import { councilFacts } from './council-facts.ts';
import { deviceName, profile, slug } from './names.ts';
import { outcome } from './outcome.ts';

/** One council × journey × device. */
export const walkKey = z.object({ council: slug, journey: slug, device: deviceName });
export type WalkKey = z.infer<typeof walkKey>;

/** What a run was asked to do, with what, and what became of it. */
export const run = z.object({
  schemaVersion: z.literal(1),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable().describe('Null while the run is under way, or when it was stopped'),
  configDigest: z.string().describe('SHA-256 of the configuration that was used'),
  versions: z.object({
    kerb: z.string(),
    browser: z.string(),
    axe: z.string(),
    lighthouse: z.string().optional().describe('Left out where Lighthouse was not asked for'),
    measures: z.record(z.string(), z.number().int()),
  }),
  invented: z
    .literal(true)
    .optional()
    .describe(
      'Whether the figures are invented, to try the report; every page says so. Left out in real runs',
    ),
  profile: profile.default('fast').describe('How deep the pages were looked at'),
  councils: z
    .array(councilFacts)
    .optional()
    .describe(
      'What was taken from the configuration about the councils; absent in runs before that was kept',
    ),
  lighthouse: z
    .number()
    .int()
    .optional()
    .describe('How often Lighthouse loaded each page; left out where it was not asked for'),
  routes: z
    .boolean()
    .optional()
    .describe("Whether each journey was begun by the site's search and its A to Z too; left out where not"),
  asked: z.array(walkKey),
  done: z.array(walkKey.extend({ outcome, seconds: z.number() })),
  skipped: z.array(walkKey.extend({ reason: z.string() })),
});
export type Run = z.infer<typeof run>;
