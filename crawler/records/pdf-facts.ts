import { z } from 'zod';

/** What a PDF says of itself; empty words where it says nothing. Facts, no judgement. */
export const pdfFacts = z.object({
  title: z.string(),
  /** A language tag such as "en-GB". */
  language: z.string(),
  /** Whether it says that it is tagged and has a tree of tags. */
  isTagged: z.boolean(),
  pages: z.number().int(),
  /** Whether it is encrypted, and can be opened without a password. */
  encrypted: z.boolean(),
  /** Whether readers are told to show the title and not the file's name. */
  showsTitle: z.boolean(),
  /** Whether there is any text on the pages that were looked at; a scanned picture has none. */
  hasText: z.boolean(),
});
export type PdfFacts = z.infer<typeof pdfFacts>;
