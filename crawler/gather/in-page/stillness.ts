import { openShadows } from './open-shadows.ts';
import { type Readiness, readiness } from './readiness.ts';

/** How long a view must have been still before it is taken as it is, in milliseconds. */
export interface Patience {
  /** A view that is whole. */
  whole: number;
  /** One that was drawn by script before our eyes. */
  drawn: number;
  hollow: number;
  busy: number;
}

export interface Stillness extends Readiness {
  /** Since when nothing that matters has stirred, in milliseconds. */
  stillMs: number;
  /** How long it must be still. */
  needMs: number;
}

/** Milliseconds since the document was asked for: `since` the last stir, `drawnAt` when it was first whole after it was not. */
type Watch = Map<'since' | 'drawnAt' | 'wasUnready', number>;

const stepMs = 250;
/** What stirs in one place within so many milliseconds is one moment. */
const momentMs = 100;
/** A place that stirs in more moments in a row than these, and does not grow, is a ticker, a carousel or an animation. */
const usualMoments = 5;
const calmAgainMs = 2000;

const observed = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-busy', 'aria-hidden', 'open', 'disabled'],
};

/** Resolves when the view has been still for as long as its state asks for, or when the time is up. */
export async function stillness({ most, ...patience }: Patience & { most: number }): Promise<Stillness> {
  const watch = watchDocument();
  const end = performance.now() + most;
  for (;;) {
    const first = Math.min(end, (watch.get('since') ?? 0) + patience.whole);
    if (first > performance.now()) await sleep(first - performance.now());
    const { state, why } = readiness();
    note(watch, state);
    const needMs = state === 'whole' && watch.has('drawnAt') ? patience.drawn : patience[state];
    const now = performance.now();
    const stillMs = now - (watch.get('since') ?? now);
    if (stillMs >= needMs || now >= end) return { state, why, stillMs, needMs };
    await sleep(Math.min(stepMs, needMs - stillMs, end - now));
  }
}

/** Resolves when nothing that matters has changed from now on for a while, or when the time is up. */
export async function quiet({ still, most }: { still: number; most: number }): Promise<boolean> {
  const watch = watchDocument();
  const start = performance.now();
  for (;;) {
    const now = performance.now();
    const left = Math.max(start, watch.get('since') ?? 0) + still - now;
    if (left <= 0) return true;
    if (now - start >= most) return false;
    await sleep(Math.min(left, start + most - now));
  }
}

/** When a view that came empty or busy was whole, in milliseconds since it was asked for; 0 where it came whole. */
export function drawnAt(): number {
  return watchDocument().get('drawnAt') ?? 0;
}

function note(watch: Watch, state: Readiness['state']): void {
  if (state !== 'whole') watch.set('wasUnready', 1);
  else if (watch.delete('wasUnready')) watch.set('drawnAt', watch.get('since') ?? 0);
}

/** Watches this document from now on; each call gives the same watch, as long as the document lives. */
export function watchDocument(): Watch {
  const held: unknown = Reflect.get(globalThis, 'kerbWatch');
  const observer: unknown = Reflect.get(globalThis, 'kerbObserver');
  if (held instanceof Map && observer instanceof MutationObserver) {
    // What is observed already is not observed twice.
    for (const root of openShadows(document)) observer.observe(root, observed);
    return held;
  }
  return beginWatch();
}

function beginWatch(): Watch {
  const watch: Watch = new Map([['since', performance.now()]]);
  const places = new WeakMap<Node, Place>();
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    if (records.filter((record) => matters(record, places, now)).length > 0) watch.set('since', now);
  });
  for (const root of [document, ...openShadows(document)]) observer.observe(root, observed);
  Reflect.set(globalThis, 'kerbWatch', watch);
  Reflect.set(globalThis, 'kerbObserver', observer);
  return watch;
}

interface Place {
  moments: number;
  last: number;
  mostChildren: number;
}

/** Whether a change tells of content that is coming, not of something that never rests. */
function matters({ target, type }: MutationRecord, places: WeakMap<Node, Place>, now: number): boolean {
  const children = target.childNodes.length;
  const known = places.get(target);
  if (!known || now - known.last > calmAgainMs) {
    places.set(target, { moments: 1, last: now, mostChildren: children });
    return true;
  }
  if (now - known.last >= momentMs) Object.assign(known, { moments: known.moments + 1, last: now });
  const grows = type === 'childList' && children > known.mostChildren;
  known.mostChildren = Math.max(known.mostChildren, children);
  return grows || known.moments <= usualMoments;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
