import { type DocumentCheck, officeHelp, officeNames, wholePdf, wholeWord } from './document-check.ts';

/** A document that does not say in which language it is written. */
export const documentLanguage: DocumentCheck = {
  id: 'document-language',
  version: 2,
  title: 'A document does not say which language it is in',
  criterion: '3.1.1',
  impact: 'serious',
  who: 'A screen reader takes the language of the machine: Welsh is read as if it were English, and nobody understands it.',
  source:
    'W3C, technique PDF16 for WCAG 2.2: the default language in the document catalog; WCAG2ICT, 3.1.1 for documents that are no web pages',
  limits:
    'Tags of a PDF may have languages of their own, which are not read: in a tagged PDF a person has to look. So may the masters of PowerPoint slides. Spreadsheets are not asked: Excel has no place for a language. Whether the language that is named is the one written is not told.',
  ofPdf: {
    message: () => 'The PDF does not say which language it is in, so it may be read out in the wrong one.',
    mend: 'Set the language of the document, such as “English (United Kingdom)” (technique PDF16).',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF16',
    examples: {
      passes: { ...wholePdf, title: 'Bandiau treth gyngor', language: 'cy' },
      fails: { ...wholePdf, language: '', isTagged: false },
    },
    judge: ({ language, isTagged }) => (language !== '' ? null : isTagged ? 'needs-review' : 'violation'),
  },
  ofOffice: {
    message: ({ kind }) =>
      `The ${officeNames[kind]} does not say which language it is in, so it may be read out in the wrong one.`,
    mend: 'Select all of the text and set its language, such as “English (United Kingdom)”, as the proofing language.',
    helpUrl: officeHelp,
    examples: {
      passes: { ...wholeWord, title: 'Bandiau treth gyngor', language: 'cy-GB' },
      fails: { ...wholeWord, language: '' },
    },
    judge: ({ kind, language }) => {
      if (language !== '' || kind === 'ods') return null;
      return kind === 'pptx' ? 'needs-review' : 'violation';
    },
  },
};
