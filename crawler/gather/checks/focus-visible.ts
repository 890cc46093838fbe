import { setTimeout as wait } from 'node:timers/promises';
import { type FocusVisibleFacts, focusVisibleFacts } from '../../records/facts/focus-visible-facts.ts';
import type { Look, Standing, View } from '../in-page/pixels/pixel-kit.ts';
import { drive } from './drive.ts';
import { pressKey } from './keyboard/keys.ts';
import { changeBetween } from './pixels/compare.ts';
import { type Eye, openEye } from './pixels/eye.ts';
import type { Picture, Rect } from './pixels/picture.ts';

type Seen = FocusVisibleFacts['looks'][number];
type Change = Seen['near'];

const most = { looks: 25, again: 5, milliseconds: 15_000 };
/** Scripts may show a moment later where the focus is. */
const patienceMs = 250;

/** Compares how elements look with the focus and without it: one of those that look alike. */
export const focusVisible = drive({
  what: 'focus-visible',
  devices: ['desktop', 'mobile'],
  disturbs: false,
  mostMs: 25_000,
  gather: async ({ tab }) => {
    const eye = await openEye(tab);
    try {
      // Some sites show the focus only once a key was pressed.
      await pressKey(eye.session, 'Tab');
      await eye.ask('drop');
      const looks = await eye.ask('looks', tab.limits.elements);
      return focusVisibleFacts.parse(await lookAtAll(eye, looks));
    } finally {
      await eye.close();
    }
  },
});

interface Glance extends Pick<Seen, 'near' | 'far' | 'isLarge' | 'others'> {
  mark: number;
}

/** The window without the focus, as long as it stands where it was. */
interface Before {
  picture: Picture | null;
  view: View | null;
}

async function lookAtAll(eye: Eye, looks: readonly Look[]): Promise<FocusVisibleFacts> {
  const deadline = performance.now() + most.milliseconds;
  const before: Before = { picture: null, view: null };
  const seen: Glance[] = [];
  let [again, tried] = [0, 0];
  for (const look of looks.slice(0, most.looks)) {
    if (performance.now() > deadline) break;
    tried += 1;
    const glance = await lookAtOne(eye, look, before);
    if (!glance) continue;
    if (!glance.isPlain) {
      again += 1;
      // Once several were looked at closely and nothing came to light, a quick look does for the others.
      if (again <= most.again) glance.far = await lookAgain(eye, glance.mark, before);
      else if (seen.every(isSameAgain)) glance.far = await lookAround(eye, glance.mark, before);
    }
    seen.push(glance);
  }
  const marks = seen.map(({ mark }) => mark);
  const facts = marks.length === 0 ? [] : await eye.ask('facts', marks);
  return {
    looks: seen.flatMap(({ near, far, isLarge, others }, index) => {
      const known = facts[index];
      return known ? [{ ...known, near, far, isLarge, others }] : [];
    }),
    left: looks.length - tried,
  };
}

/** The first of them that can be seen with the focus; null when none can. */
async function lookAtOne(
  eye: Eye,
  { marks, all }: Look,
  before: Before,
): Promise<(Glance & { isPlain: boolean }) | null> {
  for (const mark of marks) {
    const { window } = await eye.ask('show', mark);
    const picture = await without(eye, window, before);
    const standing = await eye.ask('focus', mark);
    const { region, isInSight, hasFocus, around } = standing;
    if (!isInSight || !hasFocus || region.right <= region.left || region.bottom <= region.top) continue;
    const near = changeBetween(picture, await eye.see(region, window));
    const isPlain = near.strong >= Math.min(60, around / 4);
    return { mark, near, far: null, isLarge: isTooLarge(standing), others: all - 1, isPlain };
  }
  return null;
}

async function without(eye: Eye, view: View, before: Before): Promise<Picture> {
  const isThere = before.view?.x === view.x && before.view.y === view.y;
  const picture = (isThere && before.picture) || (await eye.see(wholeOf(view), view));
  before.picture = picture;
  before.view = view;
  return picture;
}

function wholeOf({ width, height }: View): Rect {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** What goes beyond the window may show its focus there. */
function isTooLarge({ region, window }: Standing): boolean {
  return region.bottom - region.top >= window.height - 2 || region.right - region.left >= window.width - 2;
}

function isSameAgain({ near, far }: Glance): boolean {
  return far === null || far.noticed <= near.noticed + 4;
}

/** The whole window with the focus, at once; null where something else changed, which may have another reason. */
async function lookAround(eye: Eye, mark: number, before: Before): Promise<Change | null> {
  const { window } = await eye.ask('show', mark);
  const picture = await without(eye, window, before);
  await eye.ask('focus', mark);
  const change = changeBetween(picture, await eye.see(wholeOf(window), window));
  return change.changed === 0 ? change : null;
}

/** The whole window, with the focus got by the Tab key and after a moment; what changes by itself is left out. */
async function lookAgain(eye: Eye, mark: number, before: Before): Promise<Change> {
  const { window } = await eye.ask('show', mark);
  const whole = wholeOf(window);
  await wait(patienceMs);
  const first = await eye.see(whole, window);
  await eye.ask('focus', mark);
  await pressKey(eye.session, 'Tab', { shift: true });
  await pressKey(eye.session, 'Tab');
  const { hasFocus } = await eye.ask('standing', mark);
  if (!hasFocus) await eye.ask('focus', mark);
  await wait(patienceMs);
  await eye.ask('stay');
  const after = await eye.see(whole, window);
  await eye.ask('drop');
  await wait(patienceMs);
  const last = await eye.see(whole, window);
  before.picture = last;
  before.view = window;
  return changeBetween(first, after, [first, last]);
}
