import { createServer, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../crawler/demo/listen.ts';
import { launchBrowser } from '../../crawler/gather/browser.ts';
import { type BuiltSite, builtSite } from './sample/built-site.ts';
import { larkton, longName, moreCouncils, murkwell } from './sample/results.ts';

/** Was asked for nothing on a phone. */
const deskOnly = {
  ...larkton,
  council: { ...larkton.council, id: 'desk-only', name: 'Desk Only' },
  journeys: larkton.journeys.filter(({ device }) => device === 'desktop'),
};

const journey = 'journey=pay-council-tax';
const two = `?councils=larkton,murkwell&${journey}&device=desktop`;
const four = `?councils=larkton,murkwell,more-1,more-2&${journey}&device=desktop`;

const looks = [
  { asks: '', says: 'First council' },
  { asks: two, says: 'What sets them apart' },
  { asks: four, says: 'What sets them apart' },
  { asks: `?councils=larkton&${journey}&device=watch`, says: 'There is a problem' },
].flatMap((asked) => [
  { ...asked, width: 1280, colorScheme: 'light' as const },
  { ...asked, width: 320, colorScheme: 'dark' as const },
]);

describe('comparing councils by choice', () => {
  let site: BuiltSite;
  let server: Server;
  let browser: Browser;
  let root = '';

  beforeAll(async () => {
    site = await builtSite([larkton, murkwell, ...moreCouncils(3), deskOnly]);
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

  async function opened(asks: string, options: BrowserContextOptions = {}, from = root) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(`${from}compare/index.html${asks}`);
    return { page, complaints, close: () => context.close() };
  }

  const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Pay council tax on/ });
  const problems = (page: Page) => page.locator('.govuk-error-summary');

  test('draws what was chosen, takes the reader there, and keeps the choice in the address', async () => {
    const { page, complaints, close } = await opened('');
    await page.getByLabel('First council').selectOption('Larkton Council');
    await page.getByLabel('Second council').selectOption(longName);
    await page.getByRole('button', { name: 'Compare' }).click();

    await expect
      .poll(() => page.locator(':focus').textContent())
      .toBe(`Pay council tax on desktop: Larkton Council and ${longName}`);
    expect(new URL(page.url()).search).toBe(two);
    expect(await page.title()).toBe(`Pay council tax on desktop: Larkton Council and ${longName} – Kerb`);
    expect(await page.getByRole('status').textContent()).toBe('The comparison is below.');
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      'Figure',
      'Larkton Council',
      longName,
    ]);
    expect(
      await page
        .getByRole('row', { name: /^Steps/ })
        .getByRole('cell')
        .allTextContents(),
    ).toEqual(['3 steps', 'Cannot tellThe journey ended before its goal']);
    expect(await page.locator('.kerb-differences li').first().textContent()).toBe(
      `Larkton Council leads to the goal; at ${longName} the walk ended before it.`,
    );
    expect(await page.locator('.kerb-beside__steps > li').count()).toBe(4);
    expect(complaints).toEqual([]);
    await close();
  });

  test('draws the same again from its address, and goes back with the browser', async () => {
    const { page, complaints, close } = await opened(two);
    await heading(page).waitFor();
    const first = await page.locator('.kerb-choose__drawn').textContent();
    await page.reload();
    await heading(page).waitFor();
    expect(await page.locator('.kerb-choose__drawn').textContent()).toBe(first);

    await page.getByLabel('Device').selectOption('mobile');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText('is not rated on this walk').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Pay council tax on desktop' }).waitFor();
    expect(await page.getByLabel('Device').inputValue()).toBe('desktop');
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from a step to its place on the page of the walk', async () => {
    const { page, complaints, close } = await opened(two);
    await page.getByRole('link', { name: 'Pay your Council Tax' }).click();

    await page.waitForURL(`${root}councils/larkton/pay-council-tax/desktop/index.html#step-2`);
    expect(await page.locator('#step-2').count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  test('shows what pages said as text, whatever it is', async () => {
    const { page, complaints, close } = await opened(two);
    await heading(page).waitFor();
    const drawn = page.locator('.kerb-choose__drawn');

    expect(await drawn.textContent()).toContain(
      '</title><script>alert(1)</script><img src=x onerror=alert(2)>',
    );
    expect(await drawn.locator('script, img, iframe, [style]').count()).toBe(0);
    expect(await drawn.textContent()).not.toContain('\u202E');
    expect(complaints).toEqual([]);
    await close();
  });

  test('is used with keys alone', async () => {
    const { page, close } = await opened('');
    await page.getByLabel('First council').focus();
    for (const name of ['Larkton', 'More 1']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: 'Compare' }).press('Enter');

    await heading(page).waitFor();
    expect(new URL(page.url()).searchParams.get('councils')).toBe('larkton,more-1');
    await close();
  });

  test.each([
    ['larkton', 'desktop', 'Choose at least two councils'],
    ['larkton,larkton', 'desktop', 'Choose each council only once'],
    ['larkton,atlantis', 'desktop', 'This report has no council called ‘atlantis’'],
    ['larkton,murkwell,more-1,more-2,more-3', 'desktop', 'Choose at most four councils: the address names 5'],
    [
      'larkton,desk-only',
      'mobile',
      'Desk Only was not asked for this journey on mobile. All of them were asked for: Pay council tax (desktop)',
    ],
  ])('says what is wrong with %s on %s, above the form and beside it', async (councils, device, text) => {
    const { page, complaints, close } = await opened(`?councils=${councils}&${journey}&device=${device}`);
    await problems(page).waitFor();

    expect(await problems(page).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await problems(page).getByRole('link').allTextContents()).toEqual([text]);
    expect(await page.locator('.govuk-error-message').allTextContents()).toEqual([`Error: ${text}`]);
    expect(await page.title()).toBe('Error: Comparisons – Kerb');
    expect(await page.locator('.kerb-choose__drawn').textContent()).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from what is wrong to where it is mended, and takes it back then', async () => {
    const { page, close } = await opened('');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('link', { name: 'Choose at least two councils' }).press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('council-1');
    expect(await page.getByRole('group', { name: 'Councils' }).getAttribute('aria-describedby')).toBe(
      'councils-error',
    );

    await page.keyboard.type('Larkton');
    await page.getByLabel('Second council').selectOption('More 1');
    await page.getByRole('button', { name: 'Compare' }).click();
    await heading(page).waitFor();
    expect(await page.locator('.govuk-error-summary, .govuk-error-message').count()).toBe(0);
    await close();
  });

  test('says that a comparison could not be loaded, and makes it when asked again', async () => {
    const { page, close } = await opened('');
    await page.route('**/data/compare/murkwell/*.json', (route) => route.abort(), { times: 1 });
    await page.getByLabel('First council').selectOption('Larkton Council');
    await page.getByLabel('Second council').selectOption(longName);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText('The comparison could not be loaded. Try again.').waitFor();

    await page.getByRole('button', { name: 'Compare' }).click();
    await heading(page).waitFor();
    await close();
  });

  test.each(looks)(
    '$asks, $width pixels: no fault, no sideways scrolling',
    async ({ asks, says, ...look }) => {
      const { width, colorScheme } = look;
      const { page, complaints, close } = await opened(asks, {
        viewport: { width, height: 800 },
        colorScheme,
      });
      await page.getByText(says).first().waitFor();

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test.each([true, false])(
    'from its folder, JavaScript %s: says what to do and leads to the pairs',
    async (runs) => {
      const folder = pathToFileURL(`${site.folder}/`).href;
      const { page, complaints, close } = await opened('', { javaScriptEnabled: runs }, folder);

      expect(await page.locator('.kerb-choose').innerText()).toContain(
        'Take one of the pairs below instead.',
      );
      expect(await page.getByRole('combobox').count()).toBe(0);
      await page.getByRole('link', { name: `Larkton Council and ${longName}` }).click();
      expect(page.url()).toMatch(/compare\/larkton\/murkwell\/index\.html$/);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
