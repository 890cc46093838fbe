import type { AxeAnswer } from '../records/axe-answer.ts';
import type { NotGathered } from '../records/step.ts';
import { testState } from './observe-step.ts';
import { digestOf } from './same-state.ts';
import type { Tab } from './tab.ts';
import { within } from './time-limit.ts';

const digestMs = 5000;

/**
 * axe-core's answer for the state that the page is in. Journeys of one council and device share pages: where one shows the
 * very same page in the same state as an earlier one did, the answer is the same, and axe-core is not asked again.
 */
export async function testOnce(tab: Tab, state: string, notGathered: NotGathered[]): Promise<AxeAnswer[]> {
  const { tested } = tab.guard;
  const before = await keyOf(tab, state);
  const known = before === null ? undefined : tested.get(before);
  if (known) return [known];
  const answers = await testState(tab, state, notGathered);
  const [answer] = answers;
  // A page that changed while it was tested is no measure for another.
  if (answer && before !== null && (await keyOf(tab, state)) === before) tested.set(before, answer);
  return answers;
}

async function keyOf(tab: Tab, state: string): Promise<string | null> {
  return within(digestMs, 'Reading the page', digestOf(tab.page)).then(
    (digest) => digest && `${state} ${digest}`,
    () => null,
  );
}
