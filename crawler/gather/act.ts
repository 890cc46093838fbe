import type { Decision } from '../../journeys/decision.ts';
import type { View } from '../../journeys/view.ts';
import type { Control } from '../records/control.ts';
import type { Action } from '../records/step.ts';
import { type Change, changeAfter } from './change.ts';
import type { Tab } from './tab.ts';
import { testData } from './test-data.ts';

type Move = Extract<Decision, { kind: 'follow' | 'enquire' }>;

interface Acted {
  actions: Action[];
  change: Change;
}

/** Does what was decided, as a resident would: clicks the control, or fills the box and sends it. */
export async function act(tab: Tab, move: Move, view: View): Promise<Acted> {
  return move.kind === 'follow' ? click(tab, move.control) : enquire(tab, move, view);
}

async function click(tab: Tab, control: Control): Promise<Acted> {
  if (control.href && !opensView(control.href)) await tab.guard.prepare(control.href);
  const change = await changeAfter(tab, () => press(tab, control.selector), {
    opensWindow: opensWindow(control),
  });
  return {
    actions: [
      {
        kind: 'click',
        ref: control.ref,
        role: control.role,
        name: control.name,
        characters: 0,
        forced: true,
      },
    ],
    change,
  };
}

async function enquire(
  tab: Tab,
  { enquiry, field, submit }: Extract<Move, { kind: 'enquire' }>,
  view: View,
): Promise<Acted> {
  const words = testData[enquiry.data];
  const box = tab.page.locator(field.selector).first();
  try {
    await box.fill(words, { timeout: clickMs });
  } catch {
    return { actions: [], change: { kind: 'none', reason: 'The search box cannot be typed into' } };
  }
  const filled: Action = {
    kind: 'fill',
    ref: field.ref,
    role: field.kind,
    name: field.name,
    characters: words.length,
    forced: true,
  };
  const form = view.forms.find((candidate) => candidate.key === field.inForm);
  tab.guard.declared = form ? { method: form.method, url: form.action } : null;
  try {
    const button = view.controls.find((control) => control.ref === submit?.ref);
    if (button) {
      const { actions, change } = await click(tab, button);
      return { actions: [filled, ...actions], change };
    }
    const change = await changeAfter(tab, () => box.press('Enter', { timeout: clickMs }), {
      opensWindow: true,
    });
    return {
      actions: [
        filled,
        { kind: 'key', ref: field.ref, role: field.kind, name: 'Enter', characters: 0, forced: true },
      ],
      change,
    };
  } finally {
    tab.guard.declared = null;
  }
}

/** Whether an address names a view within the page, so that nothing will be loaded. */
function opensView(href: string): boolean {
  return href.includes('#');
}

/** Whether a window may open for it: a button can do anything, a link says so by its target. */
function opensWindow({ href, target }: Control): boolean {
  return href === null || (target !== null && !/^_?(self|top|parent|)$/i.test(target));
}

const clickMs = 8000;

/**
 * Clicks; when something lies over the control so that no click reaches it, presses Enter on it, as a keyboard user
 * would. A control that takes neither leaves the view as it was.
 */
async function press(tab: Tab, selector: string): Promise<void> {
  const control = tab.page.locator(selector).first();
  await control.click({ timeout: clickMs, noWaitAfter: true }).catch(async (error: Error) => {
    if (!/Timeout/.test(error.message)) throw error;
    await control.press('Enter', { timeout: clickMs, noWaitAfter: true }).catch(() => undefined);
  });
}
