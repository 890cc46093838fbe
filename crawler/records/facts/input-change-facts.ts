import { z } from 'zod';
import { place } from './place.ts';

/** What happened when lists and boxes were changed by keyboard, with every page that this asked for held back. */
export const inputChangeFacts = z.object({
  changes: z.array(
    place.extend({
      kind: z.enum(['select', 'radio', 'checkbox']),
      name: z.string().describe('Accessible name'),
      before: z
        .string()
        .describe('Words that people meet with it or before it: label, description, hint, legend'),
      how: z.enum(['document', 'window']),
      method: z.string().describe('GET or POST; empty for a window'),
      to: z.string().describe('The address that was asked for'),
      again: z.boolean().describe('Whether it happened again when it was changed again'),
    }),
  ),
  tried: z.number().int(),
  left: z.number().int().describe('How many more there are than were tried'),
});
export type InputChangeFacts = z.infer<typeof inputChangeFacts>;
