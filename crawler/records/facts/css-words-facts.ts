import { z } from 'zod';
import { place } from './place.ts';

/** Words that a style puts before or after an element and that are nowhere in the page's own text. */
export const cssWordsFacts = z.object({
  pieces: z.array(
    place.extend({
      pseudo: z.enum(['::before', '::after']),
      words: z.string(),
      font: z.string().describe('Its font: an icon font turns words into pictures'),
      text: z.string().describe('The text of the element itself, and of what is around it'),
      said: z.boolean().describe('Whether the words are in the page, or in the attributes around it'),
      forField: z.boolean().describe('Whether the element belongs to a field, as its label or legend'),
      required: z.boolean().describe('Whether that field says by itself that it is required'),
    }),
  ),
});
export type CssWordsFacts = z.infer<typeof cssWordsFacts>;
