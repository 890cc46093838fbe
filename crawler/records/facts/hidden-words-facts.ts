import { z } from 'zod';
import { place } from './place.ts';

/** Drawn text that aria-hidden keeps from screen readers. */
export const hiddenWordsFacts = z.object({
  dialogOpen: z.boolean().describe('Whether a dialog is open, behind which the page may well be hidden'),
  parts: z.array(
    place.extend({
      words: z.string(),
      unsaid: z.array(z.string()).describe('Its words that screen readers meet nowhere on the page'),
      font: z.string(),
      inControl: z.boolean().describe('Whether it is in a link, button, label or heading that has a name'),
    }),
  ),
});
export type HiddenWordsFacts = z.infer<typeof hiddenWordsFacts>;
