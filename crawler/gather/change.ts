import type { Page } from 'playwright';
import { isAnotherView } from './another-view.ts';
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
  await act();
  const acted = performance.now();
  const waitedBefore = tab.guard.waitedMs;
  for (let idle = acted; ; await pause()) {
    const change = await look(tab, before, { start, idleMs: performance.now() - idle });
    if (change) return change;
    const { traffic } = tab.guard;
    if (traffic.isLoading() || tab.guard.isHolding() || traffic.awaitsDataOf(start, start + noEffectMs))
      idle = performance.now();
    if (performance.now() - idle > noEffectMs)
      return { kind: 'none', reason: 'Nothing changed on the screen' };
    const waited = tab.guard.waitedMs - waitedBefore;
    if (performance.now() - acted - waited > tab.limits.pageMs)
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
  if (tab.guard.traffic.isLoading() || tab.guard.isHolding()) return null;
  const now = await tab.signature().catch(() => before.view);
  if (!isAnotherView(before.view, now)) return idleMs > strayWindowMs ? followStray(tab) : null;
  return anotherView(tab, before, start);
}

/** Another view began to come: waits until it is there. What came may be another document after all, or nothing. */
async function anotherView(tab: Tab, before: Before, start: number): Promise<Change | null> {
  const stillMs = await tab.settleAfter(before.view).catch(() => 0);
  const waitMs = Math.max(0, Math.round(performance.now() - start - stillMs));
  if ((await tab.documentId()) !== before.document) return loaded(tab);
  if (tab.guard.traffic.isLoading() || tab.guard.isHolding() || tab.guard.blocked) return null;
  const now = await tab.signature().catch(() => before.view);
  if ((await tab.documentId()) !== before.document) return loaded(tab);
  return isAnotherView(before.view, now) ? { kind: 'in-page', waitMs } : null;
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

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pollMs));
}
