import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../crawler/gather/browser.ts';
import { type BuiltSite, builtSite } from './sample/built-site.ts';
import { moreCouncils, murkwell } from './sample/results.ts';

// One more than stand together on a page.
const councils = [murkwell, ...moreCouncils(12)];
const members = councils.slice(0, 3).map(({ council: { id, name } }) => ({ id, name }));
const facts = councils.map(({ council: { id } }) => ({
  ...{ id, tier: 'unitary', region: 'East of England', population: null, shareWithAccessNeeds: 0.2 },
  peers: { basis: 'own list', members: members.filter((member) => member.id !== id), leftOut: [] },
}));

const table = 'journeys/pay-council-tax/desktop/index.html';
const kinds = [
  'index.html',
  'journeys/pay-council-tax/index.html',
  table,
  'journeys/pay-council-tax/by/region-east-of-england/index.html',
  'compare/index.html',
  'compare/murkwell/index.html',
];
const looks = kinds.flatMap((file) => [1280, 320].map((width) => ({ file, width })));

describe('a report of more councils than fit on a page', () => {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await builtSite(councils, { councils: facts, invented: true });
    browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await site.remove();
  });

  async function opened(file: string, { width = 1280, javaScriptEnabled = true } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(pathToFileURL(`${site.folder}/${file}`).href);
    return { page, complaints, close: () => context.close() };
  }

  test.each(looks)('$file, $width pixels: no fault, no sideways scrolling', async ({ file, width }) => {
    const { page, complaints, close } = await opened(file, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(complaints).toEqual([]);

    const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await close();
  });

  test('says on the page that invented figures are invented', async () => {
    const { page, close } = await opened(table);
    const said = page.getByText('These figures are invented.');

    expect(
      await said.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize)),
    ).toBeGreaterThanOrEqual(24);
    await close();
  });

  test('sorts its table by the buttons in the headers, what is not known last', async () => {
    const { page, complaints, close } = await opened(table);
    const first = page.locator('tbody tr').first();
    const head = page.getByRole('columnheader', { name: 'Steps' });
    await page.getByRole('button', { name: 'Council' }).press('Enter');
    expect(await first.locator('th').textContent()).toBe('More 1');

    await page.getByRole('button', { name: 'Steps' }).click();
    await page.getByRole('button', { name: 'Steps' }).click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
    expect(await page.locator('tbody tr').last().locator('th').textContent()).toBe(murkwell.council.name);
    expect(complaints).toEqual([]);
    await close();
  });

  test('filters its table and says how many are shown', async () => {
    const { page, close } = await opened(table);
    await page.getByLabel('Outcome').selectOption('Dead end');

    expect(await page.locator('tbody tr:visible').count()).toBe(1);
    expect(await page.getByRole('status').textContent()).toBe('1 of 13 councils shown');
    await close();
  });

  test('leaves a council and its peers', async () => {
    const { page, complaints, close } = await opened(table);
    const filter = page.getByLabel('A council and its peers');
    await filter.selectOption(members[1]?.name ?? '');

    // The first three councils are everybody's peers: the second has the two others.
    await expect.poll(() => page.getByRole('status').textContent()).toBe('3 of 13 councils shown');
    expect((await page.locator('tbody tr:visible th').allTextContents()).sort()).toEqual(
      members.map(({ name }) => name).sort(),
    );
    await filter.selectOption('All');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('13 of 13 councils shown');
    expect(complaints).toEqual([]);
    await close();
  });

  test('has the whole table, the best first, without JavaScript', async () => {
    const { page, close } = await opened(table, { javaScriptEnabled: false });

    expect(await page.locator('tbody tr:visible').count()).toBe(13);
    // The only one with a star: the sample's other councils could not be rated for want of answers.
    expect(await page.locator('tbody tr').first().locator('th').textContent()).toBe(murkwell.council.name);
    expect(await page.getByRole('button').count()).toBe(0);
    await close();
  });
});
