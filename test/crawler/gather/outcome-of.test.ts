import { describe, expect, test } from 'vitest';
import {
  outcomeOfBlock,
  outcomeOfFailure,
  outcomeOfPage,
  outcomeOfStop,
} from '../../../crawler/gather/outcome-of.ts';
import { searchPlanningApplications } from '../../../journeys/search-planning-applications.ts';

function page(status: number | null, { index = 1, title = 'Council tax' } = {}) {
  return {
    index,
    title,
    url: 'https://www.larkton.example/',
    arrival: { how: 'load' as const, asked: '', redirects: [], status, waitMs: 0, kept: false },
  };
}

const plain = { challenged: false, type: 'text/html; charset=utf-8' };

describe('the outcome of a page', () => {
  test('is a dead end when it is no web page', () => {
    expect(outcomeOfPage(page(200), { ...plain, type: 'application/pdf' })).toEqual({
      kind: 'dead-end',
      reason: 'The address gives a PDF, not a web page',
    });
    expect(outcomeOfPage(page(200), { ...plain, type: 'application/xhtml+xml' })).toBeNull();
    expect(outcomeOfPage(page(200), { ...plain, type: '' })).toBeNull();
  });

  test.each([
    [200, null],
    [null, null],
    [404, 'dead-end'],
    [500, 'dead-end'],
    [401, 'login-required'],
    [403, 'blocked-by-bot-defence'],
    [429, 'blocked-by-bot-defence'],
    [503, 'unreachable'],
  ])('with status %s is %s', (status, kind) => {
    expect(outcomeOfPage(page(status), plain)?.kind ?? null).toBe(kind);
  });

  test('is unreachable when the home page itself fails', () => {
    expect(outcomeOfPage(page(500, { index: 0 }), plain)?.kind).toBe('unreachable');
  });

  test('is a bot defence when its title or its header says so, whatever the status', () => {
    expect(outcomeOfPage(page(200, { title: 'Just a moment...' }), plain)?.kind).toBe(
      'blocked-by-bot-defence',
    );
    expect(outcomeOfPage(page(200), { ...plain, challenged: true })?.kind).toBe('blocked-by-bot-defence');
  });
});

describe('the outcome of a failure', () => {
  test.each([
    ['net::ERR_NAME_NOT_RESOLVED at https://x/', 'unreachable', 'does not resolve'],
    ['net::ERR_TOO_MANY_REDIRECTS', 'unreachable', 'redirects without end'],
    ['net::ERR_CONNECTION_REFUSED', 'unreachable', 'refuses connections'],
    ['page.goto: Timeout 30000ms exceeded.', 'timed-out', 'no answer in time'],
    ['net::ERR_TIMED_OUT', 'timed-out', 'no answer in time'],
    ['page.goto: Page crashed', 'timed-out', 'crash'],
  ])('%s is %s', (error, kind, words) => {
    expect(outcomeOfFailure(error)).toEqual({ kind, reason: expect.stringContaining(words) });
  });
});

describe('the outcome of a page that was kept back', () => {
  test.each([
    ['robots', 'blocked-by-robots'],
    ['payment', 'stopped-safely'],
    ['method', 'stopped-safely'],
    ['limit', 'timed-out'],
  ] as const)('by %s is %s', (kind, outcome) => {
    expect(outcomeOfBlock({ kind, url: 'https://x.example/', reason: 'Why' })).toEqual({
      kind: outcome,
      reason: 'Why (https://x.example/)',
    });
  });
});

describe('the outcome of a stop before anything is sent', () => {
  const stop = { reason: 'The next page is behind a form that is sent by POST, and nothing is sent' };
  const end = (adapter: string | null, ...enquired: string[]) =>
    outcomeOfStop(searchPlanningApplications, { adapter }, stop, new Set(enquired));

  test('is safe', () => {
    expect(end(null)).toEqual({ kind: 'stopped-safely', ...stop });
    expect(end('tascomi', 'search-form')).toEqual({ kind: 'stopped-safely', ...stop });
  });

  test("is ours to mend before a register's search, which may be sent", () => {
    expect(end('tascomi')).toMatchObject({
      kind: 'script-broken',
      reason: expect.stringContaining(
        'What is known of Regulatory Services Hub (Tascomi) no longer fits ("search-form")',
      ),
    });
  });
});
