import { z } from 'zod';
import { place } from './place.ts';

/** What a mouse can operate and the keyboard cannot reach: no focus on it, in it or around it. */
export const mouseOnlyFacts = z.object({
  elements: z.array(
    place.extend({
      tag: z.string(),
      role: z.string().describe('As it is written'),
      words: z.string().describe('Its name or text'),
      events: z
        .array(z.string())
        .describe('What it listens to; empty when it is only drawn as if it could be clicked'),
      handled: z
        .enum(['itself', 'delegated', 'unknown'])
        .describe(
          'Whether the listener is its own, or one that a library keeps for it on something around it',
        ),
      code: z.string().describe('Code of its onclick attribute'),
      hand: z.boolean().describe('Whether the mouse pointer turns into a hand over it'),
      small: z.boolean().describe('Whether it is no more than a few words or a picture'),
      double: z.boolean().describe('Whether something with the same words can be reached by keyboard'),
    }),
  ),
});
export type MouseOnlyFacts = z.infer<typeof mouseOnlyFacts>;
