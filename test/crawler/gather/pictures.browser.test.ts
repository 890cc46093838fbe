import { userInfo } from 'node:os';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../crawler/gather/browser.ts';
import { cutOut, firstScreen, fullPage } from '../../../crawler/gather/pictures.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser({ environment: process.env, isRoot: userInfo().uid === 0 });
});
afterAll(() => browser.close());

test('taking pictures leaves the page as it was', async () => {
  const page = await browser.newPage();
  await page.setContent('<main><label>Name <input></label><textarea></textarea><button>Next</button></main>');
  const before = await page.content();

  await firstScreen(page, 10_000);
  await fullPage(page, { documentWidth: 800, documentHeight: 600 }, 600, 10_000);
  const frame = { documentWidth: 800, documentHeight: 600 };
  await cutOut(page, { x: 10, y: 10, width: 50, height: 20 }, frame, 10_000);

  expect(await page.content()).toBe(before);
});
