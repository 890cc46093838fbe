import { chooseNext } from '../../journeys/choose-next.ts';
import type { Choice, Overrides, Progress } from '../../journeys/decision.ts';
import { addressOf, keyOf } from '../../journeys/eligible.ts';
import type { Journey } from '../../journeys/journey.ts';
import type { Outcome } from '../records/outcome.ts';
import type { Step } from '../records/step.ts';
import { act } from './act.ts';
import { goTo, headersOf } from './arrive.ts';
import { type Change, changeAfter } from './change.ts';
import { choices, type KeepPicture } from './observe-step.ts';
import { outcomeOfBlock, outcomeOfFailure, outcomeOfPage } from './outcome-of.ts';
import { cutOut } from './pictures.ts';
import { blurred, keepQuietly, seeStep } from './see-step.ts';
import type { Tab } from './tab.ts';

export interface Way {
  tab: Tab;
  journey: Journey;
  homePage: string;
  overrides: Overrides;
  /** On one's own site the results of a search are kept as they are; elsewhere they are veiled. */
  isOwn: boolean;
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
  /** The step that was looked at a second time, as it was the first time. */
  earlier: Step | null;
}

/** Walks a journey from the home page: see, record, decide, act, until it ends. */
export async function walk(way: Way): Promise<Outcome> {
  const memory: Memory = { reached: 0, followed: new Set(), enquired: new Set(), earlier: null };
  let change = await goTo(way.tab, way.homePage);
  for (;;) {
    if (change.kind === 'blocked') return outcomeOfBlock(change.blocked);
    if (change.kind === 'failed') return outcomeOfFailure(change.error);
    if (change.kind === 'none') return { kind: 'dead-end', reason: change.reason };
    const strayed = await way.tab.guard.bars(way.tab.page.url());
    if (strayed) return outcomeOfBlock(strayed);
    const seen = await seeStep({ ...way, isVeiled: isVeiled(way, memory) }, change);
    const step = withEarlier(seen, memory.earlier);
    way.steps.push(step);
    memory.followed.add(addressOf(step.url));
    const ended =
      outcomeOfPage(step, headersOf(way.tab.guard.traffic.answerOf(way.tab.page))) ??
      outcomeOfBlindness(step);
    if (ended) return ended;
    const next = await decideAndAct(way, step, memory);
    if ('outcome' in next) return next.outcome;
    change = next.change;
  }
}

/** What was done about a banner before the view changed by itself belongs to the step all the same. */
function withEarlier(step: Step, earlier: Step | null): Step {
  if (earlier?.index !== step.index) return step;
  return { ...step, banner: step.banner ?? earlier.banner, actions: [...earlier.actions, ...step.actions] };
}

/** Whether what is seen now may name people: the results of a search on somebody else's site. */
function isVeiled({ isOwn }: Way, { enquired }: Memory): boolean {
  return enquired.size > 0 && !isOwn;
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
    if (decision.kind === 'stuck') return lookAgain(way, step, memory, decision.reason);
    await prepare(isVeiled(way, memory) ? { ...way, keep: blurred(way.keep) } : way, step, decision);
    const refusedBefore = way.tab.guard.refused.length;
    const { actions, change } = await act(way.tab, decision, step);
    remember(memory, decision);
    step.actions.push(...actions);
    if (change.kind !== 'none') return { change };
    const sent = way.tab.guard.refused.slice(refusedBefore).find((request) => isTheSitesOwn(request, step));
    if (sent) return { outcome: outcomeOfBlock({ kind: 'method', url: sent.url, reason: sent.reason }) };
  }
  return { outcome: { kind: 'dead-end', reason: `${mostTries} links or buttons in a row led nowhere` } };
}

/** Whether what was kept back was the site's own doing, not a counter's of clicks elsewhere. */
function isTheSitesOwn({ method, url }: Step['refused'][number], step: Step): boolean {
  if (method === 'GET' || !URL.canParse(url) || !URL.canParse(step.url)) return false;
  return new URL(url).host === new URL(step.url).host;
}

/** How long a page that seems to be a dead end gets to show more: some draw their content late. */
const secondLookMs = 2500;

/** Before a journey is given up, waits a little, once: a view that changed by itself is looked at again. */
async function lookAgain(
  way: Way,
  step: Step,
  memory: Memory,
  reason: string,
): Promise<{ outcome: Outcome } | { change: Change }> {
  if (memory.earlier?.index === step.index) return { outcome: outcomeOfStuck(step, reason) };
  const wait = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, secondLookMs));
  const change = await changeAfter(way.tab, wait, { opensWindow: false, noEffectMs: 0 });
  if (change.kind !== 'in-page' && change.kind !== 'load') return { outcome: outcomeOfStuck(step, reason) };
  way.steps.pop();
  memory.earlier = step;
  return { change: { ...change, kind: step.arrival.how } };
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

/** What we could not read we cannot judge: that is no dead end of the council's. */
function outcomeOfBlindness(step: Step): Outcome | null {
  const blind = step.notGathered.find(({ what }) => what === choices);
  return blind
    ? { kind: 'timed-out', reason: `The links and fields of the page could not be read: ${blind.reason}` }
    : null;
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
