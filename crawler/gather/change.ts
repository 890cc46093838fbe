import type { Page } from 'playwright';
import type { Blocked } from './guard.ts';
import type { Tab, ViewSignature } from './tab.ts';

/** What an action did to the view. */
export type Change =
  | { kind: 'load' | 'new-window' | 'in-page'; waitMs: number }
  | { kind: 'none'; reason: string }
  | { kind: 'blocked'; blocked: Blocked }
  | { kind: 'failed'; error: string };

const pollMs = 40;
/** How long a view may take to begin to change after an action. */
const noEffectMs = 4000;

/**
 * Acts, then waits for what comes of it: a new document, a new window, another view of the same document, or
 * nothing. A view is another one when its path, its headings or most of its words changed.
 */
export async function changeAfter(tab: Tab, act: () => Promise<void>): Promise<Change> {
  const before = {
    document: await tab.documentId(),
    view: await tab.signature(),
    downloads: tab.guard.downloads.length,
  };
  Object.assign(tab.guard, { blocked: null, failure: null });
  tab.guard.takeWindow();
  const start = performance.now();
  await act();
  for (let idle = performance.now(); ; await pause()) {
    const change = await look(tab, before, start);
    if (change) return change;
    if (tab.guard.downloads.length > before.downloads)
      return { kind: 'none', reason: 'It offered a file to download' };
    if (tab.guard.isLoading()) idle = performance.now();
    if (performance.now() - idle > noEffectMs)
      return { kind: 'none', reason: 'Nothing changed on the screen' };
    if (performance.now() - start > tab.limits.pageMs)
      return { kind: 'failed', error: `no answer within ${tab.limits.pageMs / 1000} s` };
  }
}

interface Before {
  document: string;
  view: ViewSignature;
}

async function look(tab: Tab, before: Before, start: number): Promise<Change | null> {
  const opened = tab.guard.takeWindow();
  if (opened) return follow(tab, opened);
  if (tab.guard.blocked) return { kind: 'blocked', blocked: tab.guard.blocked };
  if (tab.guard.failure && !tab.guard.isLoading()) return { kind: 'failed', error: tab.guard.failure };
  if ((await tab.documentId()) !== before.document) return { kind: 'load', waitMs: 0 };
  if (tab.guard.isLoading() || !tab.guard.isQuiet(100)) return null;
  const now = await tab.signature().catch(() => before.view);
  if (!isAnotherView(before.view, now)) return null;
  return { kind: 'in-page', waitMs: Math.round(performance.now() - start) };
}

async function follow(tab: Tab, opened: Page): Promise<Change> {
  await opened.waitForLoadState('domcontentloaded', { timeout: tab.limits.pageMs }).catch(() => undefined);
  if (tab.guard.blocked) return { kind: 'blocked', blocked: tab.guard.blocked };
  if (tab.guard.failure) return { kind: 'failed', error: tab.guard.failure };
  await tab.moveTo(opened);
  return { kind: 'new-window', waitMs: 0 };
}

/** Whether a resident would say that they are somewhere else now. */
export function isAnotherView(before: ViewSignature, after: ViewSignature): boolean {
  if (before.path !== after.path) return true;
  if (before.headings.join('\n') !== after.headings.join('\n')) return true;
  return shareOfNewWords(before.words, after.words) > 0.5;
}

function shareOfNewWords(before: string, after: string): number {
  const known = new Set(before.split(' '));
  const words = after.split(' ').filter(Boolean);
  return words.length === 0 ? 0 : words.filter((word) => !known.has(word)).length / words.length;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pollMs));
}
