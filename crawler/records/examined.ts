import { z } from 'zod';

/**
 * What was seen of a page for the checks that are our own: facts, or why they could not be had.
 * The facts of each kind have a schema in facts/.
 */
export const examined = z.object({
  what: z.string().describe('Which facts, such as "links" or "reflow"'),
  state: z.string().describe('The state of the page, such as "as it arrived"'),
  frame: z.string().default('').describe('Selector of the frame whose document it is; empty for the page'),
  facts: z.unknown().describe('Null when they could not be had'),
  reason: z.string().default('').describe('Why there are none'),
});
export type Examined = z.infer<typeof examined>;
