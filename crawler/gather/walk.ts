import { type Choice, chooseNext, type Overrides, type Progress } from '../../journeys/choose-next.ts';
import { addressOf, keyOf } from '../../journeys/eligible.ts';
import type { Journey } from '../../journeys/journey.ts';
import type { Outcome } from '../records/outcome.ts';
import type { NotGathered, Step } from '../records/step.ts';
import { act } from './act.ts';
import { answerBanner, seeBanner } from './answer-banner.ts';
import { arrivalOf, goTo, isChallenge } from './arrive.ts';
import type { Change } from './change.ts';
import { type KeepPicture, observeStep, testState } from './observe-step.ts';
import { outcomeOfBlock, outcomeOfFailure, outcomeOfPage } from './outcome-of.ts';
import { cutOut, firstScreen } from './pictures.ts';
import type { Tab } from './tab.ts';

export interface Way {
  tab: Tab;
  journey: Journey;
  homePage: string;
  overrides: Overrides;
  keep: KeepPicture;
  /** Filled as the walk goes on, so that nothing seen is lost when it is ended from outside. */
  steps: Step[];
}

/** How often a step's choice may turn out to lead nowhere before the journey is a dead end. */
const mostTries = 3;

interface Memory {
  reached: number;
  followed: Set<string>;
  enquired: Set<string>;
}

/** Walks a journey from the home page: see, record, decide, act, until it ends. */
export async function walk(way: Way): Promise<Outcome> {
  const memory: Memory = { reached: 0, followed: new Set(), enquired: new Set() };
  let change = await goTo(way.tab, way.homePage);
  for (;;) {
    if (change.kind === 'blocked') return outcomeOfBlock(change.blocked);
    if (change.kind === 'failed') return outcomeOfFailure(change.error);
    if (change.kind === 'none') return { kind: 'dead-end', reason: change.reason };
    const step = await see(way, change);
    way.steps.push(step);
    memory.followed.add(addressOf(step.url));
    const ended = outcomeOfPage(step, isChallenge(way.tab.guard.answerOf(way.tab.page)));
    if (ended) return ended;
    const next = await decideAndAct(way, step, memory);
    if ('outcome' in next) return next.outcome;
    change = next.change;
  }
}

async function see({ tab, keep, steps }: Way, change: Extract<Change, { waitMs: number }>): Promise<Step> {
  const index = steps.length;
  const prefix = String(index).padStart(2, '0');
  const notGathered: NotGathered[] = [];
  await tab.rest();
  const banner = await seeBanner(tab);
  const axe = await testState(tab, 'as it arrived', notGathered);
  const arrivalPicture = banner
    ? await keepQuietly(keep, `${prefix}-arrival.webp`, () => firstScreen(tab.page, tab.limits.checkMs))
    : null;
  const answered = banner
    ? await answerBanner(tab, banner, { ours: steps.some((step) => keptBackAnswer(step, banner.name)) })
    : { banner: null, actions: [] };
  if (answered.banner?.gone) axe.push(...(await testState(tab, 'cookie banner answered', notGathered)));
  const { waitMs, ...observed } = await observeStep(tab, prefix, keep);
  const waited = change.kind === 'in-page' ? change.waitMs : waitMs;
  return {
    ...observed,
    index,
    waypoint: null,
    waypoints: [],
    arrival: await arrivalOf(change.kind, waited, tab.guard.answerOf(tab.page), observed.url),
    banner: answered.banner,
    axe,
    actions: answered.actions,
    chosen: null,
    pictures: { ...observed.pictures, arrival: arrivalPicture },
    notGathered: [...notGathered, ...observed.notGathered],
  };
}

/** Whether a step's banner was answered while our manners kept back what it sent, so that the site never learnt of it. */
function keptBackAnswer({ banner, refused }: Step, name: string): boolean {
  return (
    banner?.name === name && banner.answeredWith !== null && refused.some(({ method }) => method !== 'GET')
  );
}

async function decideAndAct(
  way: Way,
  step: Step,
  memory: Memory,
): Promise<{ outcome: Outcome } | { change: Change }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const choice = chooseNext(way.journey, step, progressOf(memory), way.overrides);
    note(step, choice, memory);
    const { decision } = choice;
    if (decision.kind === 'goal') return { outcome: { kind: 'reached', reason: '' } };
    if (decision.kind === 'stuck') return { outcome: outcomeOfStuck(step, decision.reason) };
    await prepare(way, step, decision);
    const { actions, change } = await act(way.tab, decision, step);
    remember(memory, decision);
    step.actions.push(...actions);
    if (change.kind !== 'none') return { change };
  }
  return { outcome: { kind: 'dead-end', reason: `${mostTries} links or buttons in a row led nowhere` } };
}

type Move = Extract<Choice['decision'], { kind: 'follow' | 'enquire' }>;

/** Writes the choice into the step and keeps a picture of what was chosen, before the view changes. */
async function prepare({ tab, keep }: Way, step: Step, decision: Move): Promise<void> {
  step.chosen = decision.kind === 'follow' ? decision.chosen : decision.submit;
  const control = step.controls.find((candidate) => candidate.ref === step.chosen?.ref);
  if (!control) return;
  const name = `${String(step.index).padStart(2, '0')}-cta.webp`;
  step.pictures.cta = await keepQuietly(keep, name, () =>
    cutOut(tab.page, control.box, step.view, tab.limits.checkMs),
  );
  if (step.pictures.cta === null)
    step.notGathered.push({
      what: 'picture of the call to action',
      reason: 'the picture could not be taken',
    });
}

function note(step: Step, choice: Choice, memory: Memory): void {
  step.waypoints = choice.seen.map((waypoint) => waypoint.id);
  step.waypoint = choice.seen.at(-1)?.id ?? null;
  memory.reached = choice.reached;
}

function remember(memory: Memory, decision: Move): void {
  if (decision.kind === 'enquire') memory.enquired.add(decision.waypoint.id);
  else memory.followed.add(keyOf(decision.control));
}

function progressOf({ reached, followed, enquired }: Memory): Progress {
  return { reached, followed, enquired };
}

function outcomeOfStuck(step: Step, reason: string): Outcome {
  const signIn = step.fields.some((field) => field.kind === 'password' && field.area !== 'header');
  return signIn
    ? {
        kind: 'login-required',
        reason: `The page asks for a password, and no way round it was found. ${reason}`,
      }
    : { kind: 'dead-end', reason };
}

async function keepQuietly(
  keep: KeepPicture,
  name: string,
  take: () => Promise<Buffer>,
): Promise<string | null> {
  try {
    return await keep(name, await take());
  } catch {
    return null;
  }
}
