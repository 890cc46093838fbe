import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../crawler/demo/listen.ts';
import { launchBrowser } from '../../crawler/gather/browser.ts';
import { type BuiltSite, builtSite } from './sample/built-site.ts';
import { larkton, murkwell } from './sample/results.ts';

const kinds = [
  'index.html',
  'councils/larkton/index.html',
  'councils/murkwell/index.html',
  'councils/larkton/pay-council-tax/desktop/index.html',
  'councils/murkwell/pay-council-tax/desktop/index.html',
  'councils/murkwell/pay-council-tax/mobile/index.html',
  'journeys/pay-council-tax/index.html',
  'compare/index.html',
  'compare/larkton/murkwell/index.html',
  'compare/larkton/murkwell/pay-council-tax/index.html',
  'method/index.html',
  'method/step-count/index.html',
  'method/right-of-reply/index.html',
  'method/the-standard/index.html',
  'data/index.html',
  'councils/larkton/summary/index.html',
  'councils/murkwell/summary/index.html',
  'findings/index.html',
  'findings/checks/axe-core-4-14-1-color-contrast/index.html',
  'findings/criteria/1-4-3/index.html',
  'findings/components/index.html',
  'findings/kinds/advice/index.html',
];

interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}

const wide: Look = { width: 1280, colorScheme: 'light' };
const narrow: Look = { width: 320, colorScheme: 'light' };
const dark: Look = { width: 1280, colorScheme: 'dark' };

/** Every kind of page wide and, of two alike the longer one, narrow; in the dark, those that have every component between them. */
const looks = [
  ...kinds.map((file) => ({ file, look: wide })),
  ...kinds.filter((file) => !file.startsWith('councils/larkton/')).map((file) => ({ file, look: narrow })),
  ...[
    'index.html',
    'councils/murkwell/index.html',
    'councils/murkwell/pay-council-tax/desktop/index.html',
    'councils/murkwell/summary/index.html',
    'findings/index.html',
    'findings/criteria/1-4-3/index.html',
  ].map((file) => ({ file, look: dark })),
].map(({ file, look }) => ({ file, ...look }));

describe('the report, opened from its folder', () => {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await builtSite([larkton, murkwell]);
    browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  });

  afterAll(async () => {
    await browser.close();
    await site.remove();
  });

  async function opened(file: string, { width, colorScheme }: Look = wide) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(pathToFileURL(`${site.folder}/${file}`).href);
    return { page, complaints, close: () => context.close() };
  }

  test.each(looks)(
    '$file, $width pixels, $colorScheme: no fault, no sideways scrolling',
    async ({ file, ...look }) => {
      const { page, complaints, close } = await opened(file, look);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
      expect(complaints).toEqual([]);

      const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await close();
    },
  );

  test('is drawn with its stylesheet', async () => {
    const { page, close } = await opened('councils/larkton/index.html');

    expect(
      await page.locator('.kerb-header').evaluate((header) => getComputedStyle(header).backgroundColor),
    ).toBe('rgb(23, 52, 59)');
    await close();
  });

  test('shows its pictures', async () => {
    const { page, close } = await opened('councils/larkton/pay-council-tax/desktop/index.html');
    const picture = page.locator('#step-0 img').first();
    await picture.scrollIntoViewIfNeeded();

    await expect
      .poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
      .toBe(1280);
    await close();
  });

  test('can be skipped to its content and shows where the keyboard is', async () => {
    const { page, close } = await opened('index.html');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('Skip to main content');
    expect(await skip.isVisible()).toBe(true);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    await close();
  });

  test('works below a path of a server', async () => {
    const files = sirv(site.folder);
    const server = createServer((request, response) => {
      request.url = request.url?.replace('/reports/2026', '') ?? '/';
      files(request, response);
    });
    const port = await listen(server);
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto(`http://127.0.0.1:${port}/reports/2026/index.html`);
    await page.getByRole('link', { name: 'Method' }).first().click();
    await page.getByRole('link', { name: 'Steps', exact: false }).first().click();

    expect(page.url()).toBe(`http://127.0.0.1:${port}/reports/2026/method/step-count/index.html`);
    expect(failed).toEqual([]);
    await page.close();
    server.close();
  });
});

/** Opens what is folded away, so that it is tested too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
