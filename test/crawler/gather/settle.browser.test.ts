import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../crawler/gather/browser.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { type LateSite, serveLateSite } from '../../fixtures/late-site.ts';
import { openTab } from '../../fixtures/open-tab.ts';
import { walkAt } from '../../fixtures/walk-at.ts';

const site = 'http://www.late.example';
/** Ways of drawing late in which all three views can be told from what comes before them. */
const ways = [
  '/path-first?answer=800',
  '/path-first?answer=0&draw=900',
  '/path-first?answer=2500&draw=2500',
  '/timer-only?draw=600',
  '/skeleton?answer=900',
  '/skeleton?answer=0&draw=2500',
  '/spinner?answer=300&draw=300',
  '/spinner?answer=2500&draw=2500',
  '/busy?answer=0&draw=2500',
  '/busy?answer=2500&draw=300',
  '/empty-heading?answer=900',
  '/empty-heading?answer=900&draw=900',
  '/same-address?answer=2500&draw=900',
  '/in-goes?draw=400&answer=600',
  '/ticker?answer=800',
  '/long-poll?answer=800',
];
const endless = ['/never-drawn', '/filter'];
const held: { server?: LateSite; walks?: Map<string, Evidence> } = {};

beforeAll(async () => {
  const server = await serveLateSite();
  held.server = server;
  const homePages = [...ways, ...endless].map((path) => `${site}${path}`);
  held.walks = await walkAt(homePages, { hosts: server.hosts, journeySeconds: 120 });
}, 300_000);

afterAll(async () => held.server?.close());

function at(path: string): Evidence {
  const evidence = held.walks?.get(`${site}${path}`);
  if (!evidence) throw new Error(`${path} was not walked`);
  return evidence;
}

const headingsOf = ({ steps }: Evidence) => steps.map(({ headings }) => headings[0]?.text);

describe('a view that is drawn late', () => {
  test.each(ways)('is read when it is there: %s', (path) => {
    expect([at(path).outcome.kind, ...headingsOf(at(path))]).toEqual([
      'reached',
      'Welcome',
      'Pay your council tax',
      'Your bill',
    ]);
  });

  test('keeps the resident waiting until it is drawn, whatever its address says', () => {
    const waits = at('/path-first?answer=2500&draw=2500').steps.slice(1);

    for (const { arrival } of waits) expect(arrival.waitMs).toBeGreaterThanOrEqual(5000);
    for (const { arrival } of at('/path-first?answer=800').steps.slice(1))
      expect(arrival.waitMs).toBeGreaterThanOrEqual(800);
  });

  test('drawn while it was being compared with the old one is not taken for long at rest', async () => {
    const browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
    const tab = await openTab(browser);
    await tab.page.goto(`http://${held.server?.hosts['www.late.example']}/path-first`);
    const before = await tab.signature();
    const compare = tab.signature.bind(tab);
    const start = performance.now();
    let drawn = 0;
    tab.signature = async () => {
      if (drawn === 0 && performance.now() - start > 1500) {
        await tab.page.evaluate("draw('pay')");
        drawn = performance.now();
      }
      return compare();
    };

    await tab.settleAfter(before);
    const rested = performance.now() - drawn;
    await browser.close();

    expect(drawn).toBeGreaterThan(0);
    expect(rested).toBeGreaterThanOrEqual(650);
  });

  test('keeps the resident waiting on the home page too, when it came empty', () => {
    const [home] = at('/empty-heading?answer=900&draw=900').steps;

    expect(home?.arrival.waitMs).toBeGreaterThanOrEqual(1800);
  });
});

describe('what never comes to rest', () => {
  test.each(['/ticker?answer=800', '/long-poll?answer=800'])(
    'holds nobody up who reads a page with it: %s',
    (path) => {
      const waits = at(path)
        .steps.slice(1)
        .map(({ arrival }) => arrival.waitMs);

      expect([waits.length, waits.every((wait) => wait >= 800 && wait < 6000)]).toEqual([2, true]);
    },
  );

  test('a page that says for ever that it is loading is taken after the limit, and the wait is told', () => {
    const { outcome, steps } = at('/never-drawn');
    const [, last] = steps;

    expect([outcome.kind, steps.length, last?.mainText]).toEqual(['dead-end', 2, 'Loading…']);
    expect(last?.arrival.waitMs).toBeGreaterThanOrEqual(5000);
    expect(last?.arrival.waitMs).toBeLessThan(13_000);
  });

  test('an address that changes while its content stays is a view all the same', () => {
    const urls = at('/filter').steps.map(({ url }) => url);

    expect(urls.slice(0, 2)).toEqual([`${site}/filter`, `${site}/filter?shown=all`]);
  });
});
