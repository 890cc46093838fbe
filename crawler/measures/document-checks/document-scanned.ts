import { type DocumentCheck, wholePdf } from './document-check.ts';

/** A PDF that is nothing but pictures of its pages. */
export const documentScanned: DocumentCheck = {
  id: 'document-scanned',
  version: 1,
  title: 'A PDF has no text, only pictures of its pages',
  criterion: '1.1.1',
  impact: 'critical',
  who: 'People who are blind, and everybody who has text read aloud, get nothing at all; nobody can search it, enlarge its letters without blur, or copy from it.',
  source: 'W3C, technique PDF7 for WCAG 2.2: text recognition of a scanned PDF',
  limits:
    'The first five pages are read. Pages without text that are tagged may have text alternatives, which are not read: a person has to look. Text that was recognised wrongly is let be.',
  ofPdf: {
    message: () => 'The first pages of the PDF have no text: they are pictures that nothing can read out.',
    mend: 'Publish the text as a web page, or make the PDF anew from the document that it was scanned from (technique PDF7).',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF7',
    examples: {
      passes: wholePdf,
      fails: { ...wholePdf, title: '', language: '', isTagged: false, showsTitle: false, hasText: false },
    },
    judge: ({ hasText, isTagged }) => (hasText ? null : isTagged ? 'needs-review' : 'violation'),
  },
};
