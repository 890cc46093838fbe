import { z } from 'zod';
import { deviceName, profile, slug } from './names.ts';
import { outcomeKinds } from './outcome.ts';

const stars = z.number().int().min(1).max(4);

/** What is kept of one journey on one device, walked in one run. */
export const historyWalk = z.object({
  journey: slug,
  version: z
    .number()
    .int()
    .describe("The journey's version: figures of two versions are not of the same way"),
  device: deviceName,
  outcome: z.enum(outcomeKinds).describe('How the journey ended; a walk that was blocked is kept as blocked'),
  stars: z
    .tuple([stars, stars])
    .nullable()
    .describe('The fewest and the most stars, the same where that is certain; null where there is no rating'),
  figures: z
    .array(z.number().nullable())
    .describe("A figure for each of the record's measures, in their order; null where there is none"),
});
export type HistoryWalk = z.infer<typeof historyWalk>;

/** What is kept of one council in one run: the walks that were finished, by journey, then device. */
export const historyCouncil = z.object({
  id: slug,
  name: z.string(),
  walks: z.array(historyWalk),
});
export type HistoryCouncil = z.infer<typeof historyCouncil>;

/** A measure and the version of it that gave the figures. */
export const historyMeasure = z.object({ id: slug, version: z.number().int() });

/**
 * What is kept of one run for the runs to come: a few kilobytes for each council, so that a hundred runs can lie in one
 * folder, in a repository or in a cache. Figures are numbers in one order, not objects, since there are millions.
 */
export const history = z
  .object({
    schemaVersion: z.literal(1),
    runStartedAt: z.iso.datetime().describe("The run's stated time; the file is named after it"),
    endedAt: z.iso.datetime().nullable().describe('Null for a run that was not finished'),
    left: z.number().int().min(0).describe('How many of the walks that were asked for are missing'),
    profile: profile.describe('How deep the pages were looked at'),
    kerb: z.string().describe('The version of Kerb that walked'),
    browser: z.string(),
    axe: z.string(),
    lighthouse: z.string().optional().describe('Left out where Lighthouse was not asked for'),
    invented: z.boolean().optional().describe('Whether the figures are made up, to try the report'),
    measuredBy: z.string().describe('The version of Kerb whose measures gave the figures'),
    remeasured: z
      .boolean()
      .describe('Whether these figures took the place of older ones, from the evidence that was kept'),
    standard: z
      .number()
      .int()
      .nullable()
      .describe('The version of the standard; null where nothing was rated'),
    measures: z
      .array(historyMeasure)
      .describe('The measures that have figures; each walk has them in this order'),
    councils: z.array(historyCouncil).describe('By id'),
  })
  .refine(
    ({ measures, councils }) =>
      councils.every(({ walks }) => walks.every(({ figures }) => figures.length === measures.length)),
    { path: ['councils'], message: 'every walk must have one figure, or null, for each of the measures' },
  );
export type History = z.infer<typeof history>;

/** The name of a run's file: its stated time without what file systems refuse. */
export function historyFileName(runStartedAt: string): string {
  return `${runStartedAt.replaceAll(':', '-')}.json`;
}
