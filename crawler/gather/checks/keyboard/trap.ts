import { setTimeout as wait } from 'node:timers/promises';
import type { FocusWalkFacts } from '../../../records/facts/focus-walk-facts.ts';
import type { Documents } from './documents.ts';
import { pressKey } from './keys.ts';
import { look } from './look.ts';
import type { Walk } from './walk.ts';

/** How long a dialog may take to close. */
const closingMs = 300;
/** How long a script may take to fetch the focus back. */
const returnMs = 150;
const mostPresses = 40;

/** How a loop that Tab does not leave can be left; null when there is none, or when nothing but the loop is there. */
export async function trapOf(
  documents: Documents,
  { stops, ended, loop }: Walk,
): Promise<FocusWalkFacts['trap']> {
  if (ended !== 'loop') return null;
  const held = stops.slice(loop);
  const [first] = held;
  if (!first) return null;
  const marks = stops.filter(({ inside }) => inside === documents.page).map(({ at }) => at.mark);
  const { missed } = await documents.page.ask('unreached', marks);
  const beyond = loop + missed.filter(({ tabindex, way }) => way === '' && (tabindex ?? 0) >= 0).length;
  if (beyond === 0 && held.length > 1) return null;
  const keys = new Set(held.map(({ key }) => key));
  const back = await leaves(documents, keys, { shift: true });
  await first.inside.ask('focus', first.at.mark);
  await pressKey(documents.page.session, 'Escape');
  await wait(closingMs);
  const byEscape = await leaves(documents, keys, { shift: false });
  const dialog = await first.inside.ask('isInOverlay', first.at.mark);
  return { stops: held.map((_, index) => loop + index), back, escape: byEscape, dialog, beyond };
}

/** Whether the Tab key, or Shift and Tab, lead from where the focus is to anything else. */
async function leaves(
  documents: Documents,
  keys: ReadonlySet<string>,
  how: { shift: boolean },
): Promise<boolean> {
  const most = Math.min(mostPresses, keys.size + 4);
  for (let presses = 0; presses < most; presses += 1) {
    await pressKey(documents.page.session, 'Tab', how);
    if (keys.has((await look(documents)).key)) continue;
    // A script may fetch the focus back a moment later.
    await wait(returnMs);
    if (!keys.has((await look(documents)).key)) return true;
  }
  return false;
}
