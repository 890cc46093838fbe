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
const usualNoEffectMs = 4000;

/**
 * Acts, then waits for what comes of it: a new document, a new window, another view of the same document, or
 * nothing. A view is another one when its path, its headings or most of its words changed.
 */
export async function changeAfter(
  tab: Tab,
  act: () => Promise<void>,
  { opensWindow, noEffectMs = usualNoEffectMs }: { opensWindow: boolean; noEffectMs?: number },
): Promise<Change> {
  const before = { document: await tab.documentId(), view: await tab.signature(), opensWindow };
  Object.assign(tab.guard, { blocked: null, failure: null, isActing: true });
  tab.guard.takeWindow();
  const start = performance.now();
  const waitedBefore = tab.guard.waitedMs;
  await act();
  for (let idle = performance.now(); ; await pause()) {
    const change = await look(tab, before, { start, idleMs: performance.now() - idle });
    if (change) return change;
    if (tab.guard.traffic.isLoading() || tab.guard.isHolding()) idle = performance.now();
    if (performance.now() - idle > noEffectMs)
      return { kind: 'none', reason: 'Nothing changed on the screen' };
    const waited = tab.guard.waitedMs - waitedBefore;
    if (performance.now() - start - waited > tab.limits.pageMs)
      return { kind: 'failed', error: `no answer within ${tab.limits.pageMs / 1000} s` };
  }
}

interface Before {
  document: string;
  view: ViewSignature;
  /** Whether the control says that it opens a window; else one that opens is followed only if nothing else happens. */
  opensWindow: boolean;
}

const strayWindowMs = 1000;

async function look(
  tab: Tab,
  before: Before,
  { start, idleMs }: { start: number; idleMs: number },
): Promise<Change | null> {
  const opened = before.opensWindow ? tab.guard.takeWindow() : null;
  if (opened) return follow(tab, opened);
  if ((await tab.documentId()) !== before.document) return loaded(tab);
  // Only now: what was kept back may have become so while we asked, and shows as a failure too.
  if (tab.guard.blocked) return { kind: 'blocked', blocked: tab.guard.blocked };
  if (tab.guard.failure && !tab.guard.traffic.isLoading()) return whyFailed(tab.guard.failure);
  if (tab.guard.traffic.isLoading() || tab.guard.isHolding() || !tab.guard.traffic.isQuiet(100)) return null;
  const now = await tab.signature().catch(() => before.view);
  if (!isAnotherView(before.view, now)) return idleMs > strayWindowMs ? followStray(tab) : null;
  // The new document may have come between the two looks.
  if ((await tab.documentId()) !== before.document) return loaded(tab);
  return { kind: 'in-page', waitMs: Math.round(performance.now() - start) };
}

/** A new document came; the browser's own page about an error is one too. */
async function loaded(tab: Tab): Promise<Change> {
  if (!isErrorPage(tab.page)) return { kind: 'load', waitMs: 0 };
  for (let tries = 0; tries < 25 && !tab.guard.blocked && !tab.guard.failure; tries += 1) await pause();
  if (tab.guard.blocked) return { kind: 'blocked', blocked: tab.guard.blocked };
  return { kind: 'failed', error: tab.guard.failure ?? 'the page did not load' };
}

function isErrorPage(page: Page): boolean {
  return page.url().startsWith('chrome-error:');
}

/** A load that the browser gave up was a file to download, or an answer without a page. */
function whyFailed(error: string): Change {
  if (/ERR_ABORTED/.test(error))
    return { kind: 'none', reason: 'It led to a file or to nothing, not to a page' };
  return { kind: 'failed', error };
}

/** A window that nothing announced, when nothing else came of the action. */
async function followStray(tab: Tab): Promise<Change | null> {
  const opened = tab.guard.takeWindow();
  return opened ? follow(tab, opened) : null;
}

async function follow(tab: Tab, opened: Page): Promise<Change> {
  await opened.waitForLoadState('domcontentloaded', { timeout: tab.limits.pageMs }).catch(() => undefined);
  if (tab.guard.blocked) return { kind: 'blocked', blocked: tab.guard.blocked };
  if (tab.guard.failure) return { kind: 'failed', error: tab.guard.failure };
  await tab.moveTo(opened);
  const change = await loaded(tab);
  return change.kind === 'load' ? { kind: 'new-window', waitMs: 0 } : change;
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
