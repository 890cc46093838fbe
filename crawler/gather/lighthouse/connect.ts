import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Browser as SecondHand, Page as SecondPage } from 'puppeteer-core';

/** By this address a tab of ours is known from the other side. */
const marked = 'about:blank#lighthouse';

/**
 * Lighthouse speaks Puppeteer, and our browser is Playwright's: a second connection to the very same browser gives
 * Lighthouse a tab of a context of ours, with its cookies, while our guard stands before the network as ever.
 */
export async function connectTo(browser: Browser): Promise<SecondHand> {
  const { connect } = await import('puppeteer-core');
  return connect({ browserWSEndpoint: await addressOf(browser), defaultViewport: null });
}

/** A page of ours as Lighthouse gets hold of it. */
export async function sameTab(second: SecondHand, page: Page): Promise<SecondPage> {
  await page.goto(marked);
  const pages = await Promise.all(second.browserContexts().map((context) => context.pages()));
  const found = pages.flat().find((each) => each.url() === marked);
  if (!found) throw new Error('Lighthouse found no way to the tab');
  return found;
}

/** Where the browser listens on this machine: it writes the port that it took into its own folder. */
async function addressOf(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { commandLine } = await session.send('SystemInfo.getInfo');
    const folder = /--user-data-dir=("[^"]+"|\S+)/.exec(commandLine)?.[1]?.replaceAll('"', '');
    if (!folder) throw new Error('The browser does not say where it listens');
    const [port, path] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8')).split('\n');
    return `ws://127.0.0.1:${port}${path}`;
  } finally {
    await session.detach().catch(() => undefined);
  }
}
