import type { Browser } from 'playwright';
import type { AxeAnswer } from '../records/axe-answer.ts';
import type { DeviceName } from '../records/names.ts';
import type { Outcome } from '../records/outcome.ts';
import type { NotGathered } from '../records/step.ts';
import { arrivalOf, goTo, headersOf } from './arrive.ts';
import { contextOptions } from './device.ts';
import { Guard, type GuardOptions } from './guard.ts';
import { inContext } from './in-context.ts';
import type { Limits } from './limits.ts';
import { testState } from './observe-step.ts';
import { outcomeOfBlock, outcomeOfFailure, outcomeOfPage } from './outcome-of.ts';
import { reasonOf } from './reason-of.ts';
import { Tab } from './tab.ts';
import { TookTooLong, within } from './time-limit.ts';
import { undisturbed } from './undisturbed.ts';

export interface PageTools {
  browser: Browser;
  limits: Limits;
  guard: GuardOptions;
  kerb: string;
  about: string | undefined;
}

export interface PageEvidence {
  finalUrl: string | null;
  status: number | null;
  outcome: Outcome;
  axe: AxeAnswer | null;
  notGathered: NotGathered[];
}

/** Loads one address and tests it as it arrived. Does not throw for anything that the page does. */
export async function gatherPage(url: string, device: DeviceName, tools: PageTools): Promise<PageEvidence> {
  const { browser, kerb, about, limits } = tools;
  const identity = contextOptions(device, { kerb, browser: browser.version(), about });
  return inContext(browser, identity, async (context) => {
    const guard = await Guard.attach(context, tools.guard);
    const tab = await Tab.open(context, guard, limits);
    return within(limits.pageMs + 3 * limits.checkMs, 'The page', look(tab, url));
  }).catch((error: unknown) => {
    const reason = reasonOf(error);
    return nothing(error instanceof TookTooLong ? { kind: 'timed-out', reason } : outcomeOfFailure(reason));
  });
}

async function look(tab: Tab, url: string): Promise<PageEvidence> {
  const change = await goTo(tab, url);
  if (change.kind === 'blocked') return nothing(outcomeOfBlock(change.blocked));
  if (change.kind !== 'load')
    return nothing(outcomeOfFailure(change.kind === 'failed' ? change.error : 'the page did not load'));
  return undisturbed(tab, () => test(tab, url));
}

async function test(tab: Tab, url: string): Promise<PageEvidence> {
  const answer = tab.guard.traffic.answerOf(tab.page);
  const arrival = await arrivalOf('load', 0, answer, url, undefined);
  const strayed = await tab.guard.bars(tab.page.url());
  if (strayed) return nothing(outcomeOfBlock(strayed));
  const page = { finalUrl: tab.page.url(), status: arrival.status };
  const title = await within(tab.limits.pageMs, 'The page', tab.page.title());
  const refused = outcomeOfPage({ arrival, title, index: 1, url }, headersOf(answer));
  if (refused) return { ...nothing(refused), ...page };
  const notGathered: NotGathered[] = [];
  const [axe] = await testState(tab, 'as it arrived', notGathered);
  if (!axe)
    return {
      ...nothing({
        kind: 'timed-out',
        reason: `Not tested: ${notGathered[0]?.reason ?? 'axe-core gave no answer'}`,
      }),
      ...page,
      notGathered,
    };
  return { ...page, outcome: { kind: 'reached', reason: '' }, axe, notGathered };
}

function nothing(outcome: Outcome): PageEvidence {
  return { finalUrl: null, status: null, outcome, axe: null, notGathered: [] };
}
