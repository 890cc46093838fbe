import { z } from 'zod';
import { isSameContent } from './another-view.ts';
import type { FrameSight } from './frames.ts';
import type { Patience } from './in-page/stillness.ts';
import type { Tab, ViewSignature } from './tab.ts';
import { within } from './time-limit.ts';

const stillness = z.object({
  state: z.enum(['whole', 'hollow', 'busy']),
  why: z.string(),
  stillMs: z.number(),
  needMs: z.number(),
});
type Look = z.infer<typeof stillness>;

/** A site that draws by script may do so in several goes, with moments of rest between them. */
const patience: Patience = { whole: 150, drawn: 700, hollow: 3500, busy: 5000 };
/** One look inside the page lasts no longer than this. */
const lookMs = 250;
/** How long a view that never came to rest is waited for once more. */
const wearyMs = 600;

export interface Settled {
  /** For how many milliseconds the view had not changed when it was taken as it is. */
  stillMs: number;
  /** Why the view was taken as it is though more seemed to come; null for one that came to rest. */
  unrest: string | null;
}

export interface Settling {
  /** What was there before an action of ours: while it is still there under another path, the new content is to come. */
  before?: ViewSignature;
  /** Whether we waited in vain for this view before. */
  isWeary?: boolean;
}

/**
 * Waits until a view can be read: nothing under way that it waits for, nothing stirring in it, and nothing in it that
 * says that more is to come. How long it must be so depends on what it shows; what never rests is taken after the limit.
 * After an action, returns at once where another document is on its way. Throws when the document goes away.
 */
export async function settle(tab: Tab, { before, isWeary = false }: Settling = {}): Promise<Settled> {
  const start = performance.now();
  for (;;) {
    const { state, why, stillMs, needMs, most } = await judge(tab, { before, isWeary }, start);
    if (stillMs >= needMs) {
      if (state === 'whole') tab.guard.traffic.noteListeners();
      return { stillMs, unrest: state === 'whole' || state === 'old' ? null : why };
    }
    if (performance.now() - start >= most) return { stillMs: 0, unrest: why || 'It never comes to rest' };
    if (before && (tab.guard.traffic.isLoading() || tab.guard.isHolding()))
      return { stillMs: 0, unrest: null };
    await pause(Math.min(100, Math.max(20, needMs - stillMs)));
  }
}

type Judged = Omit<Look, 'state'> & { state: Look['state'] | 'old'; most: number };

/**
 * What the view is like now, for how long it has been so, and how long it must be. Its content is compared before it is
 * looked at: what is drawn between the two has then just stirred, and is not taken for one that was long at rest.
 */
async function judge(tab: Tab, { before, isWeary }: Settling, start: number): Promise<Judged> {
  const { traffic } = tab.guard;
  const showsOld = before !== undefined && (await shows(tab, before));
  const look = await lookAt(tab, before !== undefined || traffic.asksForData);
  const isOld = showsOld && look.state === 'whole';
  const state = isOld ? 'old' : look.state;
  const most = isWeary ? wearyMs : state === 'whole' ? tab.limits.restMs : tab.limits.busyMs;
  const needMs = isWeary ? patience.whole : isOld ? patience.hollow : look.needMs;
  const since = before ? performance.now() - start : Number.POSITIVE_INFINITY;
  const ofTraffic = traffic.stillMs(state === 'whole' || isWeary ? undefined : most);
  return { ...look, state, needMs, most, stillMs: Math.min(look.stillMs, ofTraffic, since) };
}

/** The page and its frames together: as unfinished as the least finished, as still as the least still. */
async function lookAt(tab: Tab, isDrawn: boolean): Promise<Look> {
  const argument = { ...patience, whole: isDrawn ? patience.drawn : patience.whole, most: lookMs };
  const frames = tab.frames.filter(({ area }) => area === 'main' || area === 'dialog');
  const [page, ...inFrames] = await Promise.all([
    tab.call('stillness', argument).then((answer) => stillness.parse(answer)),
    ...frames.map((sight) => lookInto(sight, argument)),
  ]);
  return inFrames.reduce(together, page);
}

const rested: Look = { state: 'whole', why: '', stillMs: Number.POSITIVE_INFINITY, needMs: 0 };

/** A frame that cannot be asked has nothing to wait for; one that is small may well be empty. */
async function lookInto({ world, box, frame }: FrameSight, argument: object): Promise<Look> {
  const asked = world.call('stillness', argument, lookMs + 2000);
  const look = await within(lookMs + 2500, 'Looking into a frame', asked)
    .then((answer) => stillness.parse(answer))
    .catch(() => rested);
  const mayBeEmpty = box.width < 300 || box.height < 200 || frame.url() === 'about:blank';
  return look.state === 'hollow' && mayBeEmpty ? rested : look;
}

const order = { whole: 0, hollow: 1, busy: 2 };

function together(one: Look, other: Look): Look {
  const { state, why } = order[other.state] > order[one.state] ? other : one;
  return {
    state,
    why,
    needMs: Math.max(one.needMs, other.needMs),
    stillMs: Math.min(one.stillMs, other.stillMs),
  };
}

/** Whether the content is still the one of before, or a part of it. */
async function shows(tab: Tab, before: ViewSignature): Promise<boolean> {
  return isSameContent(before, await tab.signature());
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
