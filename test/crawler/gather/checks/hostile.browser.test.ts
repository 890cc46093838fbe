import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manners } from '../../../../config/manners.ts';
import { listen, stop } from '../../../../crawler/demo/listen.ts';
import { goTo } from '../../../../crawler/gather/arrive.ts';
import { launchBrowser } from '../../../../crawler/gather/browser.ts';
import { drivePage } from '../../../../crawler/gather/checks/examine.ts';
import { drives } from '../../../../crawler/gather/checks/list.ts';
import { limitsFrom } from '../../../../crawler/gather/limits.ts';
import type { Examined } from '../../../../crawler/records/examined.ts';
import type { DriveName } from '../../../../crawler/records/facts/list.ts';
import { openTab } from '../../../fixtures/open-tab.ts';

const content = `<h1>Council tax</h1><p><button type="button" aria-haspopup="dialog" id="open">What is a band?</button></p>
  <p class="tip" aria-describedby="t" tabindex="0">Band D</p><p id="t" role="tooltip" hidden>The middle one.</p>
  <p><label>Reference <input id="reference"></label></p><p><a href="/pay">Pay</a> <a href="/bins">Bins</a></p>`;

/** Pages that wait until somebody lays hands on them. */
const scripts: Record<string, string> = {
  '/hangs': `addEventListener('focusin', () => { for (;;); });`,
  '/hangs-under-the-pointer': `addEventListener('mouseover', () => { for (;;); });`,
  '/reloads': `addEventListener('focusin', () => location.reload());`,
  '/opens-windows': `addEventListener('click', () => { for (let n = 0; n < 40; n += 1) open('/window'); }); addEventListener('keydown', () => open('/window'));`,
  '/traps': `addEventListener('keydown', (event) => event.preventDefault(), true); addEventListener('focusin', () => document.getElementById('reference').focus());`,
  '/removes-itself': `addEventListener('focusin', () => document.body?.remove());`,
  '/writes-itself-anew': `addEventListener('focusin', () => { document.open(); document.write('<title>Gone</title><p>Gone</p>'); document.close(); });`,
};

const held: { server?: Server; browser?: Browser; url: string } = { url: '' };

beforeAll(async () => {
  const server = createServer((asked, reply) => {
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const script = scripts[asked.url ?? ''] ?? '';
    reply.end(
      `<!doctype html><html lang="en"><head><title>Council tax</title></head><body><main>${content}</main><script>${script}</script></body></html>`,
    );
  });
  held.url = `http://127.0.0.1:${await listen(server)}`;
  held.server = server;
  held.browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
});
afterAll(async () => {
  await held.browser?.close();
  if (held.server) await stop(held.server);
});

/** The most that a check may take on these pages, in seconds. */
const checkSeconds = 4;
const tried: readonly DriveName[] = ['focus-walk', 'dialogs', 'hover', 'reflow'];

async function drive(path: string): Promise<{ answers: Examined[]; seconds: number; isAlive: boolean }> {
  const { browser, url } = held;
  if (!browser) throw new Error('There is no browser');
  const limits = limitsFrom({ ...manners.parse({}), checkSeconds, pageSeconds: 10 });
  const tab = await openTab(browser, { limits });
  try {
    const reopen = async (): Promise<boolean> => {
      const change = await goTo(tab, `${url}${path}`);
      await tab.rest();
      return change.kind === 'load';
    };
    if (!(await reopen())) throw new Error('The page did not load');
    const start = performance.now();
    const answers = await drivePage({
      tab,
      device: 'desktop',
      state: 'as it arrived',
      names: tried,
      mayPress: false,
      reopen,
    });
    const seconds = (performance.now() - start) / 1000;
    return { answers, seconds, isAlive: await reopen().catch(() => false) };
  } finally {
    await tab.page.context().close();
  }
}

/** Closing and loading again, for each check; a machine with much to do needs some of it. */
const graceSeconds = 12;

describe.each(Object.keys(scripts))('a page that %s', (path) => {
  test('costs each check its limit at most, and has an answer or a reason for each', async () => {
    const { answers, seconds, isAlive } = await drive(path);
    const order = drives.map(({ what }) => what).filter((what) => tried.includes(what));
    expect(answers.map(({ what }) => what)).toEqual(order);
    for (const { facts, reason } of answers) expect(facts === null ? reason : 'seen').not.toBe('');
    expect(seconds).toBeLessThan(tried.length * (checkSeconds + graceSeconds));
    // Under a pointer that stays where it is, the page hangs as soon as it comes.
    if (path !== '/hangs-under-the-pointer') expect(isAlive).toBe(true);
  });
});

describe('a page that hangs when it gets the focus', () => {
  test('is said to be untested by the keys, with the reason, and tested by what needs none', async () => {
    const { answers } = await drive('/hangs');
    const said = new Map(answers.map(({ what, facts, reason }) => [what, facts === null ? reason : 'seen']));
    expect(said.get('focus-walk')).toMatch(/took more than|did not end/);
    expect(said.get('reflow')).toBe('seen');
  });
});
