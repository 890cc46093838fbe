import type { TextContrastFacts } from '../../../records/facts/text-contrast-facts.ts';
import type { AxeInPage, AxeNodeInPage } from '../axe-in-page.ts';
import { ownText } from '../layout/drawn-text.ts';
import { parentOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';

declare const axe: AxeInPage;

type Facts = TextContrastFacts['texts'][number];

/** A text whose background axe-core could not tell, with all that is needed to judge it by its pixels. */
export interface Candidate
  extends Omit<Facts, 'pixels' | 'below' | 'words' | 'lowest' | 'typical' | 'isSteady'> {
  mark: number;
  /** Those that look alike have the same. */
  look: string;
  colour: { red: number; green: number; blue: number; alpha: number };
}

/** The texts for which axe-core says that a person has to look at the contrast. */
export async function candidates(most: number, mark: (element: Element) => number): Promise<Candidate[]> {
  const { incomplete } = await axe.run(document, {
    runOnly: ['color-contrast'],
    resultTypes: ['incomplete'],
    iframes: false,
    elementRef: true,
  });
  const nodes = incomplete.flatMap((rule) => rule.nodes);
  const found: Candidate[] = [];
  for (const node of nodes) {
    const { element } = node;
    if (found.length >= most || !(element instanceof HTMLElement) || isExempt(element)) continue;
    const own = candidate(element, node, mark(element));
    // Letters that only their background paints have no colour of their own.
    if (own.colour.alpha > 0) found.push(own);
  }
  return found;
}

function candidate(element: HTMLElement, node: AxeNodeInPage, mark: number): Candidate {
  const style = getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  const isBold = Number.parseFloat(style.fontWeight) >= 700;
  const colour = new axe.commons.color.Color();
  colour.parseString(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  const { red, green, blue, alpha } = colour;
  const around = throughAll(element);
  return {
    ...placeOf(element),
    mark,
    text: squeeze(
      ownText(element)
        .map(({ data }) => data)
        .join(' '),
      200,
    ),
    why: squeeze(node.any[0]?.data?.messageKey ?? '', 50),
    size: Math.round(size * 100) / 100,
    isBold,
    needed: size >= 24 || (isBold && size >= 18.66) ? 3 : 4.5,
    hasShadow:
      style.textShadow !== 'none' ||
      Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) > 0,
    isBlended: around.isBlended || around.opacity < 1,
    colour: { red, green, blue, alpha: alpha * around.opacity },
    look: [
      style.color,
      style.fontSize,
      style.fontWeight,
      element.localName,
      element.getAttribute('class'),
      parentOf(element)?.getAttribute('class'),
    ].join(' '),
  };
}

/** What changes the colour of words from outside. */
export function throughAll(element: Element): { opacity: number; isBlended: boolean } {
  let opacity = 1;
  let isBlended = false;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const style = getComputedStyle(node);
    opacity *= Number(style.opacity);
    isBlended ||= style.mixBlendMode !== 'normal' || (style.filter !== 'none' && node !== document.body);
  }
  return { opacity, isBlended };
}

/** Not for reading, not to be used, a brand's own, or not there: WCAG 1.4.3 leaves these out. */
function isExempt(element: HTMLElement): boolean {
  const words = ownText(element)
    .map(({ data }) => data)
    .join(' ');
  if (!/\p{L}\p{M}*\p{L}/u.test(words)) return true;
  if (element.closest('[aria-hidden="true"], [aria-disabled="true"], :disabled, [inert], [role="img"]'))
    return true;
  const said = `${element.getAttribute('class') ?? ''} ${parentOf(element)?.getAttribute('class') ?? ''}`;
  return /logo|brand/i.test(said) || !seen(element);
}

export interface LineRect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the words of an element are drawn in the window. */
export interface Lines {
  mark: number;
  words: { text: string; rects: LineRect[] }[];
}

const mostWords = 150;

/** Null for what is not in the window as a whole, unless it is too large for it. */
export function linesOf(element: Element, mark: number): Lines | null {
  const words = wordsOf(element);
  const rects = words.flatMap((word) => word.rects);
  if (rects.length === 0) return { mark, words: [] };
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const isLarge = bottom - top > innerHeight * 0.9;
  return isLarge || (top >= 0 && bottom <= innerHeight) ? { mark, words } : null;
}

/** The words of an element and where each is drawn in the window. */
export function wordsOf(element: Element): Lines['words'] {
  const range = document.createRange();
  const words: Lines['words'] = [];
  for (const node of ownText(element))
    for (const { index, 0: text } of node.data.matchAll(/\S+/g)) {
      if (words.length >= mostWords) return words;
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const rects = [...range.getClientRects()]
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
        .filter(({ left, right, top, bottom }) => right - left >= 1 && bottom - top >= 2);
      if (rects.length > 0) words.push({ text: text.slice(0, 60), rects });
    }
  return words;
}
