import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import type { Examined } from '../../records/examined.ts';
import type { DriveName } from '../../records/facts/list.ts';
import type { DeviceName } from '../../records/names.ts';
import type { Step } from '../../records/step.ts';
import { answerBanner, seeBanner } from '../answer-banner.ts';
import { goTo } from '../arrive.ts';
import { Guard, type GuardOptions } from '../guard.ts';
import { inContext } from '../in-context.ts';
import type { Limits } from '../limits.ts';
import { reasonOf } from '../reason-of.ts';
import { askSecondEngine } from '../second-engine.ts';
import { Tab } from '../tab.ts';
import { TookTooLong, within } from '../time-limit.ts';
import { drivePage, notSeen } from './examine.ts';
import { drives } from './list.ts';

/** What was seen of pages that other journeys of this council came by on this device, by address and content. */
export type Driven = Map<string, Examined[]>;

interface Tools {
  browser: Browser;
  /** How the walk's own windows are set up. */
  options: BrowserContextOptions;
  guard: GuardOptions;
  limits: Limits;
  device: DeviceName;
  mayPress: boolean;
  driven: Driven;
}

/** The most that driving one page may take, loading it afresh included. */
const mostMs = 90_000;

/**
 * Drives the pages of a walk that has ended, each in a window beside it with the walk's cookies, so that nothing that a
 * check does can lead the walk astray. A view that does not come back under its address is not tested, and says so.
 */
export async function driveSteps(
  steps: readonly Step[],
  context: BrowserContext,
  { driven, ...tools }: Tools,
): Promise<void> {
  const storageState = await context.storageState().catch(() => undefined);
  if (!storageState) return;
  for (const step of steps) {
    if (step.veiled) continue;
    const key = keyOf(step);
    const known = driven.get(key) ?? (await driveStates(step, storageState, tools));
    driven.set(key, known);
    step.examined.push(...known);
    step.notGathered.push(...notSeen(known));
  }
}

type StorageState = NonNullable<BrowserContextOptions['storageState']>;

/** The page as the walk had it, and before that as a newcomer has it, where a cookie banner lies over it. */
async function driveStates(step: Step, storageState: StorageState, tools: TwinTools): Promise<Examined[]> {
  const { banner } = step;
  const isOver = banner?.covers && banner.gone && !banner.ours;
  const before = isOver ? await driveTwin(step, tools, { state: asItArrived, names: ['focus-walk'] }) : [];
  const options = { ...tools.options, storageState };
  return [...before, ...(await driveTwin(step, { ...tools, options }, { state: stateOf(step) }))];
}

/** Tells a page from all others by its address and content. */
export function keyOf({ url, html }: Step): string {
  return `${url} ${createHash('sha256').update(html).digest('hex')}`;
}

type TwinTools = Omit<Tools, 'driven'>;

/** Which state of the page is driven, and how; in all ways when left out. */
interface Part {
  state: string;
  names?: readonly DriveName[];
}

async function driveTwin(
  step: Step,
  { browser, options, ...tools }: TwinTools,
  part: Part,
): Promise<Examined[]> {
  const drive = inContext(browser, options, (context) => driveIn(context, step, tools, part));
  return within(mostMs, 'Driving the page', drive).catch((error: unknown) =>
    untested(error instanceof TookTooLong ? error.message : reasonOf(error), tools.device, part),
  );
}

async function driveIn(
  context: BrowserContext,
  step: Step,
  { guard: options, limits, device, mayPress }: Omit<TwinTools, 'browser' | 'options'>,
  part: Part,
): Promise<Examined[]> {
  const guard = await Guard.attach(context, options);
  const tab = await Tab.open(context, guard, limits);
  const open = async (): Promise<boolean> => {
    const change = await goTo(tab, step.url);
    await tab.rest();
    if (part.state === bannerAnswered) await answerAgain(tab);
    return change.kind === 'load';
  };
  if (!(await open())) return untested('The page could not be loaded a second time', device, part);
  const { headings } = await tab.signature();
  if (!isSameView(step, headings))
    return untested('This view does not come back under its address', device, part);
  const second = part.names ? [] : [await askSecondEngine(tab, part.state)];
  return [...second, ...(await drivePage({ ...part, tab, device, reopen: open, mayPress }))];
}

/** A page that is kept from before the banner was answered has it still. */
async function answerAgain(tab: Tab): Promise<void> {
  const banner = await seeBanner(tab);
  if (banner) await answerBanner(tab, banner, { ours: true });
}

const asItArrived = 'as it arrived';
const bannerAnswered = 'cookie banner answered';

/** The state that a person has before them once a cookie banner is answered. */
function stateOf({ banner }: Step): string {
  return banner?.gone ? bannerAnswered : asItArrived;
}

/** Whether what came is the view of the step, by its main heading. */
export function isSameView(step: Step, headings: readonly string[]): boolean {
  const [own] = step.headings.filter(({ level }) => level === 1);
  return own === undefined || headings.some((heading) => heading.includes(own.text.slice(0, 80)));
}

function untested(reason: string, device: DeviceName, { state, names }: Part): Examined[] {
  return drives
    .filter(({ what, devices }) => devices.includes(device) && (names?.includes(what) ?? true))
    .map(({ what }) => ({ what, state, frame: '', facts: null, reason }));
}
