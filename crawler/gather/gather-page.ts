import type { Browser } from 'playwright';
import { z } from 'zod';
import type { AxeAnswer } from '../records/axe-answer.ts';
import type { Examined } from '../records/examined.ts';
import type { DeviceName, Profile } from '../records/names.ts';
import type { Outcome } from '../records/outcome.ts';
import type { NotGathered } from '../records/step.ts';
import { arrivalOf, goTo, headersOf } from './arrive.ts';
import { driveFrames, framedPages } from './checks/drive-frames.ts';
import { drivePage, surveyPage } from './checks/examine.ts';
import { contextOptions } from './device.ts';
import { Guard, type GuardOptions } from './guard.ts';
import { inContext } from './in-context.ts';
import type { Limits } from './limits.ts';
import { testState } from './observe-step.ts';
import { noWebPage, outcomeOfBlock, outcomeOfFailure, outcomeOfPage } from './outcome-of.ts';
import { reasonOf } from './reason-of.ts';
import { askSecondEngine } from './second-engine.ts';
import { Tab } from './tab.ts';
import { TookTooLong, within } from './time-limit.ts';
import { undisturbed } from './undisturbed.ts';

export interface PageTools {
  browser: Browser;
  limits: Limits;
  guard: GuardOptions;
  kerb: string;
  about: string | undefined;
  profile: Profile;
}

export interface PageEvidence {
  finalUrl: string | null;
  status: number | null;
  outcome: Outcome;
  title: string;
  /** In the thorough profile there is a second look, after the page has been driven. */
  axe: AxeAnswer[];
  /** What was seen for our own checks. */
  examined: Examined[];
  notGathered: NotGathered[];
}

/** Loads one address and tests it as it arrived. Does not throw for anything that the page does. */
export async function gatherPage(url: string, device: DeviceName, tools: PageTools): Promise<PageEvidence> {
  const { browser, kerb, about, limits } = tools;
  const identity = contextOptions(device, { kerb, browser: browser.version(), about });
  return inContext(browser, identity, async (context) => {
    const guard = await Guard.attach(context, tools.guard);
    const tab = await Tab.open(context, guard, limits);
    const { profile } = tools;
    const seen = await within(limits.pageMs + 3 * limits.checkMs, 'The page', look(tab, url, profile));
    if (profile === 'fast' || seen.outcome.kind !== 'reached') return seen;
    return driven(seen, tab, device);
  }).catch((error: unknown) => {
    const reason = reasonOf(error);
    return nothing(error instanceof TookTooLong ? { kind: 'timed-out', reason } : outcomeOfFailure(reason));
  });
}

async function look(tab: Tab, url: string, profile: Profile): Promise<PageEvidence> {
  const change = await goTo(tab, url);
  if (change.kind === 'blocked') return nothing(outcomeOfBlock(change.blocked));
  if (change.kind !== 'load')
    return nothing(outcomeOfFailure(change.kind === 'failed' ? change.error : 'the page did not load'));
  return undisturbed(tab, () => test(tab, url, profile));
}

/** With what driving the page showed, and a second look; what was seen before stays whatever happens to it now. */
async function driven(seen: PageEvidence, tab: Tab, device: DeviceName): Promise<PageEvidence> {
  const address = tab.page.url();
  const reopen = async (): Promise<boolean> => {
    const again = await goTo(tab, address);
    await tab.rest();
    return again.kind === 'load';
  };
  const stage = { tab, device, state: asItArrived, mayPress: false };
  const framed = await framedPages(tab).catch(() => []);
  const own = await drivePage({ ...stage, reopen });
  const inFrames = await driveFrames(framed, stage);
  const { pageMs, checkMs } = tab.limits;
  const again = lookAgain(tab, reopen, seen.notGathered);
  const axe = await within(pageMs + checkMs, 'The second look', again).catch(() => []);
  return { ...seen, axe: [...seen.axe, ...axe], examined: [...seen.examined, ...own, ...inFrames] };
}

const asItArrived = 'as it arrived';

/** axe-core's answer once more, on the page loaded afresh: a fault that comes and goes is no certain one. */
async function lookAgain(
  tab: Tab,
  reopen: () => Promise<boolean>,
  notGathered: NotGathered[],
): Promise<AxeAnswer[]> {
  if (!(await reopen().catch(() => false))) return [];
  const answers = await testState(tab, asItArrived, notGathered, 'thorough');
  return answers.map((answer) => ({ ...answer, repeat: true }));
}

/** What came in answer to an address: a page that may be looked at, or why not. */
export async function seeArrival(
  tab: Tab,
  url: string,
): Promise<Pick<PageEvidence, 'finalUrl' | 'status' | 'title'> & { refused: Outcome | null }> {
  const answer = tab.guard.traffic.answerOf(tab.page);
  const arrival = await arrivalOf('load', 0, answer, url, undefined);
  const strayed = await tab.guard.bars(tab.page.url());
  if (strayed) return { finalUrl: null, status: null, title: '', refused: outcomeOfBlock(strayed) };
  const title = await within(tab.limits.pageMs, 'The page', tab.page.title());
  const refused = outcomeOfPage({ arrival, title, index: 1, url }, headersOf(answer));
  return { finalUrl: tab.page.url(), status: arrival.status, title, refused };
}

async function test(tab: Tab, url: string, profile: Profile): Promise<PageEvidence> {
  const { refused, title, ...page } = await seeArrival(tab, url);
  if (refused) return { ...nothing(refused), ...page };
  const type = z.string().parse(await tab.call('shownAsCode', {}));
  if (type !== '') return { ...nothing({ kind: 'dead-end', reason: noWebPage(type) }), ...page };
  const notGathered: NotGathered[] = [];
  const [axe] = await testState(tab, asItArrived, notGathered, profile);
  if (!axe)
    return {
      ...nothing({
        kind: 'timed-out',
        reason: `Not tested: ${notGathered[0]?.reason ?? 'axe-core gave no answer'}`,
      }),
      ...page,
      notGathered,
    };
  await tab.findFrames();
  const examined = await surveyPage(tab, asItArrived);
  if (profile === 'thorough') examined.push(await askSecondEngine(tab, asItArrived));
  return { ...page, title, outcome: { kind: 'reached', reason: '' }, axe: [axe], examined, notGathered };
}

function nothing(outcome: Outcome): PageEvidence {
  return { finalUrl: null, status: null, title: '', outcome, axe: [], examined: [], notGathered: [] };
}
