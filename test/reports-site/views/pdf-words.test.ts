import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../../reports-site/check-facts.ts';
import { pdfWords } from '../../../reports-site/views/pdf-words.ts';

describe('what a PDF says of itself, in words', () => {
  const facts = { pages: 1, encrypted: false };

  test('names what is there', () => {
    const whole = { title: 'Budget', language: 'cy', isTagged: true, showsTitle: true, hasText: true };

    expect(pdfWords({ ...facts, ...whole })).toBe(
      'Title: Budget\nShows its title: yes\nLanguage: cy\nTags: yes\nText on its first pages: yes',
    );
  });

  test('names what is missing', () => {
    const bare = { title: '', language: '', isTagged: false, showsTitle: false, hasText: false };

    expect(pdfWords({ ...facts, ...bare })).toBe(
      'Title: none\nShows its title: no\nLanguage: none\nTags: no\nText on its first pages: no',
    );
  });
});

describe('the method pages', () => {
  const ofDocuments = checkFacts().filter(({ title }) => title.startsWith('A PDF '));

  test('have one for each check of documents, with examples in words', () => {
    expect(ofDocuments.map(({ id, wcag }) => [id, wcag])).toEqual([
      ['document-scanned', ['1.1.1']],
      ['document-untagged', ['1.3.1']],
      ['document-title', ['2.4.2']],
      ['document-language', ['3.1.1']],
    ]);
    expect(ofDocuments[3]?.examples).toEqual({
      passes:
        'Title: Bandiau treth gyngor\nShows its title: yes\nLanguage: cy\nTags: yes\nText on its first pages: yes',
      fails:
        'Title: Council tax bands\nShows its title: yes\nLanguage: none\nTags: no\nText on its first pages: yes',
    });
  });

  test('have an address of their own for each check', () => {
    const ids = checkFacts().map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});
