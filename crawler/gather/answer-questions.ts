import { z } from 'zod';
import { advanceOf, answersFor, lookUpOf } from '../../journeys/answer-page.ts';
import { chosenOf } from '../../journeys/chosen-of.ts';
import type { DataName } from '../../journeys/data-names.ts';
import type { AnswerAct, Decision } from '../../journeys/decision.ts';
import type { Journey } from '../../journeys/journey.ts';
import { questionsOf } from '../../journeys/questions.ts';
import type { Field } from '../records/control.ts';
import type { Action, Chosen, Step } from '../records/step.ts';
import { declaring } from './act.ts';
import { type Change, changeAfter } from './change.ts';
import { actionOf, clickMs, press } from './press.ts';
import type { Sight } from './sight.ts';
import type { Tab } from './tab.ts';

/** How often new questions may come up on one page before we leave it. */
const mostRounds = 8;
/** How long a page may take to show what follows from an answer, and from a look-up. */
const answerMs = 250;
const lookUpMs = 2500;

type AnswerDecision = Extract<Decision, { kind: 'answer' }>;

export interface Answering {
  tab: Tab;
  journey: Journey;
  step: Step;
  sight: Sight;
  dataFor(name: DataName): string;
  /** Writes the choice into the step and keeps its picture, before the view changes. */
  choose(chosen: Chosen): Promise<void>;
}

/** Answers a page of questions, those that come up by answering too, and sends it. */
export async function answerQuestions(answering: Answering, decision: AnswerDecision): Promise<Change> {
  const { tab, journey, step, sight } = answering;
  const done = new Set<string>();
  let lookedUp = false;
  let acts = decision.acts;
  for (let round = 0; round < mostRounds; round += 1) {
    const change = await doAll(answering, acts, done);
    if (change.kind !== 'none') return change;
    await sight.lookAgain(step);
    acts = answersFor(journey, sight.view).filter(({ field }) => !done.has(field.ref));
    if (acts.length > 0) continue;
    const lookUp = lookedUp ? null : lookUpOf(sight.view);
    if (!lookUp) break;
    lookedUp = true;
    const goal = journey.waypoints.at(-1);
    if (goal) await answering.choose(chosenOf(lookUp, 'pattern', 'It finds the address', goal, [], false));
    const pressed = await press(tab, lookUp, { noEffectMs: lookUpMs });
    step.actions.push(pressed.action);
    if (pressed.change.kind !== 'none') return pressed.change;
    await sight.lookAgain(step);
    acts = answersFor(journey, sight.view).filter(({ field }) => !done.has(field.ref));
  }
  return send(answering, decision);
}

async function send(answering: Answering, decision: AnswerDecision): Promise<Change> {
  const { tab, journey, step, sight } = answering;
  const named = sight.view.controls.find(({ ref }) => ref === decision.submit?.ref);
  const button = named ?? advanceOf(journey, sight.view, questionsOf(sight.view));
  if (!button) return { kind: 'none', reason: 'Nothing sends the page of questions' };
  const because = 'It goes on from a page of questions';
  const towards = journey.waypoints.at(-1);
  const chosen =
    decision.submit ?? (towards ? chosenOf(button, 'pattern', because, towards, [], false) : null);
  if (chosen) await answering.choose(chosen);
  const form = sight.view.forms.find(({ key }) => key === button.inForm);
  const { action, change } = await declaring(tab, decision.sends ? form : undefined, () =>
    press(tab, button),
  );
  step.actions.push(action);
  return change;
}

/** Does the acts one by one; a page may go on by itself after one. */
async function doAll(
  { tab, step, dataFor }: Answering,
  acts: readonly AnswerAct[],
  done: Set<string>,
): Promise<Change> {
  tab.guard.hasTyped = true;
  for (const each of acts) {
    done.add(each.field.ref);
    const actions: Action[] = [];
    const work = async (): Promise<void> => {
      actions.push(...(await doOne(tab, each, dataFor)));
    };
    const goesOn = each.kind !== 'fill';
    const change = goesOn
      ? await changeAfter(tab, work, { opensWindow: false, noEffectMs: answerMs })
      : await work().then((): Change => ({ kind: 'none', reason: '' }));
    step.actions.push(...actions);
    if (change.kind !== 'none') return change;
  }
  return { kind: 'none', reason: '' };
}

async function doOne(tab: Tab, each: AnswerAct, dataFor: Answering['dataFor']): Promise<Action[]> {
  const element = tab.locator(each.field);
  const named = { ref: each.field.ref, role: each.field.kind, name: each.field.name || each.field.group };
  try {
    if (each.kind === 'tick') {
      await tick(tab, each.field);
      return [actionOf('tick', named)];
    }
    if (each.kind === 'choose') {
      await element.selectOption({ label: each.option }, { timeout: clickMs });
      return [actionOf('choose', named)];
    }
    const value = partOf(dataFor(each.data), each.part, each.field);
    await element.fill(value, { timeout: clickMs });
    return [actionOf('fill', named, value.length), ...(await takeSuggestion(tab, each.field))];
  } catch {
    // A question that takes no answer stays open; the page will say so when it is sent.
    return [];
  }
}

/** Ticks as a resident would, by the drawn label where the site hides its own radio button. */
async function tick(tab: Tab, field: Field): Promise<void> {
  const element = tab.locator(field);
  await element.check({ timeout: 1500 }).catch(() => element.check({ timeout: 1500, force: true }));
}

function partOf(value: string, part: 'whole' | 'day' | 'month' | 'year', { kind }: Field): string {
  const [year = '', month = '', day = ''] = value.split('-');
  if (part === 'whole')
    return /^\d{4}-\d\d-\d\d$/.test(value) && kind !== 'date' ? `${day}/${month}/${year}` : value;
  return { year, month: String(Number(month)), day: String(Number(day)) }[part];
}

const suggested = z.array(z.object({ name: z.string(), selector: z.string() }));

/** Takes the first thing that a field suggests while it is typed into, where it suggests anything. */
async function takeSuggestion(tab: Tab, field: Field): Promise<Action[]> {
  if (field.kind !== 'combobox' && !field.suggests) return [];
  for (let tries = 0; tries < 10; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const sight = tab.frames.find(({ key }) => key === field.frame);
    const answer = sight
      ? await tab.callInFrame(sight, 'suggestions')
      : await tab.call('suggestions', tab.limits);
    const [first] = suggested.parse(answer);
    if (!first) continue;
    await tab.locator({ selector: first.selector, frame: field.frame }).click({ timeout: 3000 });
    return [actionOf('choose', { ref: field.ref, role: 'option', name: field.name })];
  }
  return [];
}
