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
import type { Stage } from './drive.ts';
import { driveFrames, type FramedPage, framedPages } from './drive-frames.ts';
import { drivePage, notSeen } from './examine.ts';
import { untestedDrives } from './untested.ts';

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
  /** Whether something was typed before: then nothing is taken from what other journeys loaded, and nothing kept for them. */
  hasTyped: boolean;
}

/** The most that driving one page may take, loading it afresh included; drives are not begun for so long. */
const mostMs = 120_000;

/**
 * Drives the pages of a walk that has ended, each in a window beside it with the walk's cookies, so that nothing that a
 * check does can lead the walk astray. A view that does not come back under its address is not tested, and says so.
 */
export async function driveSteps(
  steps: readonly Step[],
  context: BrowserContext,
  tools: DrivenTools,
): Promise<void> {
  const storageState = await context.storageState().catch(() => undefined);
  if (!storageState) return;
  const typedOn = steps.findIndex(isTypedOn);
  for (const step of steps)
    await driveStep(step, storageState, { ...tools, hasTyped: typedOn >= 0 && step.index > typedOn });
}

/** Whether something may have been typed, chosen or sent here: what servers say after it is for this journey alone. */
function isTypedOn({ actions, chosen }: Step): boolean {
  return chosen?.role === 'button' || actions.some(({ kind }) => ['fill', 'choose', 'tick'].includes(kind));
}

export type DrivenTools = Omit<Tools, 'hasTyped'> & { driven: Driven };

async function driveStep(
  step: Step,
  storageState: StorageState,
  { driven, ...tools }: Tools & { driven: Driven },
): Promise<void> {
  if (step.veiled) return;
  const key = keyOf(step);
  const known = driven.get(key) ?? (await driveStates(step, storageState, tools));
  // Where it did not come back for one session it may for another.
  if (!known.some(isLost)) driven.set(key, known);
  step.examined.push(...known);
  step.notGathered.push(...notSeen(known));
}

/**
 * Drives the page of a step that did not come back after the walk, now that a second walk stands on it: its answers take
 * the place of what the first look said, unless it does not come back now either.
 */
export async function driveLostStep(
  step: Step,
  { url, context }: { url: string; context: BrowserContext },
  { driven, ...tools }: DrivenTools,
): Promise<void> {
  const storageState = await context.storageState();
  const known = await driveStates({ ...step, url }, storageState, { ...tools, hasTyped: true });
  if (known.some(isLost)) return;
  driven.set(keyOf(step), known);
  step.examined = [...step.examined.filter((answer) => !isLost(answer)), ...known];
  step.notGathered = [...step.notGathered.filter(({ reason }) => reason !== lost), ...notSeen(known)];
}

const lost = 'This view does not come back under its address';

/** Whether a step's page could not be driven because its view did not come back after the walk. */
export function isLostStep({ examined }: Pick<Step, 'examined'>): boolean {
  return examined.some(isLost);
}

function isLost({ reason }: Examined): boolean {
  return reason === lost;
}

type StorageState = NonNullable<BrowserContextOptions['storageState']>;

/** The page as the walk had it, and before that as a newcomer has it, where a cookie banner lies over it. */
async function driveStates(step: Step, storageState: StorageState, tools: Tools): Promise<Examined[]> {
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

/** Which state of the page is driven, and how; in all ways when left out. */
interface Part {
  state: string;
  names?: readonly DriveName[];
}

async function driveTwin(step: Step, { browser, options, ...tools }: Tools, part: Part): Promise<Examined[]> {
  const untested = (error: unknown): Examined[] =>
    untestedDrives(error instanceof TookTooLong ? error.message : reasonOf(error), { ...tools, ...part });
  const drive = async (context: BrowserContext): Promise<Examined[]> => {
    const guard = await Guard.attach(context, tools.guard);
    guard.hasTyped = tools.hasTyped;
    const stage = { ...tools, state: part.state, tab: await Tab.open(context, guard, tools.limits) };
    const framed: FramedPage[] = [];
    const own = await within(mostMs, 'Driving the page', driveIn(step, stage, part, framed)).catch(untested);
    return [...own, ...(await driveFrames(framed, stage))];
  };
  return inContext(browser, options, drive).catch(untested);
}

/** Drives the page itself, and gives the pages in its frames into `framed`. */
async function driveIn(
  step: Step,
  stage: Stage & { state: string },
  { names }: Part,
  framed: FramedPage[],
): Promise<Examined[]> {
  const { tab, state, device } = stage;
  const open = async (): Promise<boolean> => {
    const change = await goTo(tab, step.url);
    await tab.rest();
    if (state === bannerAnswered) await answerAgain(tab);
    return change.kind === 'load';
  };
  const untested = (reason: string) => untestedDrives(reason, { state, device, names });
  if (!(await open())) return untested('The page could not be loaded a second time');
  const { headings } = await tab.signature();
  if (!isSameView(step, headings)) return untested(lost);
  if (!names) framed.push(...(await framedPages(tab)));
  const second = names ? [] : [await askSecondEngine(tab, state)];
  return [...second, ...(await drivePage({ ...stage, names, reopen: open }))];
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
