import { adapters } from '../../journeys/adapters/list.ts';
import { mayRead } from '../../journeys/adapters/may-read.ts';
import { chooseNext } from '../../journeys/choose-next.ts';
import type { Choice } from '../../journeys/decision.ts';
import { addressOf } from '../../journeys/eligible.ts';
import type { Outcome } from '../records/outcome.ts';
import type { Step } from '../records/step.ts';
import { goTo, headersOf } from './arrive.ts';
import { carryOut, noteChosen, type Standing } from './carry-out.ts';
import { type Change, changeAfter } from './change.ts';
import { noteMissed, outcomeOfMissed } from './missed.ts';
import {
  outcomeOfBlindness,
  outcomeOfBlock,
  outcomeOfDecision,
  outcomeOfFailure,
  outcomeOfPage,
  outcomeOfRefusal,
  outcomeOfStop,
  outcomeOfStuck,
} from './outcome-of.ts';
import { lastPicture, outcomeOfError } from './outcome-of-error.ts';
import type { Choices } from './see-choices.ts';
import { seeStep } from './see-step.ts';
import { Sight } from './sight.ts';
import { emptyMemory, isVeiled, type Memory, progressOf, type Way } from './way.ts';

export type { Way } from './way.ts';

/** How often a step's choice may turn out to lead nowhere before the journey is a dead end. */
const mostTries = 3;
/** How many menus and sections are opened on one step. */
const mostOpened = 6;
/** How long a page that seems to be a dead end gets to show more: some draw their content late. */
const secondLookMs = 2500;

/** Walks a journey from the home page: see, record, decide, act, until it ends. */
export async function walk(way: Way): Promise<Outcome> {
  const { journey, rules, steps, tab } = way;
  const memory = emptyMemory();
  tab.guard.reads.mayRead = (asked) => mayRead(journey, adapters, asked, productAt(asked.page, steps.at(-1)));
  const walked = await walkOn(way, memory).catch(async (error: unknown) => ({
    ...outcomeOfError(error),
    ...(await lastPicture(way, memory)),
  }));
  noteMissed(steps, journey, rules);
  const outcome = outcomeOfMissed(walked, { journey, steps, reached: memory.reached });
  const last = steps.at(-1);
  const status = last?.arrival.status ?? null;
  return { ...outcome, ...(last ? { step: last.index } : {}), ...(status === null ? {} : { status }) };
}

/** What the page was recognised as that a resident is on, for requests of that page. */
function productAt(page: string, last: Step | undefined): string | null {
  if (!last || !URL.canParse(page) || !URL.canParse(last.url)) return null;
  return new URL(page).origin === new URL(last.url).origin ? last.adapter : null;
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
      outcomeOfRefusal(step, memory.sent);
    if (ended) return ended;
    await way.atStep?.(step);
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

type Next = { outcome: Outcome } | { change: Change };

async function decideAndAct(way: Way, step: Step, choices: Choices, memory: Memory): Promise<Next> {
  const sight = new Sight(way.tab, step, choices);
  const standing = { way, step, sight, memory };
  let opened = 0;
  for (let tries = 0; tries < mostTries; ) {
    const choice = chooseNext(way.journey, sight.view, progressOf(memory), way.rules);
    note(step, choice, memory);
    const { decision } = choice;
    if (decision.kind === 'stuck') return lookAgain(standing, decision);
    const end = outcomeOfDecision(decision);
    if (end) return { outcome: end };
    if (decision.kind === 'stop') {
      if (decision.chosen) await noteChosen(standing, decision.chosen);
      return { outcome: outcomeOfStop(way.journey, step, decision, memory.enquired) };
    }
    const refusedBefore = way.tab.guard.refused.length;
    const change = await carryOut(standing, decision);
    if (change.kind !== 'none') return { change };
    const sent = way.tab.guard.refused.slice(refusedBefore).find((request) => isTheSitesOwn(request, step));
    if (sent) return { outcome: outcomeOfBlock({ kind: 'method', url: sent.url, reason: sent.reason }) };
    const revealed = await sight.lookAgain(step);
    if (revealed || decision.kind === 'open') opened += 1;
    if (opened > mostOpened) break;
    if (!revealed && decision.kind !== 'open') tries += 1;
  }
  const reason = `${mostTries} links or buttons in a row led nowhere`;
  return { outcome: outcomeOfStuck(way.journey, step, { reason }, way.rules, memory.reached) };
}

/** Whether what was kept back was the site's own doing, not a counter's of clicks elsewhere. */
function isTheSitesOwn({ method, url }: Step['refused'][number], step: Step): boolean {
  if (method === 'GET' || !URL.canParse(url) || !URL.canParse(step.url)) return false;
  return new URL(url).host === new URL(step.url).host;
}

/** Before a journey is given up, waits a little, once: a view that changed by itself is looked at again. */
async function lookAgain(
  { way, step, memory }: Standing,
  decision: Extract<Choice['decision'], { kind: 'stuck' }>,
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

function note(step: Step, choice: Choice, memory: Memory): void {
  step.waypoints = choice.seen.map((waypoint) => waypoint.id);
  step.waypoint = choice.seen.at(-1)?.id ?? null;
  step.adapter = choice.adapter;
  memory.reached = choice.reached;
}
