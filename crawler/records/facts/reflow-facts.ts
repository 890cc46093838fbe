import { z } from 'zod';
import { place } from './place.ts';
import { textLosses } from './text-losses.ts';

/** How the page lies in a window 320 CSS pixels wide. */
export const reflowFacts = z.object({
  width: z.number().describe('Width of the window'),
  height: z.number().describe('Height of the window'),
  documentWidth: z
    .number()
    .describe('How wide the page is there; more than the window means scrolling sideways'),
  wide: z
    .array(
      place.extend({
        right: z.number().describe('Where it ends, in CSS pixels from the left edge'),
        words: z.string().describe('The words or the name of what does not fit in it'),
        how: z
          .enum(['sticks-out', 'cut-off', 'scrolls', 'frame', 'unclear-table'])
          .describe(
            '"scrolls": its lines are wider than the window, in a part that scrolls by itself; "unclear-table": in a table of which nobody can say whether it is for layout',
          ),
      }),
    )
    .describe('The outermost elements with content that does not fit, without what needs two dimensions'),
  blank: place
    .nullable()
    .describe('The widest element where the page scrolls sideways and no content is there; null otherwise'),
  losses: textLosses,
  pinned: z.object({
    share: z
      .number()
      .describe('Share of the height of the window under parts that stay while the page scrolls'),
    parts: z.array(place),
  }),
});
export type ReflowFacts = z.infer<typeof reflowFacts>;
