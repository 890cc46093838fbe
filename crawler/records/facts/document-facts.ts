import { z } from 'zod';
import { place } from './place.ts';

/** What a document says of itself: its title, its language, whose it is. */
export const documentFacts = z.object({
  root: place.describe('Its html element'),
  title: z.string().describe('The title that the browser shows'),
  url: z.string(),
  lang: z.string().describe('The lang attribute of its html element, as it is written'),
  siteNames: z
    .array(z.string())
    .describe(
      "The site's name, from its metadata, from the link to its home page and from its copyright line",
    ),
  homes: z.array(z.string()).describe('Addresses to which its link to the home page leads'),
  pictures: z.array(z.string()).describe('Names of the pictures in its main content'),
});
export type DocumentFacts = z.infer<typeof documentFacts>;
