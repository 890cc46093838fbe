import { z } from 'zod';
import { place } from './place.ts';

/** Fields for passwords, codes and repeated answers, into which something was pasted by keyboard. */
export const pasteFacts = z.object({
  fields: z.array(
    place.extend({
      kind: z.enum(['password', 'code', 'repeat']).describe('"repeat": the same answer a second time'),
      name: z.string().describe('Accessible name'),
      isNew: z.boolean().describe('Whether it is for a password that is being chosen'),
      asked: z.boolean().describe('Whether the page was asked to take it in at all'),
      stopped: z.boolean().describe('Whether the page stopped the browser from pasting'),
      filled: z.boolean().describe('Whether anything came to stand in the field, or in one beside it'),
    }),
  ),
});
export type PasteFacts = z.infer<typeof pasteFacts>;
