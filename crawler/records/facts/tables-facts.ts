import { z } from 'zod';
import { place } from './place.ts';

const cell = z.object({
  words: z.string(),
  bold: z.boolean(),
  filled: z.boolean().describe("Whether its background is another than the table's"),
});

/** Every drawn table, with its cells and whatever names or explains them. */
export const tablesFacts = z.object({
  tables: z.array(
    place.extend({
      role: z.string().describe('Its role attribute; empty for none'),
      caption: z.string().describe('Its caption, label or summary'),
      heading: z.string().describe('The heading directly before it'),
      rows: z.number().int(),
      columns: z.number().int(),
      headers: z
        .number()
        .int()
        .describe('How many of its cells are th, have a header role, a scope, or a headers attribute'),
      holdsTable: z.boolean(),
      inTable: z.boolean(),
      controls: z.number().int().describe('How many fields are in it'),
      holdsBlocks: z
        .boolean()
        .describe('Whether a cell holds headings, several paragraphs, lists or pictures'),
      longest: z.number().int().describe('Characters of the longest cell'),
      spans: z.boolean().describe('Whether cells span columns'),
      lines: z.boolean().describe('Whether lines are drawn between its cells'),
      grid: z.array(z.array(cell)).describe('Its first rows'),
    }),
  ),
});
export type TablesFacts = z.infer<typeof tablesFacts>;
export type TableFacts = TablesFacts['tables'][number];
export type TableCell = z.infer<typeof cell>;
