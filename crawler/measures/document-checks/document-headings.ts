import { type DocumentCheck, officeHelp, officeNames, wholeWord } from './document-check.ts';

/** About a page of a letter, and more than its parts: a shorter text may need no headings. */
const long = { words: 500, paragraphs: 10 };

/** A long text whose headings, if it has any, are marked by their looks only. */
export const documentHeadings: DocumentCheck = {
  id: 'document-headings',
  version: 1,
  title: 'A long document has no headings',
  criterion: '1.3.1',
  impact: 'moderate',
  who: 'People who use a screen reader go from heading to heading; where none is marked, they have to hear all of the text to find their part.',
  source:
    'WCAG2ICT, 1.3.1 Info and Relationships for documents that are no web pages; GOV.UK, publishing accessible documents',
  limits: `Word documents and OpenDocument texts of ${long.words} words and ${long.paragraphs} paragraphs or more are asked. A long text may have no parts, so a person has to look. A document with one heading passes; whether its headings are the right ones is not told. PDFs are not asked: see their tags.`,
  ofOffice: {
    message: ({ kind, text }) =>
      `The ${officeNames[kind]} has ${text?.words ?? 0} words and no heading that is marked as one.`,
    mend: 'Give headings the styles of the program (“Heading 1”, “Heading 2”) in place of bold and large letters.',
    helpUrl: officeHelp,
    examples: { passes: wholeWord, fails: { ...wholeWord, text: { ...wholeWord.text, headings: 0 } } },
    judge: ({ text }) =>
      text && text.headings === 0 && text.words >= long.words && text.paragraphs >= long.paragraphs
        ? 'needs-review'
        : null,
  },
};
