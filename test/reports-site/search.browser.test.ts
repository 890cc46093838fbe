import { createServer, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../crawler/demo/listen.ts';
import { launchBrowser } from '../../crawler/gather/browser.ts';
import type { Results } from '../../crawler/records/results.ts';
import { type BuiltSite, builtSite } from './sample/built-site.ts';
import { hostileTitle, larkton, longName, murkwell } from './sample/results.ts';

const hostile: Results = { ...larkton, council: { ...larkton.council, id: 'hostile', name: hostileTitle } };

/** The hostile name as it may be seen: every letter of it, without the mark that turns the direction. */
const shownName = hostileTitle.replace('\u202E', '');

describe('the search of a report, served below a path', () => {
  let site: BuiltSite;
  let browser: Browser;
  let server: Server;
  let root: string;

  beforeAll(async () => {
    site = await builtSite([larkton, murkwell, hostile]);
    const files = sirv(site.folder);
    server = createServer((request, response) => {
      request.url = request.url?.replace('/reports/2026', '') ?? '/';
      files(request, response);
    });
    root = `http://127.0.0.1:${await listen(server)}/reports/2026/`;
    browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    await site.remove();
  });

  /** The search page, with what it complains of: on its console, by a dialog or in what it asks for. */
  async function opened(
    words = '',
    { width = 1280, dark = false, javaScriptEnabled = true, address = `${root}search/index.html` } = {},
  ) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    page.on('response', (response) => response.status() >= 400 && complaints.push(response.url()));
    await page.goto(words === '' ? address : `${address}?${new URLSearchParams({ q: words })}`);
    if (words !== '')
      await page
        .getByRole('status')
        .filter({ hasText: /result/i })
        .waitFor();
    return { page, complaints, close: () => context.close() };
  }

  const titles = (page: Page) => page.locator('.kerb-result h2').allTextContents();

  test('finds a council by its name, with the keyboard', async () => {
    const { page, complaints, close } = await opened();
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('larkton');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles(page))[0]).toBe('Larkton Council');
    expect(await page.locator('.kerb-result').first().innerText()).toMatch(/^Larkton Council\s+Council\s/);
    expect(await page.locator('.kerb-result mark').first().textContent()).toMatch(/larkton/i);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root}councils/larkton/index.html`);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    { words: 'upper and nether wallop', title: longName, place: 'Council' },
    { words: 'reading age', title: 'Reading age of the words about the task', place: 'Method' },
    { words: 'pay council tax', title: 'Pay council tax', place: 'Journey at every council' },
    {
      words: 'color-contrast',
      title: 'The text stands out too little from what is behind it',
      place: 'Findings',
    },
  ])('finds “$title”', async ({ words, title, place }) => {
    const { page, complaints, close } = await opened(words);
    const first = page.locator('.kerb-result').first();

    expect(await first.locator('h2').textContent()).toBe(title);
    expect(await first.locator('.kerb-note').textContent()).toBe(place);
    expect(complaints).toEqual([]);
    await close();
  });

  test('finds no page of a single walk', async () => {
    const { page, close } = await opened('larkton');
    const links = await page
      .locator('.kerb-result a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => link?.includes('/desktop/'))).toEqual([]);
    await close();
  });

  test('shows hostile words as text: of a page, and of the one who searches', async () => {
    const asked = '<img src=x onerror=alert(3)> esrever';
    const { page, complaints, close } = await opened(asked);

    expect(await page.getByRole('status').textContent()).toContain(`for “${asked}”`);
    expect(await titles(page)).toContain(shownName);
    expect(await page.locator('.kerb-result__words').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('</title><script>alert(1)</script><img src=x')]),
    );
    expect(await page.locator('[data-search]').locator('script, img').count()).toBe(0);
    expect(await page.locator('[data-search]').textContent()).not.toMatch(/\p{Bidi_Control}/u);
    expect(complaints).toEqual([]);
    await close();
  });

  test('keeps what was asked in the address, each search a step back', async () => {
    const { page, close } = await opened('larkton');
    const field = page.getByRole('searchbox');
    expect(await field.inputValue()).toBe('larkton');

    await field.fill('reading age');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(async () => (await titles(page))[0]).toBe('Reading age of the words about the task');
    expect(page.url()).toBe(`${root}search/index.html?q=reading+age`);

    await page.goBack();
    await expect.poll(async () => (await titles(page))[0]).toBe('Larkton Council');
    expect(await field.inputValue()).toBe('larkton');
    await close();
  });

  test('says when there is nothing, and what to do', async () => {
    const { page, complaints, close } = await opened('zzyzx');

    expect(await page.getByRole('status').textContent()).toBe(
      'No results for “zzyzx”. Check the spelling, use fewer words, or choose from the lists below.',
    );
    expect(await titles(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('shows ten results at a time, and goes to the first of the next ten', async () => {
    const { page, close } = await opened('people');
    expect((await titles(page)).length).toBe(10);

    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(async () => (await titles(page)).length).toBe(20);
    expect(
      await page
        .locator('.kerb-result a')
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await close();
  });

  test('says when its index cannot be had', async () => {
    const { page, close } = await opened();
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.getByRole('searchbox').fill('larkton');
    await page.keyboard.press('Enter');

    await page.getByText('The search could not be loaded. Choose from the lists below.').waitFor();
    await close();
  });

  test.each([
    { width: 1280, dark: false, words: 'larkton' },
    { width: 320, dark: false, words: 'esrever' },
    { width: 1280, dark: true, words: 'people' },
    { width: 320, dark: true, words: '' },
  ])('$words at $width pixels, dark $dark: no fault, no sideways scrolling', async ({ words, ...look }) => {
    const { page, complaints, close } = await opened(words, look);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);

    const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('has lists instead without JavaScript, and in a page opened from a folder', async () => {
    const fromFolder = { address: pathToFileURL(`${site.folder}/search/index.html`).href };
    for (const how of [{ javaScriptEnabled: false }, fromFolder]) {
      const { page, complaints, close } = await opened('', how);
      expect(await page.locator('[data-search]').innerText()).toContain(
        'Choose from the lists below instead.',
      );
      expect(await page.getByRole('searchbox').count()).toBe(0);
      expect(complaints).toEqual([]);

      await page.getByRole('link', { name: longName }).click();
      expect(await page.locator('h1').textContent()).toBe(longName);
      await close();
    }
  });
});
