import { z } from 'zod';
import { officeFacts } from './office-facts.ts';
import { pdfFacts } from './pdf-facts.ts';

/** What a document says of itself. Only those of office programs say their kind. */
export const documentFacts = z.union([officeFacts, pdfFacts]);
export type DocumentFacts = z.infer<typeof documentFacts>;

/** A document that a step links to, as it was downloaded and read after the walk. Facts, no judgement. */
export const linkedDocument = z.object({
  url: z.string().describe('Where the link leads, without the place within the document'),
  name: z.string().describe('Accessible name of the link'),
  ref: z.string().describe('The control of this step that is the link'),
  facts: documentFacts.nullable().describe('Null where it could not be read'),
  reason: z.string().describe('Why it could not be read; empty when it was'),
});
export type LinkedDocument = z.infer<typeof linkedDocument>;
