import { z } from 'zod';
import { place } from './place.ts';

/** Words that could be read before the page was changed, and cannot any more. */
export const textLosses = z.object({
  cut: z
    .array(
      place.extend({
        words: z.string().describe('The first of the words that are cut off'),
        way: z
          .enum(['side', 'below', 'ellipsis', 'edge'])
          .describe('Where they are cut off; "edge" is the edge of the page'),
        texts: z.number().int().describe('How many elements lose words here'),
        isElsewhere: z
          .boolean()
          .describe(
            'Whether they stand in a link or button, or under a title, that may give the whole of them',
          ),
      }),
    )
    .describe('The boxes that cut words off, or the words themselves where an edge of the page does'),
  over: z
    .array(
      place.extend({
        words: z.string(),
        other: place,
        otherWords: z.string(),
      }),
    )
    .describe('Words that lie over other words'),
});
export type TextLosses = z.infer<typeof textLosses>;
