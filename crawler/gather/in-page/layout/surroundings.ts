import { clippedAway } from '../seeing.ts';

/** One box that cuts off or scrolls what sticks out of it, and the next one around it. */
export interface Clip {
  element: Element;
  x: 'cuts' | 'scrolls' | '';
  y: 'cuts' | 'scrolls' | '';
  next: Clip | null;
}

/** What an element stands in: what may cut its words off, and what else decides whether they can be judged. */
export interface Surroundings {
  /** The innermost box that clips the element itself. */
  clip: Clip | null;
  /** Kept for screen readers, inert, or in something that a mouse and an eye do not get. */
  isHidden: boolean;
  /** Stays in the window while the page scrolls. */
  isPinned: boolean;
  /** Taken out of the flow or moved by a transform: where it is beyond an edge, that is on purpose. */
  isMoved: boolean;
  /** Part of a carousel, a slider or a ticker, whose parts come and go. */
  isSlide: boolean;
  /** The innermost box that clips its own words and what else flows in it. */
  flow: Clip | null;
  /** The same for what is placed absolutely in it, and for what is fixed. */
  absolute: Clip | null;
  fixed: Clip | null;
}

const outside: Surroundings = {
  clip: null,
  isHidden: false,
  isPinned: false,
  isMoved: false,
  isSlide: false,
  flow: null,
  absolute: null,
  fixed: null,
};

export const carousel =
  /(^|[-_\s])(carousel|slider|slideshow|slick|swiper|splide|glide|flickity|owl|tns|embla|keen|flexslider|bxslider|rotator|ticker|marquee)($|[-_\s\d])/i;

/** Gives what elements stand in; each is worked out once. Parents are those of the drawn tree: slots, shadow roots. */
export function surroundingsIn(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  return (element) => {
    const missing: Element[] = [];
    for (let node: Element | null = element; node && !known.has(node); node = drawnParent(node))
      missing.push(node);
    for (const node of missing.reverse()) {
      const parent = drawnParent(node);
      known.set(node, parent ? within(node, known.get(parent) ?? outside) : outside);
    }
    return known.get(element) ?? outside;
  };
}

export function drawnParent(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function within(element: Element, around: Surroundings): Surroundings {
  const style = getComputedStyle(element);
  const { position } = style;
  const isTransformed =
    style.transform !== 'none' ||
    style.translate !== 'none' ||
    style.rotate !== 'none' ||
    style.scale !== 'none';
  const clip = position === 'fixed' ? around.fixed : position === 'absolute' ? around.absolute : around.flow;
  const flow = element.localName === 'body' ? clip : (clipOf(element, style, clip) ?? clip);
  const holdsFixed = isTransformed || style.filter !== 'none' || style.perspective !== 'none';
  const holdsAbsolute = holdsFixed || position !== 'static';
  return {
    clip,
    isHidden: around.isHidden || element.hasAttribute('inert') || clippedAway(element),
    isPinned: around.isPinned || position === 'fixed' || position === 'sticky',
    isMoved: around.isMoved || isTransformed || position === 'fixed' || position === 'absolute',
    isSlide: around.isSlide || isCarousel(element),
    flow,
    absolute: holdsAbsolute ? flow : around.absolute,
    fixed: holdsFixed ? flow : around.fixed,
  };
}

export function isCarousel(element: Element): boolean {
  if (element.localName === 'marquee') return true;
  if (element.localName === 'body' || element.localName === 'main') return false;
  return (
    carousel.test(element.getAttribute('class') ?? '') ||
    /carousel|slide/i.test(element.getAttribute('aria-roledescription') ?? '')
  );
}

/** Boxes in the middle of a line clip nothing. */
function clipOf(element: Element, style: CSSStyleDeclaration, next: Clip | null): Clip | null {
  if (style.display === 'inline' || style.display === 'contents') return null;
  const x = wayOf(style.overflowX);
  const y = wayOf(style.overflowY);
  return x || y ? { element, x, y, next } : null;
}

function wayOf(overflow: string): Clip['x'] {
  if (overflow === 'hidden' || overflow === 'clip') return 'cuts';
  return overflow === 'auto' || overflow === 'scroll' ? 'scrolls' : '';
}

/** Whether the window cuts off what sticks out to the side: the root's overflow, or the body's where the root has none. */
export function windowCuts(): boolean {
  const root = getComputedStyle(document.documentElement).overflowX;
  const body = document.body ? getComputedStyle(document.body).overflowX : 'visible';
  return /hidden|clip/.test(root === 'visible' ? body : root);
}
