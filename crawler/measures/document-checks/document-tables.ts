import { type DocumentCheck, officeHelp, officeNames, wholeWord } from './document-check.ts';

/** Tables in a text whose first row is not marked as header. */
export const documentTables: DocumentCheck = {
  id: 'document-tables',
  version: 1,
  title: 'A table in a document has no header row',
  criterion: '1.3.1',
  impact: 'moderate',
  who: 'People who use a screen reader hear a figure without the head of its column, and have to keep the columns in mind.',
  source:
    'WCAG2ICT, 1.3.1 Info and Relationships for documents that are no web pages; GOV.UK, publishing accessible documents',
  limits:
    'Word documents and OpenDocument texts are asked. A table may have no headers, or serve to arrange the page, so a person has to look. Tables of one row or one column, and those that hold other tables, are let be. A header row that only the style of a table names is not seen.',
  ofOffice: {
    message: ({ kind, text }) => {
      const without = text?.tablesWithoutHeader ?? 0;
      return without === 1
        ? `A table in the ${officeNames[kind]} has no row that is marked as header.`
        : `${without} tables in the ${officeNames[kind]} have no row that is marked as header.`;
    },
    mend: 'Choose the first row and mark it as header (in Word: Table layout, “Repeat header rows”).',
    helpUrl: officeHelp,
    examples: {
      passes: wholeWord,
      fails: { ...wholeWord, text: { ...wholeWord.text, tables: 2, tablesWithoutHeader: 2 } },
    },
    judge: ({ text }) => (text && text.tablesWithoutHeader > 0 ? 'needs-review' : null),
  },
};
