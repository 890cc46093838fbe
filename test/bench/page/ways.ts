import type { Browser } from 'playwright';
import { manners } from '../../../config/manners.ts';
import { goTo } from '../../../crawler/gather/arrive.ts';
import { contextOptions } from '../../../crawler/gather/device.ts';
import { gatherPage } from '../../../crawler/gather/gather-page.ts';
import { Guard } from '../../../crawler/gather/guard.ts';
import { inContext } from '../../../crawler/gather/in-context.ts';
import { limitsFrom } from '../../../crawler/gather/limits.ts';
import { runAxe } from '../../../crawler/gather/run-axe.ts';
import { Tab } from '../../../crawler/gather/tab.ts';
import { pageFindings } from '../../../crawler/measures/page-findings.ts';
import type { Profile } from '../../../crawler/records/names.ts';
import { freely } from '../../fixtures/freely.ts';

/** What is done with a page: it is only loaded, loaded and tested by axe-core, or looked at as a profile does. */
export const ways = ['load', 'load and axe', 'fast', 'thorough'] as const;
export type Way = (typeof ways)[number];

const device = 'desktop';
const limits = limitsFrom(manners.parse({}));

/** Does one of them with an address, in a browser context of its own. Throws when the page was not tested. */
export async function go(way: Way, browser: Browser, url: string): Promise<void> {
  if (way === 'fast' || way === 'thorough') return whole(way, browser, url);
  const identity = contextOptions(device, { kerb: '0', browser: browser.version(), about: undefined });
  await inContext(browser, identity, async (context) => {
    const tab = await Tab.open(context, await Guard.attach(context, freely), limits);
    const change = await goTo(tab, url);
    if (change.kind !== 'load') throw new Error(`${url} did not load`);
    await tab.page.waitForLoadState('load');
    if (way === 'load and axe') await runAxe(tab.page, 'as it arrived');
  });
}

async function whole(profile: Profile, browser: Browser, url: string): Promise<void> {
  const tools = { browser, limits, guard: freely, kerb: '0', about: undefined, profile };
  const { axe, examined, title, outcome } = await gatherPage(url, device, tools);
  if (outcome.kind !== 'reached') throw new Error(`${url}: ${outcome.reason}`);
  pageFindings({ axe, examined }, { url, title, device, step: 0, aaa: 'advice' });
}
