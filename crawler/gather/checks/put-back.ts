import { z } from 'zod';
import type { Tab } from '../tab.ts';

const scrolling = z.object({ x: z.number(), y: z.number() });

/** How the page stood before it was driven. */
export interface Standing {
  document: string;
  url: string;
  size: { width: number; height: number } | null;
  scroll: z.infer<typeof scrolling>;
}

export async function standing(tab: Tab): Promise<Standing> {
  return {
    document: await tab.documentId(),
    url: tab.page.url(),
    size: tab.page.viewportSize(),
    scroll: scrolling.parse(await tab.call('scrollPlace')),
  };
}

/**
 * Puts back what a drive may have moved: the window's size, the emulated media, scrolling, the focus.
 * Gives whether the page is still the same document at the same address.
 */
export async function putBack(tab: Tab, { document, url, size, scroll }: Standing): Promise<boolean> {
  if (size) await tab.page.setViewportSize(size);
  await tab.page.emulateMedia({ reducedMotion: null, forcedColors: null });
  if ((await tab.documentId()) !== document || tab.page.url() !== url) return false;
  await tab.call('comeBack', scroll);
  return true;
}
