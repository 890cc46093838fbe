import { z } from 'zod';
import { textLosses } from './text-losses.ts';

/** What words are lost when lines, paragraphs, letters and words get the distances of WCAG 1.4.12. */
export const textSpacingFacts = z.object({
  texts: z.number().int().describe('How many elements have words of their own'),
  losses: textLosses,
});
export type TextSpacingFacts = z.infer<typeof textSpacingFacts>;
