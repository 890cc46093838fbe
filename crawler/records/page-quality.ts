import { z } from 'zod';

const score = z.number().int().min(0).max(100);

/** What one run of Lighthouse said of a page, or why it said nothing: a run that failed is never a score. */
export const qualityRun = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('scored'),
    performance: score,
    accessibility: score.nullable(),
    bestPractices: score.nullable(),
    seo: score.nullable(),
    lcpMs: z.number().nullable().describe('Largest Contentful Paint, in milliseconds'),
    cls: z.number().nullable().describe('Cumulative Layout Shift'),
    tbtMs: z.number().nullable().describe('Total Blocking Time, in milliseconds'),
    hosts: z
      .array(z.object({ host: z.string(), count: z.number().int(), bytes: z.number() }))
      .describe('Requests that were answered, and what came over the network, by host'),
  }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);
export type QualityRun = z.infer<typeof qualityRun>;

/** What Lighthouse said of a step's page, loaded afresh after the walk. Facts: which run counts is for the measure. */
export const pageQuality = z.object({
  lighthouse: z.string().describe("Lighthouse's version"),
  preset: z.enum(['mobile', 'desktop']).describe("Which of Lighthouse's two ways of emulating a device"),
  asked: z.number().int().positive().describe('How many runs were asked for'),
  runs: z.array(qualityRun),
  reason: z.string().default('').describe('Why the page was not tried at all; empty when it was'),
});
export type PageQuality = z.infer<typeof pageQuality>;
