import { z } from 'zod';
import { outcomeKinds } from './outcome-kinds.ts';

export { isComplete, isRated, type OutcomeKind, outcomeKinds } from './outcome-kinds.ts';

export const outcome = z.object({
  kind: z.enum(outcomeKinds).describe('How the journey ended'),
  reason: z.string().default('').describe('What was seen, in words; empty when the goal was reached'),
  step: z.number().int().optional().describe('The step on which it ended; its pictures show what was there'),
  picture: z
    .string()
    .optional()
    .describe('What was on the screen when it ended, where that could not be seen as a step'),
  status: z.number().int().optional().describe('HTTP status of the page on which it ended'),
  considered: z
    .array(z.object({ ref: z.string(), role: z.string(), name: z.string(), because: z.string() }))
    .optional()
    .describe('Links and controls that speak of the goal, and why none would do'),
});
export type Outcome = z.infer<typeof outcome>;
