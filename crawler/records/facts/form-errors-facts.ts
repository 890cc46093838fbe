import { z } from 'zod';
import { place } from './place.ts';

/** A field that is not filled in as the browser asks. */
const wrong = place.extend({
  name: z.string(),
  seen: z.boolean().describe('Whether the browser can show it and put the focus on it'),
  bubble: z.boolean().describe('Whether the page left it to the browser to show its own message'),
  invalid: z.boolean().describe('Whether aria-invalid says so afterwards'),
});

/** Words that were not there before the button was pressed. */
const message = place.extend({
  words: z.string(),
  announced: z.boolean().describe('Whether they stand in an alert, a status or another live region'),
  tied: z
    .array(z.number().int())
    .describe('Indices of the wrong fields that have them as label or description'),
  beside: z.number().int().describe('Index of the wrong field that they stand beside; -1 for none'),
  leadsTo: z.number().int().describe('Index of the wrong field that a link in them leads to; -1 for none'),
});

/** What forms say when they are sent with nothing filled in: held back by the browser, or in a test environment answered by the server. */
export const formErrorsFacts = z.object({
  forms: z.array(
    place.extend({
      button: z.string().describe('Name of the button that was pressed'),
      wrong: z.array(wrong),
      messages: z.array(message),
      dialogs: z.array(z.string()).describe('What alert boxes said'),
      focus: z.enum(['field', 'message', 'button', 'elsewhere']).describe('Where the focus was afterwards'),
      title: z.object({ before: z.string(), after: z.string() }),
      sent: z
        .boolean()
        .default(false)
        .describe('Whether it was sent, and what stands here was said by the answer'),
    }),
  ),
  unpressed: z
    .array(place.extend({ why: z.string() }))
    .describe('Forms that were let be, each with the reason'),
});
export type FormErrorsFacts = z.infer<typeof formErrorsFacts>;
