import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import type { DialogFacts } from '../../../records/facts/dialogs-facts.ts';
import type { Tab } from '../../tab.ts';
import { within } from '../../time-limit.ts';
import type { Holding } from '../forms/held-pages.ts';
import { pressKey } from '../keyboard/keys.ts';
import {
  controlsSeen,
  type FocusSeen,
  focusSeen,
  mousePlaces,
  type OpenedDialog,
} from './in-page-answers.ts';

/** What is tried on one dialog is tried within these. */
const most = { before: 4, presses: 14, controls: 4 };
/** How long a dialog may take to close, and a script to take the focus somewhere. */
const closingMs = 450;
const settleMs = 150;
/** The most that a page may take to answer a key. */
const keyMs = 5000;

export interface Hands {
  tab: Tab;
  session: CDPSession;
  holding: Holding;
}

type Way = Pick<DialogFacts, 'escape' | 'exit' | 'by' | 'tried'>;
type Tabbing = Pick<DialogFacts, 'tabs' | 'left' | 'beneath'>;

/** Goes through an open dialog with Tab, leaves it as a keyboard user would, and looks where that leads. */
export async function tryDialog(hands: Hands, opened: OpenedDialog): Promise<DialogFacts> {
  const first = await look(hands);
  const tabbing = await tabThrough(hands, first);
  const way = tabbing.left === 'closed' ? closedByTab : await leave(hands, tabbing);
  const after = way.exit === 'escape' || way.exit === 'control' ? await goOn(hands) : nowhere;
  return { ...opened, focus: first.where, ...tabbing, ...way, ...after };
}

const closedByTab: Way = { escape: false, exit: 'control', by: 'Tab', tried: [] };
const nowhere: Pick<DialogFacts, 'back' | 'next'> = { back: 'unknown', next: '' };

async function look({ tab }: Hands): Promise<FocusSeen> {
  return focusSeen.parse(await tab.call('dialogFocus'));
}

/** Presses Tab until the focus is in the dialog and has gone round, or is out of it again. */
async function tabThrough(hands: Hands, first: FocusSeen): Promise<Tabbing> {
  let [tabs, seen, beneath]: [number, FocusSeen, Tabbing['beneath']] = [0, first, null];
  const out = (left: Tabbing['left']): Tabbing => ({ tabs, left, beneath });
  const note = ({ place, name, isCovered }: FocusSeen): void => {
    if (place && !beneath) beneath = { ...place, name, isCovered };
  };
  while (seen.where !== 'inside') {
    if (tabs === most.before) return { tabs: -1, left: 'unknown', beneath };
    seen = await afterTab(hands);
    tabs += 1;
    if (!seen.isOpen) return out('closed');
    if (seen.where === 'elsewhere' || seen.where === 'opener') note(seen);
  }
  beneath = null;
  const begin = seen.mark;
  let blanks = 0;
  for (let presses = 0; presses < most.presses; presses += 1) {
    seen = await afterTab(hands);
    if (!seen.isOpen) return out('closed');
    if (seen.where === 'nowhere') {
      // Past the last element Tab leads to the browser's own bars once, and then to the first again.
      blanks += 1;
      continue;
    }
    if (seen.where !== 'inside') {
      note(seen);
      await focusInside(hands, begin);
      return out('out');
    }
    if (seen.mark === begin) return out(blanks > 0 ? 'inert' : 'kept');
  }
  return out('kept');
}

async function afterTab(hands: Hands): Promise<FocusSeen> {
  await pressKey(hands.session, 'Tab');
  const seen = await look(hands);
  if (seen.where === 'inside') return seen;
  // A script may fetch the focus back a moment later.
  await wait(settleMs);
  return look(hands);
}

async function focusInside({ tab }: Hands, mark: number): Promise<void> {
  await tab.call('focusMarked', { mark });
}

/** Tries Escape, then the controls in it by keyboard, then what only a mouse can press. */
async function leave(hands: Hands, { tabs }: Tabbing): Promise<Way> {
  const controls = controlsSeen.parse(await hands.tab.call('dialogControls'));
  const [entry] = controls;
  if (entry && tabs !== 0) await focusInside(hands, entry.mark);
  await pressKey(hands.session, 'Escape');
  if (await isClosed(hands)) return { escape: true, exit: 'escape', by: '', tried: [] };
  const tried: string[] = [];
  const harmless = controls.filter(({ sends }) => !sends);
  for (const { mark, name, leads } of harmless.slice(0, most.controls)) {
    const done = await pressIn(hands, mark);
    if (done === 'closed') return { escape: false, exit: 'control', by: name, tried };
    if (done === 'left' && leads) return { escape: false, exit: 'page', by: name, tried };
    tried.push(name);
  }
  const byMouse = await closeByMouse(hands);
  if (byMouse !== null) return { escape: false, exit: 'mouse', by: byMouse, tried };
  const isAll = controls.length === tried.length;
  return { escape: false, exit: isAll ? 'none' : 'untried', by: '', tried };
}

async function pressIn(hands: Hands, mark: number): Promise<'closed' | 'left' | 'nothing'> {
  const { tab, holding } = hands;
  await focusInside(hands, mark);
  holding.take();
  await within(keyMs, 'A press of a key', tab.page.keyboard.press('Enter'));
  if (await isClosed(hands)) return 'closed';
  return holding.take().length > 0 ? 'left' : 'nothing';
}

async function closeByMouse(hands: Hands): Promise<string | null> {
  for (const { x, y, name } of mousePlaces.parse(await hands.tab.call('mouseClosers'))) {
    await within(keyMs, 'A click', hands.tab.page.mouse.click(x, y));
    if (await isClosed(hands)) return name;
  }
  return null;
}

async function isClosed(hands: Hands): Promise<boolean> {
  for (let waited = 0; waited < closingMs; waited += settleMs) {
    if (!(await look(hands)).isOpen) return true;
    await wait(settleMs);
  }
  return !(await look(hands)).isOpen;
}

/** Where the focus is once the dialog is closed, and where Tab goes on from there. */
async function goOn(hands: Hands): Promise<Pick<DialogFacts, 'back' | 'next'>> {
  await wait(settleMs);
  const after = await look(hands);
  if (after.where === 'opener') return { back: 'opener', next: after.name };
  if (!after.isOpenerThere) return { back: 'gone', next: after.name };
  if (after.where === 'elsewhere') return { back: after.isNext ? 'near' : 'elsewhere', next: after.name };
  await pressKey(hands.session, 'Tab');
  const next = await look(hands);
  if (next.where === 'opener') return { back: 'opener', next: next.name };
  return { back: next.isNext ? 'near' : 'lost', next: next.name };
}
