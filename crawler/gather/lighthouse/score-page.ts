import type { Browser, BrowserContext } from 'playwright';
import type { DeviceName } from '../../records/names.ts';
import type { QualityRun } from '../../records/page-quality.ts';
import { Guard, type GuardOptions } from '../guard.ts';
import type { Limits } from '../limits.ts';
import { reasonOf } from '../reason-of.ts';
import { Tab } from '../tab.ts';
import { within } from '../time-limit.ts';
import { connectTo, sameTab } from './connect.ts';
import { readResult } from './read-result.ts';
import { settingsFor } from './settings.ts';

/** The most that one run may take, the page's own time included. */
const runMs = 120_000;

export interface Scoring {
  browser: Browser;
  guard: GuardOptions;
  limits: Limits;
  device: DeviceName;
  userAgent: string;
  runs: number;
  /** Whether the page that came is the one of the walk, by what it shows. */
  isSameView(headings: readonly string[]): boolean;
}

/**
 * Runs Lighthouse on an address, each time in a new tab of the context. Gives what each run said, and how many pages were
 * loaded. Once most runs have failed, no more are made.
 */
export async function scorePage(
  url: string,
  context: BrowserContext,
  scoring: Scoring,
): Promise<{ runs: QualityRun[]; loads: number }> {
  const guard = await Guard.attach(context, scoring.guard);
  const runs: QualityRun[] = [];
  const failures = (): number => runs.filter(({ kind }) => kind === 'failed').length;
  while (runs.length < scoring.runs && failures() * 2 < scoring.runs) {
    runs.push(await runOnce(url, { context, guard, scoring }));
  }
  return { runs, loads: guard.loads };
}

interface Place {
  context: BrowserContext;
  guard: Guard;
  scoring: Scoring;
}

async function runOnce(url: string, { context, guard, scoring }: Place): Promise<QualityRun> {
  const failed = (reason: string): QualityRun => ({ kind: 'failed', reason });
  const barred = await guard.bars(url);
  if (barred) return failed(barred.reason);
  // The turn is waited for before Lighthouse begins: what is waited in between would be the page's own slowness to it.
  await guard.prepare(url);
  guard.blocked = null;
  try {
    const tab = await Tab.open(context, guard, scoring.limits);
    const run = await within(runMs, 'Lighthouse', lighthouseIn(tab, url, scoring));
    const { headings } = run.kind === 'scored' ? await tab.signature() : { headings: [] };
    const isSame = run.kind === 'failed' || scoring.isSameView(headings);
    await tab.page.close();
    if (guard.blocked) return failed(reasonOfBlock(guard));
    return isSame ? run : failed('This view does not come back under its address');
  } catch (error) {
    return failed(guard.blocked ? reasonOfBlock(guard) : reasonOf(error));
  }
}

function reasonOfBlock({ blocked }: Guard): string {
  return blocked?.reason ?? 'The page was kept back';
}

async function lighthouseIn(
  tab: Tab,
  url: string,
  { browser, limits, device, userAgent }: Scoring,
): Promise<QualityRun> {
  const { navigation } = await import('lighthouse');
  const settings = await settingsFor({ device, userAgent, loadMs: limits.pageMs });
  const second = await connectTo(browser);
  try {
    const page = await sameTab(second, tab.page);
    const answer = await navigation(page, url, settings);
    if (!answer) return { kind: 'failed', reason: 'Lighthouse gave no answer' };
    return readResult(answer.lhr, url);
  } finally {
    await second.disconnect();
  }
}
