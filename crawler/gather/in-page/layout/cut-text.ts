import type { Rect, Words } from './drawn-text.ts';
import { type Clip, windowCuts } from './surroundings.ts';

/** What cuts off words: a box around them, or an edge of the page (null). */
export interface Cut {
  by: Element | null;
  /** Whether none of the words is left to be seen. */
  isGone: boolean;
  way: 'side' | 'below' | 'ellipsis' | 'edge';
  /** How many of the lines are concerned. */
  lines: number;
}

/** Letters are lost where so much of their size, or of a line's height, is cut off. */
const lost = { letters: 0.5, height: 0.45 };

/** Measures boxes, and the page, once each. */
export class Boxes {
  private readonly known = new Map<Element, Rect>();
  private readonly shortened = new Map<Element, boolean>();
  readonly windowCuts = windowCuts();
  /** A page written from right to left scrolls to the left. */
  readonly isFromRight = getComputedStyle(document.documentElement).direction === 'rtl';

  /** The part of a box in which its content is drawn. */
  inner(element: Element): Rect {
    const known = this.known.get(element);
    if (known) return known;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const width = (side: string): number => Number.parseFloat(side) || 0;
    const inner = {
      left: left + width(style.borderLeftWidth),
      top: top + width(style.borderTopWidth),
      right: right - width(style.borderRightWidth),
      bottom: bottom - width(style.borderBottomWidth),
    };
    this.known.set(element, inner);
    return inner;
  }

  /** Whether a box ends its line with "…", now. */
  isShortened(element: Element): boolean {
    const known = this.shortened.get(element);
    if (known !== undefined) return known;
    const isShortened =
      getComputedStyle(element).textOverflow !== 'clip' && element.scrollWidth > element.clientWidth + 1;
    this.shortened.set(element, isShortened);
    return isShortened;
  }
}

/** What of an element's words cannot be seen and cannot be scrolled to; null where all can. */
export function cutOf(words: Words, boxes: Boxes): Cut | null {
  const cuts = words.lines.flatMap((line) => cutLine(line, words, boxes) ?? []);
  const [first] = cuts;
  if (!first) return null;
  const isGone = cuts.length === words.lines.length && cuts.every((cut) => cut.isGone);
  return { ...first, isGone, lines: cuts.length };
}

function cutLine(line: Rect, { around, size }: Words, boxes: Boxes): Omit<Cut, 'lines'> | null {
  const left = { ...line };
  const free = { x: false, y: false };
  for (let clip: Clip | null = around.flow; clip; clip = clip.next) {
    const box = boxes.inner(clip.element);
    if (!free.x && clip.x === 'cuts') {
      if (boxes.isShortened(clip.element)) return { by: clip.element, isGone: false, way: 'ellipsis' };
      Object.assign(left, { left: Math.max(left.left, box.left), right: Math.min(left.right, box.right) });
    }
    if (!free.y && clip.y === 'cuts')
      Object.assign(left, { top: Math.max(left.top, box.top), bottom: Math.min(left.bottom, box.bottom) });
    const way = wayOf(line, left, size);
    if (way) return { by: clip.element, isGone: isEmpty(left), way };
    if (clip.x === 'scrolls') free.x = true;
    if (clip.y === 'scrolls') free.y = true;
  }
  return free.x ? null : cutByPage(left, size, boxes);
}

/** What lies beyond the left or upper edge of the page cannot be scrolled to, nor to the right where the window cuts. */
function cutByPage(line: Rect, size: number, boxes: Boxes): Omit<Cut, 'lines'> | null {
  const edge = {
    left: boxes.isFromRight ? line.left : Math.max(line.left, -scrollX),
    top: Math.max(line.top, -scrollY),
    right: boxes.windowCuts ? Math.min(line.right, innerWidth - scrollX) : line.right,
    bottom: line.bottom,
  };
  return wayOf(line, edge, size) ? { by: null, isGone: isEmpty(edge), way: 'edge' } : null;
}

function wayOf(line: Rect, left: Rect, size: number): Cut['way'] | null {
  const sideways = Math.max(left.left - line.left, line.right - left.right);
  const height = line.bottom - line.top;
  if (height - (left.bottom - left.top) > lost.height * height) return 'below';
  return sideways > Math.max(4, lost.letters * size) ? 'side' : null;
}

function isEmpty({ left, right, top, bottom }: Rect): boolean {
  return right - left < 2 || bottom - top < 2;
}

/** The part of a line that is drawn: within all that cuts or scrolls it. */
export function drawnPart(line: Rect, { around }: Words, boxes: Boxes): Rect | null {
  const left = { ...line };
  for (let clip: Clip | null = around.flow; clip; clip = clip.next) {
    const box = boxes.inner(clip.element);
    if (clip.x)
      Object.assign(left, { left: Math.max(left.left, box.left), right: Math.min(left.right, box.right) });
    if (clip.y)
      Object.assign(left, { top: Math.max(left.top, box.top), bottom: Math.min(left.bottom, box.bottom) });
  }
  return isEmpty(left) ? null : left;
}
