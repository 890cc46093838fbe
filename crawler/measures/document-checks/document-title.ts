import { type DocumentCheck, officeHelp, officeNames, wholePdf, wholeWord } from './document-check.ts';

/** What PowerPoint writes as title where nobody wrote one. */
const noTitle = /^PowerPoint Presentation$/i;

/** A document that is known by the name of its file only. */
export const documentTitle: DocumentCheck = {
  id: 'document-title',
  version: 2,
  title: 'A document has no title, or does not show it',
  criterion: '2.4.2',
  impact: 'moderate',
  who: 'People who use a screen reader or have many windows open hear “ctb_v3_final.pdf” and cannot tell what it is about.',
  source:
    'W3C, technique PDF18 for WCAG 2.2: the title in the document information, and shown; WCAG2ICT, 2.4.2 for documents that are no web pages',
  limits:
    'A file’s name can say what it is about, so a person has to look. “PowerPoint Presentation”, which the program writes by itself, counts as no title. Whether another title that is there describes the document is not told.',
  ofPdf: {
    message: () => 'The PDF has no title, or does not ask to show it, so people hear the name of the file.',
    mend: 'Write a title into the properties of the document, and have it shown in the title bar (technique PDF18).',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF18',
    examples: { passes: wholePdf, fails: { ...wholePdf, title: '', showsTitle: false } },
    judge: ({ title, showsTitle }) => (title === '' || !showsTitle ? 'needs-review' : null),
  },
  ofOffice: {
    message: ({ kind }) => `The ${officeNames[kind]} has no title, so people hear the name of the file.`,
    mend: 'Write a title into the properties of the document (in Word: File, Info, Title).',
    helpUrl: officeHelp,
    examples: { passes: wholeWord, fails: { ...wholeWord, title: '' } },
    judge: ({ title }) => (title === '' || noTitle.test(title) ? 'needs-review' : null),
  },
};
