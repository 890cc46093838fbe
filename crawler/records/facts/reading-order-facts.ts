import { z } from 'zod';
import { place } from './place.ts';

/** Parts of the main content that style sheets put elsewhere than the code has them. */
export const readingOrderFacts = z.object({
  swaps: z.array(
    place.extend({
      by: z
        .enum(['order', 'reversed', 'placed'])
        .describe('A flex or grid order, a reversed direction, or cells that are named'),
      first: z.string().describe('Beginning of the part that comes first in the code'),
      seenFirst: z
        .string()
        .describe('Beginning of the part that comes later in the code and is seen before it'),
      numbers: z.boolean().describe('Whether both begin with a number, as items of a sequence do'),
      heading: z
        .boolean()
        .describe(
          'Whether the part that is seen first is text and the other the heading over it, or the reverse',
        ),
    }),
  ),
});
export type ReadingOrderFacts = z.infer<typeof readingOrderFacts>;
