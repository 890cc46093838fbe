import { describe, expect, test } from 'vitest';
import { hop, hostOf, names, siteOf } from '../../../../crawler/measures/way/addresses.ts';

describe('addresses', () => {
  test.each([
    ['https://planning.larkton.gov.uk/x', 'larkton.gov.uk'],
    ['https://www.gov.uk/pay', 'www.gov.uk'],
    ['http://www.murkwell.example:4010/', 'murkwell.example'],
    ['http://127.0.0.1:4010/', '127.0.0.1:4010'],
    ['about:blank', ''],
    ['not an address', ''],
  ])('%j belongs to the site %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each([
    ['https://www.larkton.gov.uk/', 'https://larkton.gov.uk/pay', null],
    ['https://www.larkton.gov.uk/', 'https://pay.larkton.gov.uk/', 'sub-domain'],
    ['https://www.larkton.gov.uk/', 'https://www.murkwell.gov.uk/', 'domain'],
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4011/', 'domain'],
    ['https://www.larkton.gov.uk/', 'about:blank', null],
  ])('from %j to %j is a hop of kind %j', (from, to, kind) => {
    expect(hop(from, to)).toBe(kind);
  });

  test('have a host with its port', () => {
    expect(hostOf('http://www.larkton.example:4010/pay')).toBe('www.larkton.example:4010');
  });

  test.each([
    ['Search on the Planning Portal', 'https://www.planningportal.co.uk/', true],
    ['Pay on GOV.UK', 'https://www.gov.uk/pay', true],
    ['Pay online', 'https://www.civicpay.co.uk/', false],
  ])('%j names %j: %j', (words, url, expected) => {
    expect(names(words, url)).toBe(expected);
  });
});
