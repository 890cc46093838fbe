import { z } from 'zod';
import { patternRecord } from '../../crawler/records/pattern.ts';
import { enquiry, evidence, follow } from '../journey.ts';
import { read } from './read.ts';

/** How a supplier's product does one waypoint of a journey. What is left out is done the general way. */
export const adapterWaypoint = z.object({
  follow: follow
    .optional()
    .describe('Names of the links or buttons that lead to the waypoint in this product'),
  evidence: z.array(evidence).optional().describe('What shows, in this product, that it was reached'),
  enquiry: enquiry.optional().describe("The product's own search: field, test data, button"),
});
export type AdapterWaypoint = z.infer<typeof adapterWaypoint>;

/** What is known of a product that many councils use. Data: it is never told a council's address. */
export const adapterSchema = z.object({
  id: z.string(),
  name: z.string().describe('The product, as its supplier calls it'),
  supplier: z.string().describe('As the configuration names it'),
  source: z.string().describe('Where what is said here was read'),
  checked: z.string().describe('The day on which it was last seen to fit, or "not yet checked"'),
  recognise: z
    .array(
      z.object({
        address: patternRecord.optional().describe('Fits the whole address of the page'),
        title: patternRecord.optional(),
        text: patternRecord.optional().describe('Words of the main content'),
        html: patternRecord
          .optional()
          .describe('Fits the rendered document, of which the first 200,000 characters are read'),
      }),
    )
    .min(1)
    .describe('The product is recognised when all parts of any one entry fit'),
  disclaimer: z
    .object({
      evidence: z
        .array(evidence)
        .min(1)
        .describe('Any one shows that a page of terms stands before the search'),
      tick: patternRecord.optional().describe('A box to tick first'),
      accept: patternRecord.describe('The link or button that accepts'),
      post: z.boolean().default(false).describe('Whether accepting is sent by POST'),
    })
    .optional(),
  reads: z
    .array(read)
    .default([])
    .describe(
      "What the register's own script may send by POST, since it only reads; on journeys whose search it does",
    ),
  waypoints: z.record(z.string(), adapterWaypoint).describe('By the id of a waypoint of the journeys'),
});
export type Adapter = z.infer<typeof adapterSchema>;
type Draft = z.input<typeof adapterSchema>;

/** An adapter, checked by its schema. Throws zod's error when a file of ours is wrong. */
export function adapter(draft: Draft): Adapter {
  return adapterSchema.parse(draft);
}
