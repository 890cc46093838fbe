import { describe, expect, test } from 'vitest';
import { pageKey } from '../../../../crawler/measures/way/page-key.ts';

describe('what tells pages apart by their addresses', () => {
  test.each([
    ['https://www.a.gov.uk', 'https://www.a.gov.uk/'],
    ['https://www.a.gov.uk/bins', 'https://WWW.a.gov.uk/bins/'],
    ['https://www.a.gov.uk/bins', 'https://www.a.gov.uk/bins#missed'],
    ['https://www.a.gov.uk/bins', 'https://www.a.gov.uk/bins?utm_source=home&fbclid=1'],
    ['https://www.a.gov.uk/bins', 'https://www.a.gov.uk/bins?'],
    ['https://www.a.gov.uk/x?a=1&b=2', 'https://www.a.gov.uk/x?b=2&a=1'],
  ])('takes %s and %s for one page', (one, other) => {
    expect(pageKey(one)).toBe(pageKey(other));
  });

  test.each([
    ['https://www.a.gov.uk/bins', 'https://www.a.gov.uk/Bins'],
    ['https://www.a.gov.uk/x?id=1', 'https://www.a.gov.uk/x?id=2'],
    ['https://www.a.gov.uk/x', 'https://www.a.gov.uk/x?id=2'],
    ['https://www.a.gov.uk/app#/pay', 'https://www.a.gov.uk/app#/bins'],
    ['https://www.a.gov.uk/x', 'http://www.a.gov.uk/x'],
    ['https://www.a.gov.uk/x', 'https://a.gov.uk/x'],
  ])('tells %s from %s', (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });

  test.each(['tel:01632960100', 'mailto:a@b.c', 'javascript:void(0)', 'not an address', ''])(
    'takes “%s” for no page',
    (address) => {
      expect(pageKey(address)).toBeNull();
    },
  );
});
