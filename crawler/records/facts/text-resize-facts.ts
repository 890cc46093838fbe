import { z } from 'zod';
import { textLosses } from './text-losses.ts';

/** What words are lost at 200%. */
export const textResizeFacts = z.object({
  zoomed: textLosses.describe('With the whole page at twice the size, as the zoom of a browser gives it'),
  enlarged: textLosses.describe(
    'With only the root letter size doubled, as the letter size of a browser gives it',
  ),
});
export type TextResizeFacts = z.infer<typeof textResizeFacts>;
