import { z } from 'zod';

/** How a journey can end. Only the first four and dead-end say something about the council. */
export const outcomeKinds = [
  'reached',
  'stopped-safely',
  'login-required',
  'dead-end',
  'blocked-by-robots',
  'blocked-by-bot-defence',
  'unreachable',
  'timed-out',
  'script-broken',
] as const;

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
export type OutcomeKind = Outcome['kind'];

const notTheCouncils: readonly OutcomeKind[] = [
  'blocked-by-robots',
  'blocked-by-bot-defence',
  'unreachable',
  'timed-out',
  'script-broken',
];

/** Whether the outcome is the council's to answer for; else it is never scored and never ranked. */
export function isRated(kind: OutcomeKind): boolean {
  return !notTheCouncils.includes(kind);
}

/** Whether the journey came as far as it was meant to go. */
export function isComplete(kind: OutcomeKind): boolean {
  return kind === 'reached' || kind === 'stopped-safely';
}
