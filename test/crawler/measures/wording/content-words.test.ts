import { describe, expect, test } from 'vitest';
import { contentWords, stem } from '../../../../crawler/measures/wording/content-words.ts';

describe('the words that carry the meaning', () => {
  test('are without stop words, each once', () => {
    expect(contentWords('Pay your council tax or pay a fine')).toEqual(['pay', 'council', 'tax', 'fin']);
  });

  test.each([
    ['bins', 'bin'],
    ['taxes', 'tax'],
    ['charges', 'charge'],
    ['paying', 'pay'],
    ['bookings', 'book'],
    ['planning', 'plan'],
    ['recycling', 'recycle'],
    ['queries', 'query'],
  ])('%j meets %j', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([['address'], ['bus'], ['tennis'], ['thing'], ['gas']])('%j stays as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});
