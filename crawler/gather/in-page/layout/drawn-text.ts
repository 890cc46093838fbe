import { type Surroundings, surroundingsIn } from './surroundings.ts';

/** A rectangle in the window. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An element with words of its own, and the lines in which they are drawn. */
export interface Words {
  element: Element;
  around: Surroundings;
  lines: Rect[];
  /** Size of its letters in CSS pixels. */
  size: number;
}

const notRead = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'option',
  'optgroup',
  'select',
  'textarea',
  'title',
  'iframe',
  'object',
  'datalist',
  'rp',
  'rt',
]);
/** Lines of one element: a page of one huge paragraph must not cost more than others. */
const mostLines = 200;
const mostStirring = 50;

/** Words that people see: drawn, not kept for screen readers, not moving by themselves. */
export function drawnText(elements: readonly Element[]): Words[] {
  const around = surroundingsIn();
  const stirring = stirringParts();
  const found: Words[] = [];
  for (const element of elements) {
    if (notRead.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
    const own = ownText(element);
    if (own.length === 0) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const surroundings = around(element);
    if (surroundings.isHidden || stirring.some((part) => part.contains(element))) continue;
    const lines = linesOf(own);
    if (lines.length > 0)
      found.push({
        element,
        around: surroundings,
        lines,
        size: Number.parseFloat(getComputedStyle(element).fontSize) || 16,
      });
  }
  return found;
}

/** Pieces of text in an element itself that hold a letter or a figure. */
export function ownText(element: Element): Text[] {
  const own: Text[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node instanceof Text && /[\p{L}\p{N}]/u.test(node.data)) own.push(node);
  return own;
}

function linesOf(texts: readonly Text[]): Rect[] {
  const range = document.createRange();
  const lines: Rect[] = [];
  for (const text of texts) {
    range.selectNodeContents(text);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right - left < 1 || bottom - top < 2) continue;
      if (lines.length >= mostLines) return lines;
      lines.push({ left, top, right, bottom });
    }
  }
  return lines;
}

/** What moves by itself for ever: where it happens to be says nothing. */
function stirringParts(): Element[] {
  const animations = document.getAnimations().slice(0, mostStirring);
  return animations.flatMap(({ effect, playState }) => {
    if (!(effect instanceof KeyframeEffect) || !effect.target || playState !== 'running') return [];
    return effect.getComputedTiming().endTime === Number.POSITIVE_INFINITY ? [effect.target] : [];
  });
}
