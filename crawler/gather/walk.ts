import { formStateOf, sentKeyOf } from '../../journeys/answer-next.ts';
import { chooseNext, type Rules } from '../../journeys/choose-next.ts';
import type { DataName } from '../../journeys/data-names.ts';
import type { Choice, Decision, Progress } from '../../journeys/decision.ts';
import { addressOf, keyOf } from '../../journeys/eligible.ts';
import type { Journey } from '../../journeys/journey.ts';
import type { Outcome } from '../records/outcome.ts';
import type { Chosen, Step } from '../records/step.ts';
import { act } from './act.ts';
import { answerQuestions } from './answer-questions.ts';
import { goTo, headersOf } from './arrive.ts';
import { type Change, changeAfter } from './change.ts';
import { choices as choicesName, type KeepPicture } from './observe-step.ts';
import { outcomeOfBlock, outcomeOfFailure, outcomeOfPage, outcomeOfStuck } from './outcome-of.ts';
import { cutOut } from './pictures.ts';
import { press } from './press.ts';
import type { Choices } from './see-choices.ts';
import { blurred, keepQuietly, seeStep } from './see-step.ts';
import { Sight } from './sight.ts';
import type { Tab } from './tab.ts';

export interface Way {
  tab: Tab;
  journey: Journey;
  homePage: string;
  rules: Rules;
  /** The test data of a name, as this council has it. */
  dataFor(name: DataName): string;
  /** On one's own site the results of a search are kept as they are; elsewhere they are veiled. */
  isOwn: boolean;
  keep: KeepPicture;
  /** Whether no page is tested and no picture taken. */
  onlyWay: boolean;
  /** Filled as the walk goes on, so that nothing seen is lost when it is ended from outside. */
  steps: Step[];
}

/** How often a step's choice may turn out to lead nowhere before the journey is a dead end. */
const mostTries = 3;
/** How many menus and sections are opened on one step. */
const mostOpened = 6;

interface Memory {
  reached: number;
  followed: Set<string>;
  enquired: Set<string>;
  searchedSite: boolean;
  /** The waypoint that the last link or button was to lead to. */
  towards: string | null;
  /** The page of questions that was sent last: when the very same comes back, the answers were not taken. */
  sent: string | null;
  /** The step that was looked at a second time, as it was the first time. */
  earlier: Step | null;
}

/** Walks a journey from the home page: see, record, decide, act, until it ends. */
export async function walk(way: Way): Promise<Outcome> {
  const memory: Memory = {
    reached: 0,
    followed: new Set(),
    enquired: new Set(),
    searchedSite: false,
    towards: null,
    sent: null,
    earlier: null,
  };
  const outcome = await walkOn(way, memory);
  const last = way.steps.at(-1);
  const status = last?.arrival.status ?? null;
  return { ...outcome, ...(last ? { step: last.index } : {}), ...(status === null ? {} : { status }) };
}

async function walkOn(way: Way, memory: Memory): Promise<Outcome> {
  let change = await goTo(way.tab, way.homePage);
  for (;;) {
    if (change.kind === 'blocked') return outcomeOfBlock(change.blocked);
    if (change.kind === 'failed') return outcomeOfFailure(change.error);
    if (change.kind === 'none') return { kind: 'dead-end', reason: change.reason };
    const strayed = await way.tab.guard.bars(way.tab.page.url());
    if (strayed) return outcomeOfBlock(strayed);
    const seen = await seeStep({ ...way, isVeiled: isVeiled(way, memory) }, change);
    const step = withEarlier(seen.step, memory.earlier);
    way.steps.push(step);
    memory.followed.add(addressOf(step.url));
    const ended =
      outcomeOfPage(step, headersOf(way.tab.guard.traffic.answerOf(way.tab.page))) ??
      outcomeOfBlindness(step) ??
      outcomeOfRefusal(step, memory);
    if (ended) return ended;
    const next = await decideAndAct(way, step, seen.choices, memory);
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

type Next = { outcome: Outcome } | { change: Change };

async function decideAndAct(way: Way, step: Step, choices: Choices, memory: Memory): Promise<Next> {
  const sight = new Sight(way.tab, step, choices);
  let opened = 0;
  for (let tries = 0; tries < mostTries; ) {
    const choice = chooseNext(way.journey, sight.view, progressOf(memory), way.rules);
    note(step, choice, memory);
    const { decision } = choice;
    if (decision.kind === 'stuck') return lookAgain(way, step, memory, decision);
    const end = endOf(decision);
    if (end) {
      if (decision.kind === 'stop' && decision.chosen)
        await prepare(way, step, sight, decision.chosen, memory);
      return { outcome: end };
    }
    const refusedBefore = way.tab.guard.refused.length;
    const change = await carryOut(way, step, sight, decision, memory);
    if (change.kind !== 'none') return { change };
    const sent = way.tab.guard.refused.slice(refusedBefore).find((request) => isTheSitesOwn(request, step));
    if (sent) return { outcome: outcomeOfBlock({ kind: 'method', url: sent.url, reason: sent.reason }) };
    const revealed = await sight.lookAgain(step);
    if (revealed || decision.kind === 'open') opened += 1;
    if (opened > mostOpened) break;
    if (!revealed && decision.kind !== 'open') tries += 1;
  }
  return { outcome: { kind: 'dead-end', reason: `${mostTries} links or buttons in a row led nowhere` } };
}

/** How the journey ends by this decision; null when it goes on. */
function endOf(decision: Decision): Outcome | null {
  if (decision.kind === 'goal') return { kind: 'reached', reason: '' };
  if (decision.kind === 'sign-in') return { kind: 'login-required', reason: decision.reason };
  return decision.kind === 'stop' ? { kind: 'stopped-safely', reason: decision.reason } : null;
}

type Doing = Extract<Decision, { kind: 'follow' | 'enquire' | 'search-site' | 'answer' | 'open' }>;

async function carryOut(
  way: Way,
  step: Step,
  sight: Sight,
  decision: Decision,
  memory: Memory,
): Promise<Change> {
  if (!isDoing(decision)) return { kind: 'none', reason: 'There is nothing to do' };
  const { tab, journey, dataFor } = way;
  if (decision.kind === 'open') {
    memory.followed.add(keyOf(decision.control, sight.view));
    const { action, change } = await press(tab, decision.control, { noEffectMs: 700 });
    step.actions.push(action);
    return change;
  }
  const choose = (chosen: Chosen): Promise<void> => prepare(way, step, sight, chosen, memory);
  if (decision.kind === 'answer') {
    memory.followed.add(sentKeyOf(sight.view));
    const change = await answerQuestions({ tab, journey, step, sight, dataFor, choose }, decision);
    memory.sent = formStateOf(sight.view);
    return change;
  }
  const chosen = decision.kind === 'follow' ? decision.chosen : decision.submit;
  step.chosen = null;
  if (chosen) await choose(chosen);
  const { actions, change } = await act(tab, decision, sight.view, wordsOf(decision, way));
  remember(memory, decision, sight);
  step.actions.push(...actions);
  return change;
}

function isDoing(decision: Decision): decision is Doing {
  return ['follow', 'enquire', 'search-site', 'answer', 'open'].includes(decision.kind);
}

function wordsOf(decision: Doing, { dataFor }: Way): string {
  if (decision.kind === 'enquire') return dataFor(decision.enquiry.data);
  return decision.kind === 'search-site' ? decision.words : '';
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
  decision: Extract<Decision, { kind: 'stuck' }>,
): Promise<Next> {
  const stuck = (): Next => ({
    outcome: outcomeOfStuck(way.journey, step, decision, way.rules, memory.reached),
  });
  if (memory.earlier?.index === step.index) return stuck();
  const wait = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, secondLookMs));
  const change = await changeAfter(way.tab, wait, { opensWindow: false, noEffectMs: 0 });
  if (change.kind !== 'in-page' && change.kind !== 'load') return stuck();
  way.steps.pop();
  memory.earlier = step;
  return { change: { ...change, kind: step.arrival.how } };
}

/** Writes the choice into the step and keeps a picture of what was chosen, before the view changes. */
async function prepare(way: Way, step: Step, sight: Sight, chosen: Chosen, memory: Memory): Promise<void> {
  const { tab } = way;
  step.chosen = chosen;
  const control = sight.view.controls.find((candidate) => candidate.ref === chosen.ref);
  if (!control || way.onlyWay) return;
  const keep = isVeiled(way, memory) ? blurred(way.keep) : way.keep;
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
  step.adapter = choice.adapter;
  memory.reached = choice.reached;
}

function remember(memory: Memory, decision: Doing, sight: Sight): void {
  if (decision.kind === 'enquire') memory.enquired.add(decision.waypoint.id);
  if (decision.kind === 'search-site') memory.searchedSite = true;
  if (decision.kind === 'follow') memory.followed.add(keyOf(decision.control, sight.view));
  memory.towards = decision.kind === 'follow' ? decision.chosen.towards : null;
}

function progressOf({ reached, followed, enquired, searchedSite, towards }: Memory): Progress {
  return { reached, followed, enquired, searchedSite, towards };
}

/** What we could not read we cannot judge: that is no dead end of the council's. */
function outcomeOfBlindness(step: Step): Outcome | null {
  const blind = step.notGathered.find(({ what }) => what === choicesName);
  return blind
    ? { kind: 'timed-out', reason: `The links and fields of the page could not be read: ${blind.reason}` }
    : null;
}

/** Whether the page of questions that was sent came back with something to say against the answers: they were ours. */
function outcomeOfRefusal(step: Step, { sent }: Memory): Outcome | null {
  if (sent === null || step.errors.length === 0 || formStateOf(step) !== sent) return null;
  const said = step.errors.map((error) => `"${error.slice(0, 150)}"`).join(', ');
  return {
    kind: 'script-broken',
    reason: `The form did not take our answers: ${said}. Give the journey an answer to the question, or the council a value in "testData"`,
  };
}
