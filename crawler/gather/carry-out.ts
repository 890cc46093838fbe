import { formStateOf, sentKeyOf } from '../../journeys/answer-next.ts';
import type { Decision } from '../../journeys/decision.ts';
import { keyOf } from '../../journeys/eligible.ts';
import type { Chosen, Step } from '../records/step.ts';
import { act } from './act.ts';
import { answerQuestions } from './answer-questions.ts';
import type { Change } from './change.ts';
import { lookClosely } from './close-look/look-closely.ts';
import { cutOut } from './pictures.ts';
import { press } from './press.ts';
import { blurred, keepQuietly } from './see-step.ts';
import type { Sight } from './sight.ts';
import { isVeiled, type Memory, type Way } from './way.ts';

type Doing = Extract<Decision, { kind: 'follow' | 'enquire' | 'search-site' | 'answer' | 'open' }>;

/** The step that a resident is on, with what they have before them. */
export interface Standing {
  way: Way;
  step: Step;
  sight: Sight;
  memory: Memory;
}

/** Does what was decided and writes it into the step; what it did to the view is the answer. */
export async function carryOut(standing: Standing, decision: Decision): Promise<Change> {
  if (!isDoing(decision)) return { kind: 'none', reason: 'There is nothing to do' };
  const { way, step, sight, memory } = standing;
  const { tab, journey, dataFor } = way;
  if (decision.kind === 'open') {
    memory.followed.add(keyOf(decision.control, sight.view));
    const { action, change } = await press(tab, decision.control, { noEffectMs: 700 });
    step.actions.push(action);
    return change;
  }
  const choose = (chosen: Chosen): Promise<void> => noteChosen(standing, chosen);
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

/** Writes the choice into the step and keeps a picture of what was chosen, before the view changes. */
export async function noteChosen({ way, step, sight, memory }: Standing, chosen: Chosen): Promise<void> {
  const { tab } = way;
  step.chosen = chosen;
  const control = sight.view.controls.find((candidate) => candidate.ref === chosen.ref);
  if (!control || way.onlyWay) return;
  await lookClosely(tab, step, chosen.ref);
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

function isDoing(decision: Decision): decision is Doing {
  return ['follow', 'enquire', 'search-site', 'answer', 'open'].includes(decision.kind);
}

function wordsOf(decision: Doing, { dataFor }: Way): string {
  if (decision.kind === 'enquire') return dataFor(decision.enquiry.data);
  return decision.kind === 'search-site' ? decision.words : '';
}

function remember(memory: Memory, decision: Doing, sight: Sight): void {
  if (decision.kind === 'enquire') memory.enquired.add(decision.waypoint.id);
  if (decision.kind === 'search-site') memory.searchedSite = true;
  if (decision.kind === 'follow') memory.followed.add(keyOf(decision.control, sight.view));
  memory.towards = decision.kind === 'follow' ? decision.chosen.towards : null;
}
