import type { Decision } from '../../journeys/decision.ts';
import type { View } from '../../journeys/view.ts';
import type { Field } from '../records/control.ts';
import type { Action, Chosen } from '../records/step.ts';
import { type Change, changeAfter } from './change.ts';
import { actionOf, clickMs, press } from './press.ts';
import type { Tab } from './tab.ts';

type Move = Extract<Decision, { kind: 'follow' | 'enquire' | 'search-site' }>;

export interface Acted {
  actions: Action[];
  change: Change;
}

/** Does what was decided, as a resident would: clicks the control, or fills the box and sends it. */
export async function act(tab: Tab, move: Move, view: View, words: string): Promise<Acted> {
  if (move.kind !== 'follow') return ask(tab, move.field, move.submit, words, view);
  const form = move.sends ? view.forms.find(({ key }) => key === move.control.inForm) : undefined;
  return declaring(tab, form, async () => {
    const { action, change } = await press(tab, move.control);
    return { actions: [action], change };
  });
}

/** Fills a search box and sends it, by its button or by Enter. */
async function ask(tab: Tab, field: Field, submit: Chosen | null, words: string, view: View): Promise<Acted> {
  const box = tab.locator(field);
  try {
    await box.fill(words, { timeout: clickMs });
  } catch {
    return { actions: [], change: { kind: 'none', reason: 'The search box cannot be typed into' } };
  }
  const filled = actionOf('fill', { ...field, role: field.kind }, words.length);
  const form = view.forms.find(({ key }) => key === field.inForm);
  const button = view.controls.find(({ ref }) => ref === submit?.ref);
  return declaring(tab, form, async () => {
    if (button) {
      const { action, change } = await press(tab, button);
      return { actions: [filled, action], change };
    }
    const enter = (): Promise<void> => box.press('Enter', { timeout: clickMs, noWaitAfter: true });
    const change = await changeAfter(tab, enter, { opensWindow: true });
    const key = actionOf('key', { ref: field.ref, role: field.kind, name: 'Enter' });
    return { actions: [filled, key], change };
  });
}

/** Lets one request of the form pass while the work is done. */
export async function declaring<T>(
  tab: Tab,
  form: View['forms'][number] | undefined,
  work: () => Promise<T>,
): Promise<T> {
  tab.guard.declared = form ? { method: form.method, url: form.action } : null;
  try {
    return await work();
  } finally {
    tab.guard.declared = null;
  }
}
