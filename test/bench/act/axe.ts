import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import pLimit from 'p-limit';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../../crawler/gather/browser.ts';
import type { Answer, Engine, Violation } from './engine.ts';

const atOnce = 2;

/** axe-core with the rules that are on by default, called without any of Kerb's own code about it. */
export const axeAlone: Engine = {
  name: `axe-core ${axe.version}`,
  async run(addresses) {
    const browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
    const idle = await Promise.all(Array.from({ length: atOnce }, () => openPage(browser)));
    const limit = pLimit(atOnce);
    const answers = await Promise.all(addresses.map((address) => limit(() => testOnIdle(idle, address))));
    await browser.close();
    return answers;
  },
};

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return context.newPage();
}

/**
 * Opening a page costs more than testing one, so each is used again and again; but one that a case sent elsewhere,
 * as a refresh does, spoils the next case, which is then tested once more on a new page.
 */
async function testOnIdle(idle: Page[], address: string): Promise<Answer> {
  const page = idle.pop();
  if (!page) throw new Error('More pages are tested at once than were opened');
  const first = await test(page, address).catch(() => null);
  if (first) {
    idle.push(page);
    return first;
  }
  const fresh = await replaced(page);
  const second = await test(fresh, address).catch(() => null);
  idle.push(fresh);
  return second;
}

async function replaced(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser is gone');
  await page.context().close();
  return openPage(browser);
}

async function test(page: Page, address: string): Promise<Answer> {
  await page.goto(address);
  const { violations } = await new AxeBuilder({ page })
    // Without frames nothing has to be put together in a window of its own.
    .setLegacyMode(page.frames().length === 1)
    .analyze();
  return violations.map(({ id, tags }): Violation => ({ check: id, criteria: tags.flatMap(criterionOf) }));
}

/** "wcag143" is success criterion 1.4.3, "wcag1410" is 1.4.10; other tags are none. */
function criterionOf(tag: string): string[] {
  const [, ...numbers] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
  return numbers.length === 0 ? [] : [numbers.join('.')];
}
