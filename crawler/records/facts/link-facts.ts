import { z } from 'zod';
import { area } from '../control.ts';
import { place } from './place.ts';

/** Every link that somebody can meet, by eye or by screen reader, in reading order. */
export const linkFacts = z.object({
  links: z.array(
    place.extend({
      name: z.string().describe('Accessible name'),
      text: z.string().describe('What is drawn of it'),
      href: z.string().describe('As it is written'),
      url: z.string().describe('Where it leads, whole'),
      target: z.string(),
      area,
      seen: z.boolean().describe('Whether it is drawn'),
      sentence: z.string().describe('The text of the paragraph, list item or cell that it stands in'),
      heading: z.string().describe('The nearest heading before it'),
      headers: z.string().describe('The header cells of its row and column, when it stands in a table'),
      listItems: z.array(z.string()).describe('Texts of the list items around it, the nearest first'),
      describedBy: z.string().describe('Its accessible description'),
      styled: z.string().describe('Words that only the style puts before or behind it'),
      reached: z.boolean().describe('Whether the Tab key and screen readers come to it'),
      isNext: z.boolean().describe('Whether it leads where the link before it does, with no word between'),
      acts: z
        .enum(['', 'expands', 'handler'])
        .describe('Whether its code says that it opens something here, or that a script answers to it'),
      holdsButton: z.boolean(),
    }),
  ),
  left: z.number().int().describe('How many more there are than are kept'),
  leaving: z
    .array(place.extend({ name: z.string(), to: z.string().describe('The address, as its code names it') }))
    .describe('Buttons whose own code does nothing but go to another address'),
});
export type LinkFacts = z.infer<typeof linkFacts>;
