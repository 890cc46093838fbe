import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../crawler/gather/browser.ts';
import { buildSite } from '../../reports-site/build.ts';
import { keptRun } from '../builders/kept-run.ts';
import { larkton, longName, moreCouncils, murkwell } from './sample/results.ts';
import { runFolderOf } from './sample/run-folder.ts';

const devices = ['desktop', 'mobile'] as const;
const took = (steps: number, stars: [number, number]) =>
  devices.map((device) => ({
    device,
    stars,
    figures: { 'step-count': steps, 'journey-efficiency': 100 - 10 * steps },
  }));

/** Larkton walked three times before the sample's run of 2 March 2026, once turned away on the phone. */
const kept = [
  keptRun('2025-10-01', { versions: { 'step-count': 0 }, walks: took(9, [1, 2]) }),
  keptRun('2025-12-01', {
    walks: [...took(6, [2, 2]).slice(0, 1), { device: 'mobile', outcome: 'blocked-by-robots', stars: null }],
  }),
  keptRun('2026-02-01', { remeasured: true, walks: [...took(4, [2, 2]), { council: 'gone' }] }),
];

const looks = ['index.html', 'councils/larkton/index.html', 'councils/larkton/trend/index.html'].flatMap(
  (file) => [
    { file, width: 1280, colorScheme: 'light' as const },
    { file, width: 320, colorScheme: 'dark' as const },
  ],
);

describe('a report with history', () => {
  let browser: Browser;
  const folders = { run: '', site: '' };

  beforeAll(async () => {
    folders.run = await runFolderOf([larkton, murkwell]);
    await knowVersions(folders.run, { 'step-count': 1, 'journey-efficiency': 1 });
    folders.site = await mkdtemp(join(tmpdir(), 'kerb-history-site-'));
    await buildSite({ runFolder: folders.run, outDir: folders.site, history: kept });
    browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  });

  afterAll(async () => {
    await browser.close();
    for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true });
  });

  async function opened(file: string, look = { width: 1280, colorScheme: 'light' as 'light' | 'dark' }) {
    const { width, colorScheme } = look;
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(join(folders.site, file)).href);
    return { page, complaints, close: () => context.close() };
  }

  test.each(looks)('$file, $width pixels, $colorScheme: no fault, no sideways scrolling', async (look) => {
    const { page, complaints, close } = await opened(look.file, look);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    expect(complaints).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await close();
  });

  test('the overview says what changed, who improved and who was left out', async () => {
    const { page, close } = await opened('index.html');
    const section = page.locator('section[aria-labelledby="what-changed"]');

    expect(await section.innerText()).toContain(
      'Walked then and not in this run, so neither better nor worse: 1 council.',
    );
    expect(await section.locator('.kerb-changes--better li').allInnerTexts()).toContain(
      'Pay council tax, on desktop and mobile: it takes 3 steps, 1 fewer than on 1 February 2026.',
    );
    // Four steps gave 60 points, the sample has 82.
    const improved = section.locator('table tbody tr').first();
    expect(await improved.locator('td').allInnerTexts()).toEqual([
      'Larkton Council',
      '22 points of efficiency',
      'On desktop and mobile it takes 3 steps, 1 fewer than on 1 February 2026.',
    ]);
    await close();
  });

  test('every chart has its figures in a table, newest first, with what is not joined below it', async () => {
    const { page, close } = await opened('councils/larkton/trend/index.html');
    const trend = page.locator('.kerb-trend').first();

    expect(await trend.locator('.kerb-trend__chart').count()).toBeGreaterThan(1);
    expect(
      await trend.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.children[2]?.textContent)),
    ).toEqual(['3 steps', '4 steps', '6 steps', '9 steps']);
    expect(await trend.locator('tbody th').allInnerTexts()).toContain('1 February 2026, measured again');
    expect(await trend.innerText()).toContain('Not rated: robots.txt');
    expect(await trend.innerText()).toContain(
      'Steps on desktop, from 1 December 2025 on: it was measured another way before.',
    );
    await close();
  });

  test('a council that was never walked before says so in one line, without an empty chart', async () => {
    const { page, close } = await opened('councils/murkwell/trend/index.html');

    expect(await page.locator('h1').innerText()).toContain(longName);
    expect(await page.locator('main').innerText()).toContain(
      'This is the first run that is kept of this council',
    );
    expect(await page.locator('main svg').count()).toBe(0);
    await close();
  });

  test('feeds are well-formed, linked from their page, and every one leads to its page', async () => {
    const { page, close } = await opened('councils/larkton/index.html');
    const names = (await readdir(folders.site, { recursive: true })).filter((name) => name.endsWith('.xml'));

    expect(names.toSorted()).toEqual([
      'changes.xml',
      'councils/larkton/changes.xml',
      'councils/murkwell/changes.xml',
    ]);
    for (const name of names) {
      const xml = await readFile(join(folders.site, name), 'utf8');
      const read = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return {
          root: parsed.documentElement.namespaceURI,
          errors: parsed.querySelectorAll('parsererror').length,
        };
      }, xml);
      expect(read).toEqual({ root: 'http://www.w3.org/2005/Atom', errors: 0 });
    }
    expect(await page.locator('link[rel=alternate]').getAttribute('href')).toBe('changes.xml');
    expect(await page.getByRole('link', { name: 'Feed of changes (Atom)' }).getAttribute('href')).toBe(
      'changes.xml',
    );
    await close();
  });
});

test('with many councils the overview counts the walks that got better and worse, journey by journey', async () => {
  const councils = [larkton, ...moreCouncils(9)];
  const runFolder = await runFolderOf(councils);
  const site = await mkdtemp(join(tmpdir(), 'kerb-history-many-'));
  const walks = councils.flatMap(({ council }, at) =>
    took(at === 0 ? 1 : 5, [2, 2]).map((walk) => ({ ...walk, council: council.id })),
  );
  await knowVersions(runFolder, { 'step-count': 1 });
  await buildSite({ runFolder, outDir: site, history: [keptRun('2026-02-01', { walks })] });
  const browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  const table = page.getByRole('table', { name: 'Walks that got better and worse, by journey' });

  expect(await table.locator('tbody tr').first().locator('td').allInnerTexts()).toEqual([
    '20',
    '0 better, 0 worse',
    '0 better, 0 worse',
    '18 better, 2 worse',
    '0 better, 0 worse',
    '0 better, 0 worse',
  ]);
  const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await browser.close();
  for (const folder of [runFolder, site]) await rm(folder, { recursive: true, force: true });
});

/** Makes the run say which versions of measures gave its figures. */
async function knowVersions(folder: string, measures: Record<string, number>): Promise<void> {
  const file = join(folder, 'run.json');
  const run = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...run, versions: { ...run.versions, measures } }));
}
