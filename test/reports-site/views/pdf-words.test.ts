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
  test('show an example in words for a check that only asks PDFs', () => {
    const scanned = checkFacts().find(({ id }) => id === 'document-scanned');

    expect(scanned?.wcag).toEqual(['1.1.1']);
    expect(scanned?.examples).toEqual({
      passes:
        'Title: Council tax bands\nShows its title: yes\nLanguage: en-GB\nTags: yes\nText on its first pages: yes',
      fails: 'Title: none\nShows its title: no\nLanguage: none\nTags: no\nText on its first pages: no',
    });
  });

  test('have an address of their own for each check', () => {
    const ids = checkFacts().map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});
