import { type DocumentCheck, wholePdf } from './document-check.ts';

/** A PDF whose parts are not marked. */
export const documentUntagged: DocumentCheck = {
  id: 'document-untagged',
  version: 1,
  title: 'A PDF has no tags',
  criterion: '1.3.1',
  impact: 'serious',
  who: 'People who use a screen reader cannot go from heading to heading, and hear tables and columns in an order that may make no sense; on a phone the text does not flow anew.',
  source: 'W3C, PDF techniques for WCAG 2.2: PDF6, PDF9 and PDF21 mark tables, headings and lists with tags',
  limits:
    'A PDF of plain paragraphs has little to mark, so a person has to look. The first five pages are read; whether tags that are there are the right ones is not told.',
  ofPdf: {
    message: () => 'The PDF has no tags, so headings, lists and tables cannot be told from other text.',
    mend: 'Export it again with tags (“Document structure tags for accessibility”), or publish it as a web page.',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF9',
    examples: { passes: wholePdf, fails: { ...wholePdf, isTagged: false } },
    judge: ({ isTagged }) => (isTagged ? null : 'needs-review'),
  },
};
