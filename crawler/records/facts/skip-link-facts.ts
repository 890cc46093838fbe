import { z } from 'zod';
import { place } from './place.ts';

/** The links to a place on the same page that the Tab key meets first, and where they lead. */
export const skipLinkFacts = z.object({
  links: z.array(
    place.extend({
      name: z.string(),
      href: z.string().describe('As it is written'),
      sight: z
        .enum(['whole', 'partly', 'covered', 'unseen'])
        .describe('How much of it was seen when it had the focus'),
      target: z.enum(['found', 'missing']).describe('Whether the place that it names is on the page'),
      landing: z
        .enum(['inside', 'after', 'before', 'end', 'left'])
        .describe(
          'Where the first press of Tab after it leads: into the place, behind it, before it, past the last element; or the page wanted to go to another',
        ),
      next: z.string().describe('Name of the element that this press led to'),
    }),
  ),
  bypass: z.object({
    main: z.boolean().describe('Whether a landmark says where the main content is'),
    headings: z.number().int().describe('How many headings there are'),
  }),
});
export type SkipLinkFacts = z.infer<typeof skipLinkFacts>;
