import { clippedAway, parentOf, squeeze } from '../seeing.ts';

const unread = 'script, style, noscript, template, select, textarea, option';

/** The words in an element, without those of the fields in it: all of them, or only those that are drawn. */
export function wordsIn(element: Element, { drawn = false, most = 300 } = {}): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const words: string[] = [];
  let length = 0;
  for (let steps = 0; steps < 500 && length < most && walker.nextNode(); steps++) {
    const node = walker.currentNode;
    const text = node instanceof Text ? node.data : altOf(node);
    const holder = node instanceof Text ? node.parentElement : node;
    if (!/\S/.test(text) || !(holder instanceof Element) || holder.closest(unread)) continue;
    if (drawn && !isDrawn(holder, element)) continue;
    words.push(text);
    length += text.length;
  }
  return squeeze(words.join(' '), most);
}

function altOf(node: Node): string {
  return node instanceof HTMLImageElement ? (node.getAttribute('alt') ?? '') : '';
}

/** Whether text directly in an element is drawn, as far as an outer element that is known to be. */
export function isDrawn(element: Element, outer: Element | null = null): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (clippedAway(node) || isTiny(node) || isFarOff(node)) return false;
    if (node === outer || node === document.body) break;
  }
  return true;
}

/** Words for screen readers are often kept in a box of one pixel. */
function isTiny(element: Element): boolean {
  const { overflowX, display } = getComputedStyle(element);
  if (overflowX === 'visible' || display === 'inline') return false;
  const { width, height } = element.getBoundingClientRect();
  return width < 2 || height < 2;
}

function isFarOff(element: Element): boolean {
  const { position, textIndent } = getComputedStyle(element);
  if (Number.parseFloat(textIndent) < -999) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const { right, bottom } = element.getBoundingClientRect();
  return right + scrollX <= 0 || bottom + scrollY <= 0;
}
