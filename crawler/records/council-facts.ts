import { z } from 'zod';
import { slug } from './names.ts';

/** The share of a population taken to have access needs where the configuration says nothing: Cambridge City Council's digital strategy (2024) assumes one in five. */
export const usualShareWithAccessNeeds = 0.2;

/** What a run takes from the configuration about one of its councils, so that it can be measured again without it. */
export const councilFacts = z.object({
  id: slug,
  tier: z.string().optional().describe('Such as "district"; absent in runs before that was kept'),
  region: z.string().optional().describe('Of England, or the country; absent where it is not known'),
  population: z.number().int().positive().nullable().describe('Residents; null where it is not known'),
  shareWithAccessNeeds: z
    .number()
    .positive()
    .max(1)
    .describe('The share of residents taken to have access needs'),
  peers: z.object({
    basis: z.string().describe('How the peers were found, in words'),
    members: z
      .array(z.object({ id: slug, name: z.string() }))
      .describe('The councils that it may be compared with, whether or not they are in the run'),
    leftOut: z.array(slug).describe('Councils of its kind that could not be placed'),
  }),
});
export type CouncilFacts = z.infer<typeof councilFacts>;
