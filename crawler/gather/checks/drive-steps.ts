import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import type { Examined } from '../../records/examined.ts';
import type { DeviceName } from '../../records/names.ts';
import type { Step } from '../../records/step.ts';
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
    const known =
      driven.get(key) ?? (await driveTwin(step, { ...tools, options: { ...tools.options, storageState } }));
    driven.set(key, known);
    step.examined.push(...known);
    step.notGathered.push(...notSeen(known));
  }
}

function keyOf({ url, html }: Step): string {
  return `${url} ${createHash('sha256').update(html).digest('hex')}`;
}

type TwinTools = Omit<Tools, 'driven'>;

async function driveTwin(step: Step, { browser, options, ...tools }: TwinTools): Promise<Examined[]> {
  const drive = inContext(browser, options, (context) => driveIn(context, step, tools));
  return within(mostMs, 'Driving the page', drive).catch((error: unknown) =>
    untested(error instanceof TookTooLong ? error.message : reasonOf(error), tools.device),
  );
}

async function driveIn(
  context: BrowserContext,
  step: Step,
  { guard: options, limits, device, mayPress }: Omit<TwinTools, 'browser' | 'options'>,
): Promise<Examined[]> {
  const guard = await Guard.attach(context, options);
  const tab = await Tab.open(context, guard, limits);
  const open = async (): Promise<boolean> => {
    const change = await goTo(tab, step.url);
    await tab.rest();
    return change.kind === 'load';
  };
  if (!(await open())) return untested('The page could not be loaded a second time', device);
  const { headings } = await tab.signature();
  if (!isSameView(step, headings)) return untested('This view does not come back under its address', device);
  const second = await askSecondEngine(tab, stateOf(step));
  return [second, ...(await drivePage({ tab, device, state: stateOf(step), reopen: open, mayPress }))];
}

/** The state that a person has before them once a cookie banner is answered. */
function stateOf({ banner }: Step): string {
  return banner?.gone ? 'cookie banner answered' : 'as it arrived';
}

function isSameView(step: Step, headings: readonly string[]): boolean {
  const [own] = step.headings.filter(({ level }) => level === 1);
  return own === undefined || headings.some((heading) => heading.includes(own.text.slice(0, 80)));
}

function untested(reason: string, device: DeviceName): Examined[] {
  return drives
    .filter(({ devices }) => devices.includes(device))
    .map(({ what }) => ({ what, state: 'as it arrived', frame: '', facts: null, reason }));
}
