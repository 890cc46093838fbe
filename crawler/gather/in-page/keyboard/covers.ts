import { parentOf } from '../seeing.ts';

/** Something that lies over an element. */
export interface Cover {
  element: Element;
  /** How it is laid over: "fixed", "sticky", "absolute", or "" for what stands in the flow of the page. */
  position: string;
  /** At how many of the points that were looked at. */
  points: number;
}

interface Point {
  x: number;
  y: number;
}

/** What lies over an element at some points of the window, the greatest first. */
export function coversAt(element: Element, points: readonly Point[]): Cover[] {
  const covers = new Map<Element, Cover>();
  for (const point of points) {
    const top = topmost(element, point);
    if (!top) continue;
    const cover = coverOf(top, element);
    const known = covers.get(cover.element) ?? { ...cover, points: 0 };
    covers.set(cover.element, { ...known, points: known.points + 1 });
  }
  return [...covers.values()].sort((one, other) => other.points - one.points).slice(0, 3);
}

/** The first opaque thing over the element at a point; null where the element lies bare. */
function topmost(element: Element, { x, y }: Point): Element | null {
  if (isOwn(hitAt(document, x, y), element)) return null;
  for (const hit of hitsAt(document, x, y)) {
    if (isOwn(hit, element)) return null;
    if (isOpaque(hit, element)) return hit;
  }
  return null;
}

function hitAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inner = hit?.shadowRoot && hit.shadowRoot !== root ? hitAt(hit.shadowRoot, x, y) : null;
  return inner ?? hit;
}

function hitsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root
    .elementsFromPoint(x, y)
    .filter((hit) => hit.getRootNode() === root)
    .slice(0, 30)
    .flatMap((hit) =>
      hit.shadowRoot && hit.shadowRoot !== root ? [...hitsAt(hit.shadowRoot, x, y), hit] : [hit],
    );
}

/** Whether a hit is the element, in it, around it, or its label. */
function isOwn(hit: Element | null, element: Element): boolean {
  if (!hit) return true;
  if (contains(element, hit) || contains(hit, element)) return true;
  const label = hit.closest('label');
  const labelled: Element | null = label?.control ?? null;
  return labelled === element;
}

export function contains(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** Whether nothing shines through: a picture, or a background of its own or of what it stands in. */
function isOpaque(hit: Element, element: Element): boolean {
  if (/^(img|video|canvas|iframe|object|embed)$/.test(hit.localName)) return opacityOf(hit) >= 0.5;
  for (let node: Element | null = hit; node && !contains(node, element); node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none' || alphaOf(backgroundColor) >= 0.5) return opacityOf(node) >= 0.5;
  }
  return false;
}

function alphaOf(colour: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(colour)?.[1] ?? /\/\s*([\d.]+)\)$/.exec(colour)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let node: Element | null = element; node; node = parentOf(node))
    opacity *= Number(getComputedStyle(node).opacity);
  return opacity;
}

/** The whole thing that a hit belongs to: the nearest part laid over the page, else the outermost that is not around the element. */
function coverOf(hit: Element, element: Element): Omit<Cover, 'points'> {
  let outermost = hit;
  for (let node: Element | null = hit; node && !contains(node, element); node = parentOf(node)) {
    const { position } = getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') return { element: node, position };
    outermost = node;
  }
  const { position } = getComputedStyle(outermost);
  return { element: outermost, position: position === 'absolute' ? position : '' };
}
