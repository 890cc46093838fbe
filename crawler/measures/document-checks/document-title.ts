import { type DocumentCheck, wholePdf } from './document-check.ts';

/** A PDF that is known by the name of its file only. */
export const documentTitle: DocumentCheck = {
  id: 'document-title',
  version: 1,
  title: 'A PDF has no title, or does not show it',
  criterion: '2.4.2',
  impact: 'moderate',
  message: 'The PDF has no title, or does not ask to show it, so people hear the name of the file.',
  who: 'People who use a screen reader or have many windows open hear “ctb_v3_final.pdf” and cannot tell what it is about.',
  mend: 'Write a title into the properties of the document, and have it shown in the title bar (technique PDF18).',
  source: 'W3C, technique PDF18 for WCAG 2.2: the title in the document information, and shown',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF18',
  limits:
    'A file’s name can say what it is about, so a person has to look. Whether a title that is there describes the document is not told.',
  examples: { passes: wholePdf, fails: { ...wholePdf, title: '', showsTitle: false } },
  judge: ({ title, showsTitle }) => (title === '' || !showsTitle ? 'needs-review' : null),
};
