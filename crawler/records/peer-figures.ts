import { z } from 'zod';
import { slug } from './names.ts';

const reasoned = z.object({ council: slug, name: z.string(), why: z.string() });

/** One measure of one journey over a council and its peers. */
export const peerFigure = z.object({
  measure: z.string(),
  unit: z.string(),
  values: z
    .array(z.object({ council: slug, name: z.string(), value: z.union([z.number(), z.string()]) }))
    .describe('By value, the best first where one is better'),
  median: z.number().nullable().describe('Null where the values are words, or nobody has one'),
  quartiles: z
    .object({ lower: z.number(), upper: z.number() })
    .nullable()
    .describe('By linear interpolation (R-7); null with fewer than five figures'),
  place: z
    .object({
      rank: z.number().int().describe('1 is best; those with the same figure share the better place'),
      of: z.number().int(),
      tied: z.number().int().describe('How many others have the same figure'),
    })
    .nullable(),
  noPlace: z.string().describe('Why there is no place; empty when there is one'),
  notRated: z.array(reasoned).describe('Who has no figure although the journey is rated, and why'),
});
export type PeerFigure = z.infer<typeof peerFigure>;

/** One journey on one device over a council and its peers. */
export const peerFigures = z.object({
  size: z.number().int().describe('The council and its peers'),
  rated: z.number().int().describe('How many of them have a journey that is rated'),
  notRated: z.array(reasoned).describe('Those whose journey is not rated, and why'),
  figures: z.array(peerFigure),
});
export type PeerFigures = z.infer<typeof peerFigures>;
