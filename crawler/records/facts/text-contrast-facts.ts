import { z } from 'zod';
import { place } from './place.ts';

/** Texts over pictures, gradients and other things that styles alone do not tell, judged by their pixels. */
export const textContrastFacts = z.object({
  texts: z.array(
    place.extend({
      text: z.string(),
      why: z.string().describe("axe-core's word for why it could not tell"),
      size: z.number().describe('Of the letters, in CSS pixels'),
      isBold: z.boolean(),
      needed: z.number().describe('The contrast that it must have: 4.5, or 3 for large text'),
      hasShadow: z.boolean().describe('Whether its letters have a shadow or an outline'),
      isBlended: z.boolean().describe('Whether its colour is mixed with what is behind it'),
      pixels: z.number().int().describe('Pixels that its letters cover'),
      below: z.number().describe('Share of these whose contrast with what is behind is less than needed'),
      lowest: z.number().describe('The contrast that a tenth of them stay below'),
      typical: z.number().describe('The contrast that half of them stay below'),
      words: z.array(z.string()).describe('Words that lie below as a whole'),
      isSteady: z.boolean().describe('Whether the pictures agree: nothing moved, nothing lay over it'),
    }),
  ),
  alike: z.number().int().describe('Texts that look like these and were not looked at'),
  left: z.number().int().describe('Other texts that were not looked at, for want of time'),
});
export type TextContrastFacts = z.infer<typeof textContrastFacts>;
