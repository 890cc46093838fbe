import { z } from 'zod';

/** The main content of a page as a library finds it, to be read for how hard its words are. */
export const readingFacts = z.object({
  by: z
    .enum(['readability', 'main', 'body'])
    .describe(
      "How the main content was found: by Mozilla's Readability; where that finds nothing, the main landmark; where there is none, the page without its header, footer and navigation",
    ),
  lang: z.string().describe('The language that the page says it is in'),
  blocks: z.array(
    z.object({ kind: z.enum(['text', 'heading', 'item', 'cell', 'label']), words: z.string() }),
  ),
  left: z.number().int().describe('How many more blocks there are than are kept'),
});
export type ReadingFacts = z.infer<typeof readingFacts>;
