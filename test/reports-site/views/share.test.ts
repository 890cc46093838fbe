import { describe, expect, test } from 'vitest';
import { shareOf } from '../../../reports-site/views/share.ts';

const pages = ['a', 'b', 'c', 'd', 'e'];

describe('the share of a renderer', () => {
  test('keeps neighbours together', () => {
    expect(shareOf(pages, { part: 1, of: 2 })).toEqual(['a', 'b', 'c']);
    expect(shareOf(pages, { part: 2, of: 2 })).toEqual(['d', 'e']);
  });

  test.each([1, 2, 3, 5, 8])('leaves no page out and renders none twice, by %d', (of) => {
    const shares = Array.from({ length: of }, (_, index) => shareOf(pages, { part: index + 1, of }));

    expect(shares.flat()).toEqual(pages);
  });
});
