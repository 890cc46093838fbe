import { z } from 'zod';
import { basis } from './standard.ts';

/** One of the measures that a heading's figure is made of. */
export const maturityPart = z.object({
  label: z.string(),
  weight: z.number().describe('Our weighting; what cannot be told leaves the denominator'),
  points: z.number().min(0).max(100).nullable().describe('Null where it cannot be told or does not apply'),
  note: z.string().describe('Why there are no points; empty when there are'),
  evidence: basis,
});
export type MaturityPart = z.infer<typeof maturityPart>;

/** A piece of the sentence that explains a heading's figure, with the evidence for it. */
export const clause = z.object({ words: z.string(), evidence: basis });
export type Clause = z.infer<typeof clause>;

/** One heading of the strategy for one council, journey and device. */
export const maturityHeading = z.object({
  id: z.string(),
  heading: z.string(),
  score: z.number().int().min(0).max(100).nullable(),
  reason: z.string().describe('Why there is no score; empty when there is one'),
  clauses: z.array(clause).describe('Together the sentence that explains it'),
  parts: z.array(maturityPart),
});
export type MaturityHeading = z.infer<typeof maturityHeading>;
