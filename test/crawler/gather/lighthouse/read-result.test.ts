import { describe, expect, test } from 'vitest';
import { readResult } from '../../../../crawler/gather/lighthouse/read-result.ts';

const url = 'https://www.larkton.gov.uk/bins';

type Result = Parameters<typeof readResult>[0];

function category(score: number | null): Result['categories'][string] {
  return { id: '', title: '', auditRefs: [], score };
}

function audit(more: object): Result['audits'][string] {
  return { id: '', title: '', description: '', score: 1, scoreDisplayMode: 'numeric', ...more };
}

const items = [
  { url: `${url}#top`, transferSize: 1200, statusCode: 200 },
  { url: 'https://www.larkton.gov.uk/a.css', transferSize: 800, statusCode: 200 },
  { url: 'https://cdn.example.org/a.js', transferSize: 500, statusCode: 404 },
  { url: 'https://www.larkton.gov.uk/send', transferSize: 0, statusCode: -1 },
  { url: 'data:image/png;base64,AAAA', transferSize: 0, statusCode: 200 },
];

function resultWith(more: Partial<Result> = {}): Result {
  return {
    mainDocumentUrl: url,
    finalDisplayedUrl: url,
    runWarnings: [],
    categories: {
      performance: category(0.716),
      accessibility: category(1),
      'best-practices': category(0.5),
      seo: category(null),
    },
    audits: {
      'largest-contentful-paint': audit({ numericValue: 2345.678 }),
      'cumulative-layout-shift': audit({ numericValue: 0.12345 }),
      'total-blocking-time': audit({ numericValue: 12.3, scoreDisplayMode: 'error' }),
      'network-requests': audit({ details: { type: 'table', headings: [], items } }),
    },
    ...more,
  };
}

describe("what is kept of Lighthouse's answer", () => {
  test('scores out of 100, metrics, and what was answered by host; a score that is not there is unknown', () => {
    expect(readResult(resultWith(), url)).toEqual({
      kind: 'scored',
      performance: 72,
      accessibility: 100,
      bestPractices: 50,
      seo: null,
      lcpMs: 2346,
      cls: 0.123,
      tbtMs: null,
      hosts: [
        { host: 'www.larkton.gov.uk', count: 2, bytes: 2000 },
        { host: 'cdn.example.org', count: 1, bytes: 500 },
      ],
    });
  });

  test.each([
    [
      'an error of its own',
      { runtimeError: { code: 'NO_FCP', message: 'The page did not paint' } },
      /did not paint/,
    ],
    [
      'another page',
      { mainDocumentUrl: 'https://www.larkton.gov.uk/sign-in', finalDisplayedUrl: 'https://id.example/' },
      /leads elsewhere when it is loaded afresh: https:\/\/id\.example\//,
    ],
    ['no score for performance', { categories: { performance: category(null) } }, /no score for performance/],
  ])('no score from %s, but the reason', (_, more, reason) => {
    expect(readResult(resultWith(more), url)).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(reason),
    });
  });

  test('the same page, whatever place within it the address names', () => {
    expect(readResult(resultWith(), `${url}#content`).kind).toBe('scored');
  });
});
