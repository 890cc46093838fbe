import { clippedAway, parentOf } from '../seeing.ts';

/** A text node that is drawn, or a typed line break, with the element that it stands in. */
export interface Piece {
  text: string;
  parent: Element;
}

const unread =
  'script, style, noscript, template, textarea, select, title, math, canvas, object, video, audio';
const looks = new WeakMap<Element, CSSStyleDeclaration>();

/** The style of an element; it is live, so one for each element is enough. */
export function styleOf(element: Element): CSSStyleDeclaration {
  const known = looks.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  looks.set(element, style);
  return style;
}

/**
 * The drawn text of a document, by the block that holds it: text in links, bold words and so on belongs to the
 * paragraph around them. Every look at an element is made once, however deep the page is.
 */
export function textByBlock(elements: readonly Element[]): Map<Element, Piece[]> {
  const blocks = new Map<Element, Piece[]>();
  const drawn = new Map<Element, boolean>();
  const add = (text: string, parent: Element): void => {
    if (!isDrawn(parent, drawn)) return;
    const block = blockAround(parent);
    const pieces = blocks.get(block);
    if (pieces) pieces.push({ text, parent });
    else blocks.set(block, [{ text, parent }]);
  };
  for (const root of rootsOf(elements)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof HTMLBRElement) add('\n', node.parentElement ?? document.body);
      else if (node instanceof Text) {
        const parent = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
        if (parent && /\S/.test(node.data)) add(typed(node.data.slice(0, 20_000), parent), parent);
        else if (parent && blocks.size > 0 && node.data !== '') add(' ', parent);
      }
    }
  }
  return new Map([...blocks].filter(([, pieces]) => pieces.some(({ text }) => /\S/.test(text))));
}

function rootsOf(elements: readonly Element[]): (Document | ShadowRoot)[] {
  return [document, ...elements.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
}

/** Line breaks in the code are spaces, except where the style keeps them. */
function typed(text: string, parent: Element): string {
  return /^pre/.test(styleOf(parent).whiteSpace) ? text : text.replace(/\s+/g, ' ');
}

/** Whether text in it is drawn; remembered for it and for all around it. */
function isDrawn(element: Element, known: Map<Element, boolean>): boolean {
  const way: Element[] = [];
  let node: Element | null = element;
  while (node && !known.has(node)) {
    way.push(node);
    node = parentOf(node);
  }
  let answer = node ? (known.get(node) ?? true) : true;
  for (const each of way.reverse()) {
    answer = answer && !each.matches(unread) && !clippedAway(each) && !isTiny(each) && showsThrough(each);
    known.set(each, answer);
  }
  const { visibility } = styleOf(element);
  return answer && visibility === 'visible';
}

function showsThrough(element: Element): boolean {
  const { display, opacity } = styleOf(element);
  if (display === 'none' || opacity === '0') return false;
  return display === 'contents' || element.checkVisibility();
}

/** The one-pixel boxes in which words for screen readers are kept. */
function isTiny(element: Element): boolean {
  const { overflowX, position, display } = styleOf(element);
  if (overflowX !== 'hidden' && overflowX !== 'clip') return false;
  if (display === 'inline' || display === 'contents') return false;
  const { width, height } = element.getBoundingClientRect();
  return (width <= 1 || height <= 1) && (position === 'absolute' || height <= 1);
}

export function blockAround(element: Element): Element {
  let node = element;
  for (let up: Element | null = node; up; up = parentOf(up)) {
    node = up;
    if (!/^(inline|contents|ruby)/.test(styleOf(up).display)) break;
  }
  return node;
}
