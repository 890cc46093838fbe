import { z } from 'zod';

const share = z.number().describe('Share of the characters that are drawn, 0 to 1');

/** How a document looks as a whole: its letters, its colours and the header that it stands under. */
export const lookFacts = z.object({
  fonts: z
    .array(z.object({ name: z.string().describe('The first family that the style names'), share }))
    .describe('The most used first'),
  colours: z
    .array(z.object({ colour: z.string(), share }))
    .describe('Colours of the text outside links, the most used first'),
  grounds: z
    .array(z.object({ colour: z.string(), share }))
    .describe('Colours behind the text of the main content, the most used first'),
  links: z.array(z.object({ colour: z.string(), share })).describe('Colours of the links in sentences'),
  header: z
    .object({
      ground: z.string().describe('Its own colour, or the one that shines through'),
      links: z.array(z.string()).describe('Names of its links in reading order, those of its menu too'),
      logo: z
        .string()
        .describe('Name of the first picture or link in it; where it has neither, its first words'),
      font: z.string().describe('The family of most of its text'),
    })
    .nullable()
    .describe('Null where the page has no header'),
  skipLink: z
    .object({
      name: z.string(),
      href: z.string().describe('As it is written'),
      target: z.enum(['found', 'missing']),
    })
    .nullable()
    .describe('The first link to a place on the same page, when it is among the first links; else null'),
  landmarks: z.object({ main: z.number().int(), navigation: z.number().int(), footer: z.number().int() }),
  crumbs: z.array(z.string()).describe('Names of the links of a breadcrumb trail'),
});
export type LookFacts = z.infer<typeof lookFacts>;
