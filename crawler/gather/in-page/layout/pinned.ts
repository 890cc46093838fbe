import type { ReflowFacts } from '../../../records/facts/reflow-facts.ts';
import { areaOf } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { drawnParent } from './surroundings.ts';

/** How much of the window's height lies under parts that stay there while the page scrolls, once it is scrolled. */
export async function pinnedShare(elements: readonly Element[]): Promise<ReflowFacts['pinned']> {
  const back = { left: scrollX, top: scrollY };
  scrollTo({ left: 0, top: Math.min(800, document.documentElement.scrollHeight / 2), behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 60));
  const parts = elements.filter(isPinnedHere);
  const outermost = parts.filter((part) => !isWithin(part, parts));
  const covered = union(
    outermost.map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return [Math.max(0, top), Math.min(innerHeight, bottom)];
    }),
  );
  const facts = {
    share: Math.round((100 * covered) / innerHeight) / 100,
    parts: outermost.slice(0, 5).map(placeOf),
  };
  scrollTo({ ...back, behavior: 'instant' });
  return facts;
}

/** Fixed, or stuck where it is. Banners and dialogs go when they are answered. */
function isPinnedHere(element: Element): boolean {
  const style = getComputedStyle(element);
  const { position, backgroundColor, backgroundImage, pointerEvents } = style;
  if (position !== 'fixed' && position !== 'sticky') return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isThere =
    bottom > 4 &&
    top < innerHeight - 4 &&
    Math.min(right, innerWidth) - Math.max(left, 0) >= 0.6 * innerWidth &&
    bottom - top >= 8;
  if (!isThere || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (position === 'sticky' && scrollY < 1) return false;
  // Stretched over the window: a veil, which goes when what lies on it is answered.
  if (position === 'fixed' && style.top === '0px' && style.bottom === '0px') return false;
  const isFilled =
    backgroundImage !== 'none' || !/, 0\)$|transparent/.test(backgroundColor) || element.children.length > 0;
  const area = areaOf(element);
  return isFilled && pointerEvents !== 'none' && area !== 'banner' && area !== 'dialog';
}

function isWithin(part: Element, parts: readonly Element[]): boolean {
  for (let node = drawnParent(part); node; node = drawnParent(node)) if (parts.includes(node)) return true;
  return false;
}

function union(spans: readonly (readonly number[])[]): number {
  let [covered, end] = [0, 0];
  for (const [from = 0, to = 0] of spans.toSorted(([a = 0], [b = 0]) => a - b)) {
    if (to <= end) continue;
    covered += to - Math.max(from, end);
    end = to;
  }
  return covered;
}
