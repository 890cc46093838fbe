import { describe, expect, test } from 'vitest';
import { maySend } from '../../../crawler/gather/may-send.ts';

const form = 'https://forms.test.larkton.gov.uk/moving/';
const testSite = { environment: 'test' as const, maySendTo: [form] };

describe('what may be sent', () => {
  test('is a question, everywhere', () => {
    expect(maySend({ environment: 'live', maySendTo: [] }, 'GET', 'https://elsewhere.example/')).toBe(true);
    expect(maySend({ environment: 'live', maySendTo: [] }, 'HEAD', 'https://elsewhere.example/')).toBe(true);
  });

  test('is a form of a test environment, to the addresses that it names', () => {
    expect(maySend(testSite, 'POST', `${form}page-2?step=1`)).toBe(true);
    expect(maySend(testSite, 'PUT', form)).toBe(true);
  });

  test.each([
    'https://forms.test.larkton.gov.uk/other/',
    'https://forms.larkton.gov.uk/moving/',
    'http://forms.test.larkton.gov.uk/moving/',
    'not an address',
  ])('is nothing to %s', (url) => {
    expect(maySend(testSite, 'POST', url)).toBe(false);
  });

  test('is nothing on a live site, whatever it names', () => {
    expect(maySend({ ...testSite, environment: 'live' }, 'POST', form)).toBe(false);
  });
});
