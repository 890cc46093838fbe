import { type DocumentCheck, wholePdf } from './document-check.ts';

/** A PDF that does not say in which language it is written. */
export const documentLanguage: DocumentCheck = {
  id: 'document-language',
  version: 1,
  title: 'A PDF does not say which language it is in',
  criterion: '3.1.1',
  impact: 'serious',
  message: 'The PDF does not say which language it is in, so it may be read out in the wrong one.',
  who: 'A screen reader takes the language of the machine: Welsh is read as if it were English, and nobody understands it.',
  mend: 'Set the language of the document, such as “English (United Kingdom)” (technique PDF16).',
  source: 'W3C, technique PDF16 for WCAG 2.2: the default language in the document catalog',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF16',
  limits:
    'Tags may have languages of their own, which are not read: in a tagged PDF a person has to look. Whether the language that is named is the one written is not told.',
  examples: {
    passes: { ...wholePdf, title: 'Bandiau treth gyngor', language: 'cy' },
    fails: { ...wholePdf, language: '', isTagged: false },
  },
  judge: ({ language, isTagged }) => (language !== '' ? null : isTagged ? 'needs-review' : 'violation'),
};
