import { type DocumentCheck, officeHelp, officeNames, wholeWord } from './document-check.ts';

/** Pictures in a document that nothing can read out. */
export const documentPictures: DocumentCheck = {
  id: 'document-pictures',
  version: 1,
  title: 'A picture in a document has no alternative text',
  criterion: '1.1.1',
  impact: 'serious',
  who: 'People who use a screen reader hear “graphic” or the name of a file, and cannot tell whether they miss a map, a form or an ornament.',
  source:
    'WCAG2ICT, 1.1.1 Non-text Content for documents that are no web pages; GOV.UK, publishing accessible documents',
  limits:
    'Pictures, diagrams and charts in the text, on slides and on sheets are counted; in OpenDocument, pictures only. Those in headers, footers, notes and masters, on hidden slides and sheets, embedded files, lines and shapes are let be. A text for a group is one for all that is in it. Whether a text says what the picture shows is not told. PDFs are not asked.',
  ofOffice: {
    message: ({ kind, pictures, picturesWithoutText }) => {
      const [has, is] = picturesWithoutText === 1 ? ['has', 'is'] : ['have', 'are'];
      const some = countOf(picturesWithoutText, pictures);
      return `${some} in the ${officeNames[kind]} ${has} no alternative text, and ${is} not marked as decoration.`;
    },
    mend: 'Choose each picture, open “Alt text” and say what it shows, or mark it as decorative where it shows nothing.',
    helpUrl: officeHelp,
    examples: { passes: wholeWord, fails: { ...wholeWord, pictures: 3, picturesWithoutText: 2 } },
    judge: ({ picturesWithoutText }) => (picturesWithoutText > 0 ? 'violation' : null),
  },
};

function countOf(some: number, all: number): string {
  if (all === 1) return 'The picture';
  if (some === all) return `All ${all} pictures`;
  return `${some} of ${all} pictures`;
}
