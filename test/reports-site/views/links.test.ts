import { describe, expect, test } from 'vitest';
import { relativeLink } from '../../../reports-site/views/links.ts';

describe('relativeLink', () => {
  test.each([
    ['/', '/', 'index.html'],
    ['/', '/method/', 'method/index.html'],
    ['/', '/assets/kerb.css', 'assets/kerb.css'],
    ['/councils/larkton/', '/', '../../index.html'],
    ['/councils/larkton/', '/councils/larkton/', 'index.html'],
    ['/councils/larkton/', '/councils/murkwell/', '../murkwell/index.html'],
    ['/councils/larkton/', '/method/step-count/', '../../method/step-count/index.html'],
    ['/councils/a/pay/desktop/', '/councils/a/pay/mobile/#findings', '../mobile/index.html#findings'],
    ['/councils/councils/', '/councils/', '../index.html'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link);
  });
});
