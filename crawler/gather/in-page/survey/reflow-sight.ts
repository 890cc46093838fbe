import type { ReflowFacts } from '../../../records/facts/reflow-facts.ts';
import { pinnedShare } from '../layout/pinned.ts';
import { lostText } from '../layout/text-losses.ts';
import { type Sticking, stickingOut } from '../layout/wide-content.ts';
import { boxOf, everyElement, seen, squeeze } from '../seeing.ts';
import { placeOf } from './place-of.ts';

/** What of the page does not fit into the window's width, and what words are lost in it. Runs inside the page. */
export async function reflowSight({ elements: most }: { elements: number }): Promise<ReflowFacts> {
  const elements = everyElement(document, most);
  const documentWidth = document.documentElement.scrollWidth;
  const sticking = stickingOut(elements);
  const isFine = sticking.every(({ how }) => how !== 'sticks-out');
  const known = new Set(sticking.flatMap(({ contents }) => contents));
  const losses = lostText({ elements: most, isLaidOutAnew: true }, known);
  return {
    width: innerWidth,
    height: innerHeight,
    documentWidth,
    wide: sticking.slice(0, 50).map(wideFacts),
    blank: isFine && documentWidth > innerWidth + 8 ? widest(elements) : null,
    losses,
    pinned: await pinnedShare(elements),
  };
}

function wideFacts({ culprit, right, words, how }: Sticking): ReflowFacts['wide'][number] {
  return { ...placeOf(culprit), right: Math.round(right), words: squeeze(words, 200), how };
}

/** The element that makes the page wide though nothing that people read is there. */
function widest(elements: readonly Element[]): ReflowFacts['blank'] {
  const wide = elements.filter((element) => {
    const { right, left, height } = element.getBoundingClientRect();
    return right + scrollX > innerWidth + 8 && left + scrollX < innerWidth && height > 0;
  });
  const [first] = wide
    .filter((element) => seen(element))
    .slice(0, 50)
    .sort((a, b) => boxOf(b).x + boxOf(b).width - boxOf(a).x - boxOf(a).width);
  return first &&
    !first.closest('table, pre, img, svg, video, iframe, canvas, object') &&
    !holdsExcepted(first)
    ? placeOf(first)
    : null;
}

function holdsExcepted(element: Element): boolean {
  return [...element.querySelectorAll('table, pre, img, svg, video, iframe, canvas, object')].some(
    (inner) => inner.getBoundingClientRect().right + scrollX > innerWidth + 8,
  );
}
