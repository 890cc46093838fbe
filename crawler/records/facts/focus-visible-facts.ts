import { z } from 'zod';
import { place } from './place.ts';

/** What changes on the screen between two pictures, in CSS pixels. */
const change = z.object({
  changed: z.number().int().describe('Pixels that differ at all'),
  noticed: z.number().int().describe('Pixels that differ so that an eye could notice'),
  strong: z.number().int().describe('Pixels whose contrast between the two pictures is 3:1 or more'),
  contrast: z
    .number()
    .describe('Contrast between the two pictures that a tenth of the changed pixels exceed'),
});

/** How elements look with the focus, against how they look without it; one stands for all that look alike. */
export const focusVisibleFacts = z.object({
  looks: z.array(
    place.extend({
      name: z.string().describe('Accessible name'),
      role: z.string(),
      tag: z.string(),
      others: z.number().int().describe('How many more look alike and were not looked at'),
      around: z.number().int().describe('Its outline, once round, in CSS pixels'),
      caret: z
        .boolean()
        .describe('Whether a caret blinks in it while it has the focus; it is not in the pictures'),
      isLarge: z.boolean().describe('Whether it is too large to be seen as a whole'),
      near: change.describe('In and right around it'),
      far: change
        .nullable()
        .describe('In the whole window, when it got the focus by the Tab key; null where nobody looked'),
    }),
  ),
  left: z.number().int().describe('Looks that were not looked at, for want of time'),
});
export type FocusVisibleFacts = z.infer<typeof focusVisibleFacts>;
