import type { MotionFacts } from '../../../records/facts/motion-facts.ts';
import { everyElement } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { ChangingParts } from './changing-parts.ts';
import { animationFacts, type Lasting, lastingAnimations } from './lasting-animations.ts';
import { loadTimers } from './load-timers.ts';
import { gifFacts, videoFacts } from './moving-media.ts';
import { stopControls } from './stop-controls.ts';

interface Watch {
  /** For how long everything is watched, in milliseconds. */
  firstMs: number;
  /** For how long in all where something stirred or calls itself a carousel. */
  longMs: number;
  /** How much longer where one change was seen, and a second one would tell. */
  onceMoreMs: number;
  elements: number;
}

const key = 'kerbAnimations';
const lookEveryMs = 200;

/** Watches what moves, blinks or changes by itself. Runs inside the page. */
export async function motionLook({
  firstMs,
  longMs,
  onceMoreMs,
  elements: most,
}: Watch): Promise<Omit<MotionFacts, 'loads' | 'refresh'>> {
  const began = performance.now();
  const elements = everyElement(document, most);
  const lasting = oneForEach(lastingAnimations());
  Reflect.set(globalThis, key, lasting);
  const parts = new ChangingParts(
    elements,
    lasting.map(({ target }) => target),
  );
  const gifs = firstMs > 0 ? gifFacts(elements) : Promise.resolve([]);
  const watchUntil = async (end: number, isEnough = (): boolean => false): Promise<void> => {
    while (performance.now() - began < end && !isEnough()) {
      parts.look();
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
    parts.look();
  };
  await watchUntil(firstMs);
  const timers = loadTimers(elements);
  const mayLoad = firstMs > 0 && timers.some(({ seconds }) => seconds * 1000 <= longMs + onceMoreMs);
  if (parts.isHopeful || mayLoad) await watchUntil(longMs);
  if (parts.isOpen) await watchUntil(longMs + onceMoreMs, () => !parts.isOpen);
  parts.end();
  const stops = stopControls(elements);
  return {
    watchedMs: Math.round(performance.now() - began),
    animations: lasting.slice(0, 50).map((each) => animationFacts(each, stops)),
    changing: parts.facts(stops),
    videos: videoFacts(elements, stops),
    gifs: await gifs,
    timers,
    metas: elements
      .filter(
        (element) =>
          element.localName === 'meta' && /^refresh$/i.test(element.getAttribute('http-equiv') ?? ''),
      )
      .map((element) => ({ ...placeOf(element), content: element.getAttribute('content') ?? '' })),
    page: placeOf(document.documentElement),
  };
}

/** The first animation of each element: several styles of one element are one motion. */
function oneForEach(all: readonly Lasting[]): Lasting[] {
  return [...new Map(all.toReversed().map((each) => [each.target, each])).values()].reverse();
}

/** Whether each of the animations goes on now, in the order in which they were told. Runs inside the page. */
export async function motionLeft(): Promise<boolean[]> {
  const held: unknown = Reflect.get(globalThis, key);
  const targets = (Array.isArray(held) ? held : []).slice(0, 50).map(({ target }: Lasting) => target);
  let left: boolean[] = [];
  // A script that stops them hears of the wish at the next drawing, which a busy machine puts off.
  for (let look = 0; look < 10; look++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const running = new Set(lastingAnimations().map(({ target }) => target));
    left = targets.map((target) => running.has(target));
    if (!left.includes(true)) break;
  }
  return left;
}

/** Milliseconds since the document was asked for. Runs inside the page. */
export function documentAge(): number {
  return performance.now();
}
