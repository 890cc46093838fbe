import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, stop } from '../../../crawler/demo/listen.ts';
import { goTo } from '../../../crawler/gather/arrive.ts';
import { launchBrowser } from '../../../crawler/gather/browser.ts';
import { surveyPage } from '../../../crawler/gather/checks/examine.ts';
import { readMain } from '../../../crawler/gather/read-main.ts';
import type { Tab } from '../../../crawler/gather/tab.ts';
import { lookFacts } from '../../../crawler/records/facts/look-facts.ts';
import { readingFacts } from '../../../crawler/records/facts/reading-facts.ts';
import { openTab } from '../../fixtures/open-tab.ts';

let served = '';
const server: Server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(served);
});
const open: { tab?: Tab; port?: number; close?: () => Promise<void> } = {};

beforeAll(async () => {
  const browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  open.tab = await openTab(browser);
  open.port = await listen(server);
  open.close = () => browser.close();
}, 120_000);

afterAll(async () => {
  await open.close?.();
  await stop(server);
});

/** A page with everything around its main content, and a script that counts each change of the document. */
function page(main: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>Pay</title>
<style>body { font: 16px Georgia, serif; color: #222; } h1 { color: #700; } .off { display: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
header { background: #0b3c49; } header a { color: #fff; }</style>${head}</head><body>
<a class="hidden" href="#content">Skip to content</a>
<header><a href="/">Larkton Council</a> <a href="/news">News from the council</a></header>
<nav class="breadcrumbs"><a href="/">Home</a></nav>
<div id="cookie-banner" class="cookie-consent">We use cookies to make this site work.</div>
<main id="content">${main}</main>
<footer><p>Telephone 01632 960100 to speak to the council about anything at all.</p></footer>
</body></html>`;
}

async function load(html: string): Promise<Tab> {
  const { tab, port } = open;
  if (!tab) throw new Error('no browser');
  served = html;
  await goTo(tab, `http://127.0.0.1:${port}/page?${html.length}`);
  await tab.rest();
  return tab;
}

async function reading(html: string) {
  const { facts, reason } = await readMain(await load(html), 'as it arrived');
  if (facts === null) throw new Error(reason);
  return readingFacts.parse(facts);
}

const long =
  'You can pay all or part of your council tax online with a debit or credit card, at any time of day, and we show it on your account.';

describe('the main content of a page', () => {
  test('is what Readability finds, a block for each paragraph, entry and heading', async () => {
    const { by, lang, blocks } = await reading(
      page(`<h1>Pay your council tax</h1><p>${long}</p><h2>Before you start</h2>
<p>You will need:</p><ul><li>your <b>bill</b></li><li>a card</li></ul><p>${long}<br>Thank you for it.</p>`),
    );

    expect([by, lang]).toEqual(['readability', 'en-GB']);
    expect(blocks.filter(({ kind }) => kind !== 'heading')).toEqual([
      { kind: 'text', words: long },
      { kind: 'text', words: 'You will need:' },
      { kind: 'item', words: 'your bill' },
      { kind: 'item', words: 'a card' },
      { kind: 'text', words: long },
      { kind: 'text', words: 'Thank you for it.' },
    ]);
  });

  test('has nothing that is hidden, and nothing of header, navigation, footer and cookie banner', async () => {
    const { blocks } = await reading(
      page(`<h1>Pay</h1><p>${long}</p><p class="off">Not drawn at all.</p><p class="hidden">For screen readers only.</p>
<p style="visibility:hidden">Cannot be seen.</p><p>${long}</p>`),
    );

    expect(blocks.map(({ words }) => words)).toEqual([long, long]);
  });

  test('is the main landmark of a page that is too big for Readability', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `<p>Paragraph ${at} of the minutes.</p>`).join('');
    const { by, blocks, left } = await reading(page(`<h1>Minutes</h1>${many}`));

    expect([by, blocks.length, left]).toEqual(['main', 1000, 4001]);
    expect(blocks[0]).toEqual({ kind: 'heading', words: 'Minutes' });
  });

  test('is read without touching the page', async () => {
    const counter =
      '<script>window.changes = 0; new MutationObserver((list) => { window.changes += list.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });</script>';
    const tab = await load(page(`<h1>Pay</h1><p>${long}</p><p>${long}</p>`, counter));
    const look = () =>
      tab.page.evaluate(() => [document.documentElement.outerHTML, Reflect.get(window, 'changes')]);
    await tab.page.evaluate(() => Reflect.set(window, 'changes', 0));
    const before = await look();
    await readMain(tab, 'as it arrived');

    expect(await look()).toEqual(before);
    expect(before[1]).toBe(0);
    expect(await tab.page.evaluate(() => Reflect.has(window, 'MozillaReadability'))).toBe(false);
  });
});

describe('the look of a page', () => {
  test('is its fonts and colours by their share, its header, skip link, landmarks and breadcrumbs', async () => {
    const tab = await load(
      page('<h1>0123456789</h1><p>0123456789 0123456789 0123456789 <a href="/x">linked</a></p>'),
    );
    const [seen] = await surveyPage(tab, 'as it arrived', ['look']);

    expect(lookFacts.parse(seen?.facts)).toEqual({
      fonts: [{ name: 'georgia', share: 1 }],
      colours: [
        { colour: '#222222', share: 0.75 },
        { colour: '#770000', share: 0.25 },
      ],
      grounds: [{ colour: '#ffffff', share: 1 }],
      links: [{ colour: '#0000ee', share: 1 }],
      header: {
        ground: '#0b3c49',
        links: ['Larkton Council', 'News from the council'],
        logo: 'Larkton Council',
        font: 'georgia',
      },
      skipLink: { name: 'Skip to content', href: '#content', target: 'found' },
      landmarks: { main: 1, navigation: 1, footer: 1 },
      crumbs: ['Home'],
    });
  });

  test('says where the skip link’s place is missing, and where there is no header', async () => {
    const tab = await load(
      '<html lang="en"><body><a href="#main">Skip</a><p>Words</p><div class="brand">CivicPay</div></body></html>',
    );
    const [seen] = await surveyPage(tab, 'as it arrived', ['look']);

    expect(lookFacts.parse(seen?.facts)).toMatchObject({
      header: null,
      skipLink: { name: 'Skip', href: '#main', target: 'missing' },
      landmarks: { main: 0, navigation: 0, footer: 0 },
      crumbs: [],
    });
  });
});
