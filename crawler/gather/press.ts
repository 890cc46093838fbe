import type { Control } from '../records/control.ts';
import type { Action } from '../records/step.ts';
import { type Change, changeAfter } from './change.ts';
import type { Tab } from './tab.ts';

export const clickMs = 8000;

/** How long a menu or section may take to show what it hides. */
const openMs = 700;

export interface Pressed {
  action: Action;
  change: Change;
}

/** Clicks a control as a resident would, and waits for what comes of it. */
export async function press(
  tab: Tab,
  control: Control,
  { noEffectMs }: { noEffectMs?: number } = {},
): Promise<Pressed> {
  if (control.href && loadsPage(control.href)) await tab.guard.prepare(control.href);
  const patience = noEffectMs ?? (control.expanded === false ? openMs : undefined);
  const change = await changeAfter(tab, () => click(tab, control), {
    opensWindow: opensWindow(control),
    ...(patience === undefined ? {} : { noEffectMs: patience }),
  });
  return { action: actionOf('click', control), change };
}

export function actionOf(
  kind: Action['kind'],
  { ref, role, name }: Pick<Control, 'ref' | 'role' | 'name'>,
  characters = 0,
): Action {
  return { kind, ref, role, name, characters, forced: true };
}

/** Whether an address brings a page: not a view within this one, and not a script. */
function loadsPage(href: string): boolean {
  return /^https?:/i.test(href) && !href.includes('#');
}

/** Whether a window may open for it: a button can do anything, a link says so by its target. */
function opensWindow({ href, target }: Control): boolean {
  return (
    href === null || !/^https?:/i.test(href) || (target !== null && !/^_?(self|top|parent|)$/i.test(target))
  );
}

/**
 * Clicks; when something lies over the control so that no click reaches it, presses Enter on it, as a keyboard user
 * would. A control that takes neither leaves the view as it was.
 */
async function click(tab: Tab, control: Control): Promise<void> {
  const element = tab.locator(control);
  // A part of a picture is never drawn itself, so a click finds nothing to aim at.
  if (control.tag === 'area')
    return element.press('Enter', { timeout: clickMs, noWaitAfter: true }).catch(() => undefined);
  await element.click({ timeout: clickMs, noWaitAfter: true }).catch(async (error: Error) => {
    if (!/Timeout/.test(error.message)) throw error;
    await element.press('Enter', { timeout: clickMs, noWaitAfter: true }).catch(() => undefined);
  });
}
