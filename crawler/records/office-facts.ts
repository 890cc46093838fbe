import { z } from 'zod';

/** Word, Excel and PowerPoint since 2007, and OpenDocument's text, spreadsheet and presentation. */
export const officeKinds = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const;

/** What a document of an office program says of itself; empty words where it says nothing. Facts, no judgement. */
export const officeFacts = z.object({
  /** What the file is, whatever it is called. */
  kind: z.enum(officeKinds),
  title: z.string(),
  /** A language tag such as "en-GB": of most of the text, or of the document. Null for Excel, which has no place for it. */
  language: z.string().nullable(),
  /** Null for what is no text document. */
  text: z
    .object({
      words: z.number().int(),
      /** Paragraphs with words. */
      paragraphs: z.number().int(),
      /** Those of them that are marked as a heading. */
      headings: z.number().int(),
      /** Tables of two rows and two columns at least that hold no other table. */
      tables: z.number().int(),
      /** Those of them without a row that is marked as header. */
      tablesWithoutHeader: z.number().int(),
    })
    .nullable(),
  /** Pictures, diagrams and charts, without those that are hidden. */
  pictures: z.number().int(),
  /** Those of them that have no text alternative and are not marked as decoration. */
  picturesWithoutText: z.number().int(),
});
export type OfficeFacts = z.infer<typeof officeFacts>;
