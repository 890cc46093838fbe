import { z } from 'zod';
import { pdfFacts } from './pdf-facts.ts';

/** A document that a step links to, as it was downloaded and read after the walk. Facts, no judgement. */
export const linkedDocument = z.object({
  url: z.string().describe('Where the link leads, without the place within the document'),
  name: z.string().describe('Accessible name of the link'),
  ref: z.string().describe('The control of this step that is the link'),
  facts: pdfFacts.nullable().describe('Null where it could not be read'),
  reason: z.string().describe('Why it could not be read; empty when it was'),
});
export type LinkedDocument = z.infer<typeof linkedDocument>;
