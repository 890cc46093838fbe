import { z } from 'zod';
import { place } from './place.ts';

const view = z.object({
  width: z.number(),
  height: z.number(),
  letters: z.number().int().describe('How many letters and figures are drawn'),
  turned: z
    .array(z.number())
    .describe('By how many degrees each large part is turned, in the order of "parts"'),
  asks: z
    .array(
      place.extend({
        words: z.string(),
        covers: z.boolean().describe('Whether what it stands in covers the window'),
      }),
    )
    .describe('Where people are asked to turn their device'),
});
export type OrientationView = z.infer<typeof view>;

/** The page held upright and sideways. */
export const orientationFacts = z.object({
  parts: z.array(place).describe('The page and its large parts, that a style could turn'),
  portrait: view,
  landscape: view,
});
export type OrientationFacts = z.infer<typeof orientationFacts>;
