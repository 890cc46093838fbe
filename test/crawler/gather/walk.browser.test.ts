import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { type HostileSite, serveHostileSite } from '../../fixtures/hostile-site.ts';
import { walkAt } from '../../fixtures/walk-at.ts';

const site = 'http://www.hostile.example';
const paths = [
  '/sends',
  '/posts',
  '/posted-banner',
  '/reloading-banner',
  '/parting-shots',
  '/govuk-banner',
  '/redirect-to-cards',
  '/redirect-to-robots',
  '/frames',
  '/hidden-menu',
  '/consent',
  '/clobbers',
  '/late',
  '/rotates',
  '/reloads',
  '/sign-in',
  '/windows',
  '/dialogs',
  '/tampers',
  '/views',
  '/window-link',
  '/download',
  '/nothing-happens',
  '/closes',
  '/pdf-only',
  '/password',
  '/challenged',
  '/to-robots',
  '/to-cards',
  '/to-nowhere',
  '/to-error',
  '/redirects',
  '/never',
  '/loops',
  '/loops-on-click',
];
const held: { server?: HostileSite; walks?: Map<string, Evidence> } = {};

beforeAll(async () => {
  const server = await serveHostileSite();
  held.server = server;
  held.walks = await walkAt(
    paths.map((path) => `${site}${path}`),
    { hosts: server.hosts },
  );
}, 240_000);

afterAll(async () => {
  await held.server?.close();
});

function at(path: string): Evidence {
  const evidence = held.walks?.get(`${site}${path}`);
  if (!evidence) throw new Error(`${path} was not walked`);
  return evidence;
}

describe('walking a hostile site', () => {
  test('ends every walk with an outcome, whatever the page did, and goes on with the rest', () => {
    expect(held.walks?.size).toBe(paths.length);
  });

  test.each([
    ['/sends', 'reached', ''],
    ['/posts', 'stopped-safely', 'POST was not declared'],
    ['/posted-banner', 'reached', ''],
    ['/reloading-banner', 'reached', ''],
    ['/parting-shots', 'reached', ''],
    ['/govuk-banner', 'reached', ''],
    ['/redirect-to-cards', 'stopped-safely', 'takes card details'],
    ['/redirect-to-robots', 'blocked-by-robots', 'asks robots to stay away'],
    ['/frames', 'reached', ''],
    ['/hidden-menu', 'reached', ''],
    ['/consent', 'reached', ''],
    ['/clobbers', 'reached', ''],
    ['/late', 'reached', ''],
    ['/rotates', 'dead-end', 'speaks of the goal'],
    ['/reloads', 'timed-out', 'loaded itself anew'],
    ['/sign-in', 'login-required', 'asks for a password'],
    ['/dialogs', 'reached', ''],
    ['/tampers', 'reached', ''],
    ['/views', 'reached', ''],
    ['/window-link', 'reached', ''],
    ['/download', 'dead-end', ''],
    ['/nothing-happens', 'dead-end', ''],
    ['/pdf-only', 'dead-end', 'Only a document leads on'],
    ['/password', 'login-required', 'asks for a password'],
    ['/challenged', 'blocked-by-bot-defence', 'Just a moment'],
    ['/to-robots', 'blocked-by-robots', 'asks robots to stay away'],
    ['/to-cards', 'stopped-safely', 'takes card details'],
    ['/to-nowhere', 'unreachable', 'does not resolve'],
    ['/to-error', 'dead-end', 'answered 404'],
    ['/redirects', 'unreachable', 'redirects without end'],
    ['/never', 'timed-out', 'no answer in time'],
    ['/loops', 'timed-out', ''],
    ['/loops-on-click', 'timed-out', ''],
  ])('%s ends as %s', (path, kind, words) => {
    expect(at(path).outcome).toMatchObject({ kind, reason: expect.stringContaining(words) });
  });

  test('lets no request pass that is not GET or HEAD, over all of these walks', () => {
    expect(held.server?.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
    expect(held.server?.requests.filter(({ path }) => path === '/sent' || path === '/socket')).toEqual([]);
  });

  test('writes down what it kept back', () => {
    const refused = at('/sends').steps.flatMap((step) => step.refused.map(({ method }) => method));

    expect(refused.filter((method) => method === 'POST').length).toBeGreaterThanOrEqual(2);
    expect(refused).toEqual(expect.arrayContaining(['DELETE', 'PUT', 'WebSocket']));
  });

  test('asks neither the closed site nor the card host for a page', () => {
    const pages = held.server?.requests.filter(
      ({ host, path }) => host !== 'www.hostile.example' && path !== '/robots.txt',
    );

    expect(pages).toEqual([]);
  });

  test('dismisses dialogs and writes them down', () => {
    expect(at('/dialogs').steps[0]?.dialogs).toEqual([
      { kind: 'alert', message: 'Hello' },
      { kind: 'confirm', message: 'Really?' },
    ]);
  });

  test('refuses a download and writes its address down', () => {
    expect(at('/download').outcome.kind).toBe('dead-end');
    expect(at('/download').steps[0]?.actions).toHaveLength(1);
  });

  test('knows a step by what changed where no document is loaded', () => {
    const { steps } = at('/views');

    expect(steps.map(({ arrival, url, headings }) => [arrival.how, url, headings[0]?.text])).toEqual([
      ['load', `${site}/views`, 'Welcome'],
      ['in-page', `${site}/views/pay`, 'Pay your council tax'],
      ['in-page', `${site}/views/pay`, 'Your bill'],
    ]);
  });

  test('keeps what it did about a banner whose answer loads the page anew', () => {
    const [home] = at('/reloading-banner').steps;

    expect([home?.banner?.covers, home?.banner?.gone, home?.actions.map(({ kind }) => kind)]).toEqual([
      true,
      true,
      ['dismiss', 'click'],
    ]);
  });

  test('counts a banner once that comes back because its answer was kept from the network', () => {
    const { steps } = at('/posted-banner');

    expect(
      steps.map(({ banner, actions }) => [
        banner?.covers,
        banner?.ours,
        actions.filter(({ kind, forced }) => kind === 'dismiss' && forced).length,
      ]),
    ).toEqual([
      [true, false, 1],
      [true, true, 0],
      [undefined, undefined, 0],
    ]);
  });

  test('is not led astray for long by windows that open in a loop', () => {
    expect(['reached', 'dead-end']).toContain(at('/windows').outcome.kind);
    expect(held.server?.requests.filter(({ path }) => path === '/popup').length).toBeLessThan(30);
  });

  test('follows a link into its new window', () => {
    expect(at('/window-link').steps.map((step) => step.arrival.how)).toEqual(['load', 'new-window']);
  });

  test('sees what is there on a page that replaced the tools of the language', () => {
    const [home] = at('/tampers').steps;

    expect(home?.controls.map((control) => control.name)).toEqual(['Pay your council tax']);
    expect(home?.mainText).toBe('Welcome Pay your council tax');
  });

  test('keeps the steps that were seen before a script looped for ever', () => {
    expect(at('/loops-on-click').steps).toHaveLength(1);
  });
});

describe('walking a page of fifty megabytes', () => {
  test('ends within its limits, and says what was not gathered', async () => {
    const server = await serveHostileSite();
    const start = performance.now();

    const walks = await walkAt([`${site}/huge`], {
      hosts: server.hosts,
      pageSeconds: 20,
      checkSeconds: 10,
      journeySeconds: 60,
    });

    const evidence = walks.get(`${site}/huge`);
    await server.close();
    expect(performance.now() - start).toBeLessThan(110_000);
    const missing = [...(evidence?.steps ?? []), evidence].flatMap(
      (part) => part?.notGathered.map(({ what }) => what) ?? [],
    );
    expect([evidence?.outcome.kind, missing.length > 0 || evidence?.outcome.kind === 'timed-out']).toEqual([
      expect.stringMatching(/dead-end|timed-out/),
      true,
    ]);
  }, 180_000);
});
