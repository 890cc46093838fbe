import { childrenOf, clippedAway, parentOf } from '../seeing.ts';
import { type Cover, coversAt } from './covers.ts';

/** A rectangle in CSS pixels, measured from the corner of the window. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How much of something can be seen just now, and what hides the rest. */
export interface Sight {
  rect: Rect;
  sight: 'whole' | 'partly' | 'covered' | 'unseen';
  /** Why nothing of it is seen, when nothing covers it. */
  because: '' | 'no-box' | 'clipped' | 'off-screen' | 'transparent';
  /** What makes it unseen: an element around it, or itself. */
  hider: Element | null;
  covers: Cover[];
}

const none: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** Looks at an element as a person would: its box, what cuts it off, what lies over it. */
export function sightOf(element: Element): Sight {
  const rects = drawnRects(element);
  const rect = hull(rects);
  const unseen = (because: Sight['because'], hider: Element | null): Sight => ({
    rect,
    sight: 'unseen',
    because,
    hider,
    covers: [],
  });
  if (rects.length === 0) return unseen(isTiny(element) ? 'clipped' : 'no-box', element);
  const faded = fadedBy(element);
  if (faded) return unseen('transparent', faded);
  const { left, cutter } = cutOff(element, rects);
  if (left.length === 0) return unseen('clipped', cutter ?? element);
  const shown = left.map((part) => overlap(part, windowRect())).filter(hasSize);
  if (shown.length === 0) return unseen('off-screen', outermostOff(element));
  return overlooked(element, rect, shown);
}

/** What of the shown parts lies bare, point by point; looked at closely before it is said that nothing does. */
function overlooked(element: Element, rect: Rect, shown: readonly Rect[]): Sight {
  const parts = shown.slice(0, 3);
  const look = (steps: number): { covers: Cover[]; bare: number } => {
    const points = parts.flatMap((part) => pointsOf(part, steps));
    const covers = coversAt(element, points);
    return { covers, bare: points.length - covers.reduce((sum, cover) => sum + cover.points, 0) };
  };
  const { covers, bare } = look(2);
  const hidesAll = bare === 0 && look(6).bare === 0;
  const sight = covers.length === 0 ? 'whole' : hidesAll ? 'covered' : 'partly';
  return { rect, sight, because: '', hider: null, covers };
}

/** The boxes that it is drawn in, the largest first; those of its children where it has none of its own. */
export function drawnRects(element: Element): Rect[] {
  const own = rectsOf(element);
  const all = own.length > 0 ? own : childrenOf(element).slice(0, 20).flatMap(rectsOf);
  return all.sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, 10);
}

function rectsOf(element: Element): Rect[] {
  return [...element.getClientRects()]
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
    .filter(hasSize);
}

/** Drawn, but so small that it is the trick by which words are kept for screen readers. */
function isTiny(element: Element): boolean {
  return [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** Anything smaller is the trick by which words are kept for screen readers. */
function hasSize({ left, right, top, bottom }: Rect): boolean {
  return right - left >= 2 && bottom - top >= 2;
}

function sizeOf({ left, right, top, bottom }: Rect): number {
  return (right - left) * (bottom - top);
}

export function overlap(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function hull(rects: readonly Rect[]): Rect {
  return rects.reduce(
    (all, each) => ({
      left: Math.min(all.left, each.left),
      top: Math.min(all.top, each.top),
      right: Math.max(all.right, each.right),
      bottom: Math.max(all.bottom, each.bottom),
    }),
    rects[0] ?? none,
  );
}

function windowRect(): Rect {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

/** The element around it, or itself, that lets nothing of it be seen though it has a box. */
function fadedBy(element: Element): Element | null {
  if (!element.checkVisibility({ visibilityProperty: true })) return element;
  let opacity = 1;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    opacity *= Number(getComputedStyle(node).opacity);
    if (opacity < 0.05) return node;
  }
  return null;
}

/** What is left of its boxes within all that cuts off what sticks out, and the element that took the last of it. */
function cutOff(element: Element, rects: readonly Rect[]): { left: readonly Rect[]; cutter: Element | null } {
  if (clippedAway(element)) return { left: [], cutter: element };
  let left = rects;
  let { position } = getComputedStyle(element);
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node === document.body || node === document.documentElement) break;
    const style = getComputedStyle(node);
    const holds = style.transform !== 'none' || style.position !== 'static';
    // What is placed absolutely is cut off only by that which it is placed in.
    const isHeld = position === 'fixed' ? style.transform !== 'none' : position !== 'absolute' || holds;
    if (!isHeld) continue;
    position = style.position;
    if (clippedAway(node)) return { left: [], cutter: node };
    left = cutBy(node, style, left);
    if (left.length === 0) return { left, cutter: node };
  }
  return { left, cutter: null };
}

function cutBy(
  node: Element,
  { overflowX, overflowY }: CSSStyleDeclaration,
  rects: readonly Rect[],
): readonly Rect[] {
  if (overflowX === 'visible' && overflowY === 'visible') return rects;
  const around = node.getBoundingClientRect();
  const far = 1e7;
  const edge = {
    left: overflowX === 'visible' ? -far : around.left,
    right: overflowX === 'visible' ? far : around.right,
    top: overflowY === 'visible' ? -far : around.top,
    bottom: overflowY === 'visible' ? far : around.bottom,
  };
  return rects.map((rect) => overlap(rect, edge)).filter(hasSize);
}

/** The outermost element around it that lies beyond the window as a whole, such as a menu that is pushed aside. */
function outermostOff(element: Element): Element {
  let outermost = element;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const rect = node.getBoundingClientRect();
    if (hasSize(rect) && hasSize(overlap(rect, windowRect()))) break;
    if (hasSize(rect)) outermost = node;
  }
  return outermost;
}

/** Points on a grid, a little inwards from its edges. */
function pointsOf({ left, top, right, bottom }: Rect, steps: number): { x: number; y: number }[] {
  const [inX, inY] = [Math.min(3, (right - left) / 4), Math.min(3, (bottom - top) / 4)];
  const parts = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  return parts.flatMap((across) =>
    parts.map((down) => ({
      x: left + inX + across * (right - left - 2 * inX),
      y: top + inY + down * (bottom - top - 2 * inY),
    })),
  );
}
