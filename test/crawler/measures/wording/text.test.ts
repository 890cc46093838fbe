import { describe, expect, test } from 'vitest';
import { normal, quote, tidy, wordsOf } from '../../../../crawler/measures/wording/text.ts';

describe('text of a page', () => {
  test('is one line without marks that cannot be seen', () => {
    expect(tidy('  Pay\n\tyour\u00a0\u202ebill\u200b ')).toBe('Pay your bill');
  });

  test('is cut, and never in the middle of a character', () => {
    expect(tidy('x'.repeat(100_000)).length).toBe(300);
    expect(tidy('ab😀', 3)).toBe('ab');
  });

  test('is quoted, short, and said to have no name where it is empty', () => {
    expect(quote('Pay')).toBe('“Pay”');
    expect(quote('Pay your council tax', 8)).toBe('“Pay your…”');
    expect(quote(' \u200e')).toBe('(no name)');
  });

  test('is compared without case and punctuation, accents kept', () => {
    expect(normal('Côd post: “BS1 1AA”!')).toBe('côd post bs1 1aa');
    expect(wordsOf('Read more…')).toEqual(['read', 'more']);
    expect(wordsOf('›')).toEqual([]);
  });
});
