import { z } from 'zod';
import { area } from '../control.ts';
import { place } from './place.ts';

/** Kinds of surroundings that decide how a piece of text is to be taken. */
export const surroundings = [
  'link',
  'button',
  'label',
  'legend',
  'caption',
  'summary',
  'navigation',
  'list',
  'term',
  'header-cell',
  'cell',
  'quote',
  'code',
  'widget',
  'message',
  'address',
  'hidden-from-screen-readers',
] as const;

/** Every paragraph, heading, item, cell and other block of drawn text, in reading order, with how it looks. */
export const textBlocksFacts = z.object({
  blocks: z.array(
    place.extend({
      words: z.string().describe('Its own drawn text; line breaks that somebody typed are kept'),
      letters: z.number().int().describe('How many characters it has, before it is cut'),
      spoken: z
        .string()
        .nullable()
        .describe('Its words without those that carry a language of their own; null: all of them'),
      tag: z.string(),
      heading: z.number().int().describe('Level of the heading that it is in; 0 for none'),
      within: z.array(z.enum(surroundings)),
      linked: z.number().describe('Share of its characters that are in links, buttons and labels'),
      area,
      group: z.number().int().describe('The same for blocks that have the same parent'),
      lang: z.string().describe('The language in force, as it is written'),
      direction: z.enum(['ltr', 'rtl']),
      plain: z.boolean().describe('Whether its direction follows its words (unicode-bidi: plaintext)'),
      fontSize: z.number().describe('Of most of its characters, in CSS pixels'),
      bold: z.boolean().describe('Whether all of it is bold'),
      capitals: z.boolean().describe('Whether its style turns it into capitals'),
      align: z.string(),
      lineHeight: z.number().describe('In CSS pixels'),
    }),
  ),
  left: z.number().int().describe('How many more there are than are kept'),
});
export type TextBlocksFacts = z.infer<typeof textBlocksFacts>;
export type TextBlock = TextBlocksFacts['blocks'][number];
