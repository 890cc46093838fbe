import { type TextLosses, textLosses } from '../../records/facts/text-losses.ts';
import type { Tab } from '../tab.ts';

/** Everything is where it belongs at once: what is on its way is neither lost nor over other words. */
const atOnce = '*, ::before, ::after { transition: none !important; }';
/** Scripts lay out anew shortly after a window has another width; how long it must be still, and the most. */
const patience = { still: 100, most: 1000 };

/** Makes a look at the page under other styles, and takes them away again. */
export async function withStyles<T>(tab: Tab, css: string, look: () => Promise<T>): Promise<T> {
  await tab.call('layStyles', { css: `${atOnce}\n${css}` });
  try {
    return await look();
  } finally {
    await tab.call('takeStyles');
  }
}

/** Gives the window another size and waits until the page has taken to it. */
export async function resize(tab: Tab, size: { width: number; height: number }): Promise<void> {
  await tab.page.setViewportSize(size);
  await tab.call('quiet', patience);
}

/** What words are lost against how they lay when they were kept. */
export async function lossesIn(tab: Tab, isLaidOutAnew: boolean): Promise<TextLosses> {
  return textLosses.parse(await tab.call('lostText', { elements: tab.limits.elements, isLaidOutAnew }));
}
