import { z } from 'zod';
import { place } from './place.ts';

/** Something that shows other content while the pointer is on it, or while it has the focus. */
const trigger = place.extend({
  name: z.string().describe('Its name or text'),
  found: z
    .enum(['declared', 'style', 'script'])
    .describe('How it was known as one: its code names a tooltip, a style rule, or a script that listens'),
  by: z.enum(['hover', 'focus']).describe('What showed the content'),
  content: z.object({
    words: z.string(),
    selector: z.string().describe('Empty for what only the style writes before or behind an element'),
    role: z.string().describe('As it is written'),
    holds: z.number().int().describe('How many links and controls are in it'),
    obscures: z
      .string()
      .nullable()
      .describe(
        'Words, or the name, of what it lies over; null when it lies over nothing, or that is not known',
      ),
    isDrawnByStyle: z.boolean().describe('Whether only the style writes it'),
  }),
  dismissable: z
    .enum(['escape', 'control', 'no', 'untried'])
    .describe('Whether Escape takes it away, or there is a control in it that does so by its name'),
  hoverable: z.enum(['yes', 'no', 'untried']).describe('Whether it stays while the pointer moves onto it'),
  persistent: z
    .enum(['yes', 'no', 'untried'])
    .describe('Whether it stays while nothing moves, for as long as was looked'),
  keyboard: z
    .enum(['focus', 'told', 'elsewhere', 'no', 'none', 'untried'])
    .default('untried')
    .describe(
      'How a keyboard comes to what the pointer shows: with the focus; by a control that says so; its links stand elsewhere too; not, though Tab comes to the trigger; not, and Tab comes to nothing of it',
    ),
});

/** Elements whose hover or focus shows other content, which goes again with it. */
export const hoverFacts = z.object({
  triggers: z.array(trigger),
  tried: z.number().int(),
  left: z.number().int().describe('How many more there are than were tried'),
  seconds: z.number().describe('For how long nothing moved, to see whether content stays'),
});
export type HoverFacts = z.infer<typeof hoverFacts>;
