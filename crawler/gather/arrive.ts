import type { Response } from 'playwright';
import type { Step } from '../records/step.ts';
import type { Change } from './change.ts';
import { reasonOf } from './reason-of.ts';
import type { Kept } from './shelf.ts';
import type { Tab } from './tab.ts';

/** Loads an address as the first page of a journey. */
export async function goTo(tab: Tab, url: string): Promise<Change> {
  await tab.guard.prepare(url);
  Object.assign(tab.guard, { blocked: null, failure: null });
  try {
    await tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: tab.limits.pageMs });
    return tab.guard.blocked ? { kind: 'blocked', blocked: tab.guard.blocked } : { kind: 'load', waitMs: 0 };
  } catch (error) {
    if (tab.guard.blocked) return { kind: 'blocked', blocked: tab.guard.blocked };
    return { kind: 'failed', error: tab.guard.failure ?? reasonOf(error) };
  }
}

/** How the view came about: what was asked for, where it was sent on, what the server said. */
export async function arrivalOf(
  how: Step['arrival']['how'],
  waitMs: number,
  answer: Response | undefined,
  url: string,
  kept: Kept | undefined,
): Promise<Step['arrival']> {
  if (how === 'in-page' || !answer)
    return { how, asked: url, redirects: [], status: null, waitMs, kept: false };
  const chain = await redirectsTo(answer);
  return {
    how,
    asked: (chain[0]?.url ?? answer.url()).slice(0, 4000),
    redirects: chain.map(({ url: from, status }) => ({ url: from.slice(0, 4000), status })),
    status: answer.status(),
    waitMs: kept ? (kept.waitMs ?? waitMs) : waitMs,
    kept: kept !== undefined,
  };
}

async function redirectsTo(answer: Response): Promise<{ url: string; status: number }[]> {
  const chain: { url: string; status: number }[] = [];
  for (
    let request = answer.request().redirectedFrom();
    request && chain.length < 30;
    request = request.redirectedFrom()
  ) {
    chain.unshift({ url: request.url(), status: (await request.response())?.status() ?? 0 });
  }
  return chain;
}

/** What the server's headers say of a page: whether a bot defence answered, and what kind of document it is. */
export function headersOf(answer: Response | undefined): { challenged: boolean; type: string } {
  const headers = answer?.headers() ?? {};
  return { challenged: headers['cf-mitigated'] === 'challenge', type: headers['content-type'] ?? '' };
}
