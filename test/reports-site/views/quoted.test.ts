import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoted, webAddress } from '../../../reports-site/views/quoted.ts';

describe('quoted', () => {
  test('leaves a short text as it is', () => {
    expect(quoted('Pay your council tax')).toEqual({ text: 'Pay your council tax', cut: '' });
  });

  test('says how much of a long text was left out', () => {
    expect(quoted('x'.repeat(100_000), 300)).toEqual({
      text: `${'x'.repeat(300)}…`,
      cut: '99,700 of 100,000 characters left out',
    });
  });

  test('takes out control characters and marks of direction, but not line breaks', () => {
    expect(quoted('a\u0000b\u202Ec\u2066d\ne').text).toBe('abcd\ne');
  });

  test('never cuts a character in two', () => {
    expect(quoted('🙂🙂🙂', 2).text).toBe('🙂🙂…');
  });

  test('never gives more than was asked for, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => [...quoted(raw, 10).text].length <= 11),
      { numRuns: 50 },
    );
  });
});

describe('webAddress', () => {
  test('lets http and https through', () => {
    expect(webAddress('https://www.larkton.example/a b')).toBe('https://www.larkton.example/a%20b');
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/pay',
    '',
  ])('does not link %s', (address) => {
    expect(webAddress(address)).toBeNull();
  });
});
