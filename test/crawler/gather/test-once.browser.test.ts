import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../crawler/gather/browser.ts';
import { Guard } from '../../../crawler/gather/guard.ts';
import { limitsFrom } from '../../../crawler/gather/limits.ts';
import { digestOf } from '../../../crawler/gather/same-state.ts';
import { Shelf } from '../../../crawler/gather/shelf.ts';
import { Tab } from '../../../crawler/gather/tab.ts';
import { testOnce } from '../../../crawler/gather/test-once.ts';

const html = `<!doctype html><html lang="en"><title>Bins</title><style>p { color: #333 }</style>
  <main><h1>Bins</h1><p id="words">Put them out.</p><label>Postcode <input></label><div id="host"></div></main>
  <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>Soon</p>'</script></html>`;
const held: { browser?: Browser } = {};

beforeAll(async () => {
  held.browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
});

afterAll(async () => held.browser?.close());

/** A window of a journey of its own that shows the page; what servers gave and axe-core said is shared by the shelf. */
async function windowWith(shelf: Shelf): Promise<Tab> {
  const context = await held.browser?.newContext();
  if (!context) throw new Error('there is no browser');
  const guard = await Guard.attach(context, {
    paymentHosts: [],
    pages: 30,
    allows: async () => null,
    turn: async () => undefined,
    rest: () => undefined,
    isPrivate: async () => null,
    maySend: () => false,
    shelf,
  });
  const tab = await Tab.open(
    context,
    guard,
    limitsFrom({ pageSeconds: 20, checkSeconds: 30, journeySeconds: 60 }),
  );
  await tab.page.setContent(html);
  return tab;
}

describe('the digest of what a page shows', () => {
  test('is the same for the same page in another window', async () => {
    const [one, other] = await Promise.all([windowWith(new Shelf()), windowWith(new Shelf())]);

    expect(await digestOf(one.page)).toBe(await digestOf(other.page));
  });

  test.each([
    ['other words', "document.getElementById('words').textContent = 'Keep them in.'"],
    ['another attribute', "document.getElementById('words').setAttribute('aria-hidden', 'true')"],
    ['another colour', "document.querySelector('style').sheet.insertRule('p { color: #ccc }', 1)"],
    ['another size', "document.querySelector('style').sheet.insertRule('input { height: 5px }', 1)"],
    ['something typed', "document.querySelector('input').value = 'LK1 1AA'"],
    ['other words in a shadow root', "document.getElementById('host').shadowRoot.innerHTML = '<p>Late</p>'"],
  ])('is another one for %s', async (_, script) => {
    const { page } = await windowWith(new Shelf());
    const before = await digestOf(page);

    await page.evaluate(script);

    expect(await digestOf(page)).not.toBe(before);
  });

  test('is not to be had for a page with frames', async () => {
    const { page } = await windowWith(new Shelf());

    await page.evaluate("document.body.append(document.createElement('iframe'))");

    expect(await digestOf(page)).toBeNull();
  });
});

describe('what axe-core says of a page', () => {
  test('is asked once where journeys show the very same page in the same state', async () => {
    const shelf = new Shelf();
    const [first, second] = [await windowWith(shelf), await windowWith(shelf)];

    const [answer] = await testOnce(first, 'as it arrived', []);
    const [again] = await testOnce(second, 'as it arrived', []);
    const [answered] = await testOnce(second, 'cookie banner answered', []);

    expect(answer?.passes).toContain('document-title');
    expect(again).toBe(answer);
    expect(answered).toMatchObject({ state: 'cookie banner answered', passes: answer?.passes });
  });

  test('is asked anew when the page shows something else', async () => {
    const shelf = new Shelf();
    const [first, second] = [await windowWith(shelf), await windowWith(shelf)];
    await second.page.evaluate("document.querySelector('main').append(document.createElement('button'))");

    const [answer] = await testOnce(first, 'as it arrived', []);
    const [other] = await testOnce(second, 'as it arrived', []);

    expect(answer?.violations.map(({ id }) => id)).not.toContain('button-name');
    expect(other?.violations.map(({ id }) => id)).toContain('button-name');
  });
});
