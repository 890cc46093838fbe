import { z } from 'zod';
import { finding } from './finding.ts';
import { deviceName, profile } from './names.ts';
import { outcome } from './outcome.ts';
import { sample } from './sample.ts';
import { notGathered } from './step.ts';

/** What `kerb page --json` prints: each address with its outcome and findings, one finding for each place. */
export const pageReport = z.object({
  schemaVersion: z.literal(1),
  pages: z.array(
    z.object({
      url: z.string().describe('The address that was asked for'),
      finalUrl: z.string().nullable().describe('Where it led; null when nothing loaded'),
      status: z.number().int().nullable(),
      device: deviceName,
      profile: profile.default('fast'),
      outcome,
      engine: z.string().nullable().describe('Name and version of the engine that tested it'),
      notGathered: z.array(notGathered),
      findings: z.array(finding.omit({ places: true })),
    }),
  ),
  sample: sample.optional().describe('Only where a set was asked for with --sample'),
});
export type PageReport = z.infer<typeof pageReport>;
export type PageEntry = PageReport['pages'][number];
