import { describe, expect, test } from 'vitest';
import { wholeWord } from '../../../crawler/measures/document-checks/document-check.ts';
import { documentChecks } from '../../../crawler/measures/document-checks/list.ts';
import { checkFacts } from '../../../reports-site/check-facts.ts';
import { officeWords } from '../../../reports-site/views/document-words.ts';

describe('what a document of an office program says of itself, in words', () => {
  test('names what is there', () => {
    expect(officeWords(wholeWord)).toBe(
      'Word document\nTitle: Council tax bands\nLanguage: en-GB\nWords: 620, in 24 paragraphs\nHeadings: 4\nTables: 1\nPictures: 2',
    );
  });

  test('names what is missing', () => {
    const text = { words: 900, paragraphs: 40, headings: 0, tables: 3, tablesWithoutHeader: 2 };
    const bare = { title: '', language: '', text, pictures: 5, picturesWithoutText: 5 };

    expect(officeWords({ kind: 'odt', ...bare })).toBe(
      'OpenDocument text\nTitle: none\nLanguage: none\nWords: 900, in 40 paragraphs\nHeadings: none\nTables: 3, without header row: 2\nPictures: 5, without alternative text: 5',
    );
  });

  test('leaves out what a workbook has no place for', () => {
    const facts = { language: null, text: null, pictures: 0, picturesWithoutText: 0 };

    expect(officeWords({ kind: 'xlsx', title: 'Spending', ...facts })).toBe(
      'Excel workbook\nTitle: Spending\nPictures: none',
    );
  });
});

describe('the method pages of checks of documents', () => {
  const ids = new Set(documentChecks.map(({ id }) => id));
  const pages = checkFacts().filter(({ id }) => ids.has(id));
  const pageOf = (id: string) => pages.find((page) => page.id === id);

  test('are one for each, with its criterion and version', () => {
    expect(pages.map(({ id, wcag, version }) => [id, wcag.join(), version])).toEqual([
      ['document-scanned', '1.1.1', 1],
      ['document-untagged', '1.3.1', 1],
      ['document-title', '2.4.2', 2],
      ['document-language', '3.1.1', 2],
      ['document-pictures', '1.1.1', 1],
      ['document-headings', '1.3.1', 1],
      ['document-tables', '1.3.1', 1],
    ]);
  });

  test('show examples of PDFs and of other documents where both are asked', () => {
    expect(pageOf('document-language')?.examples.fails).toBe(
      'PDF\nTitle: Council tax bands\nShows its title: yes\nLanguage: none\nTags: no\nText on its first pages: yes\n\nWord document\nTitle: Council tax bands\nLanguage: none\nWords: 620, in 24 paragraphs\nHeadings: 4\nTables: 1\nPictures: 2',
    );
    expect(pageOf('document-language')?.mend).toBe(
      'In a PDF: set the language of the document, such as “English (United Kingdom)” (technique PDF16). In other documents: select all of the text and set its language, such as “English (United Kingdom)”, as the proofing language.',
    );
  });

  test('show the one sort of document where only one is asked', () => {
    expect(pageOf('document-scanned')?.examples.fails).toMatch(/^Title: none\n/);
    expect(pageOf('document-headings')?.examples.fails).toMatch(/^Word document\n.*\nHeadings: none\n/s);
    expect(pageOf('document-headings')?.mend).toMatch(/^Give headings the styles/);
  });
});
