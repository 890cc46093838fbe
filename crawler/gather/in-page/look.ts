import type { AxeColour, AxeInPage } from './axe-in-page.ts';
import { parentOf, seen } from './seeing.ts';

declare const axe: AxeInPage;

/** How a control looks. A colour that lies over a picture or gradient is null: nobody can say which it is. */
export function lookOf(element: Element): unknown {
  const style = getComputedStyle(element);
  const inner = innermost(element);
  const innerStyle = getComputedStyle(inner);
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  return {
    text: colourOr(() => axe.commons.color.getForegroundColor(inner)),
    background: colourOr(() => axe.commons.color.getBackgroundColor(inner)),
    surround: colourOr(() => surroundOf(element)),
    fill: style.backgroundColor,
    picture: style.backgroundImage !== 'none' || innerStyle.backgroundImage !== 'none',
    border: style.borderTopColor,
    borderWidths: sides.map((side) =>
      style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]) || 0,
    ),
    paddings: sides.map((side) => Number.parseFloat(style[`padding${side}`]) || 0),
    underlined: [element, inner].some((drawn) =>
      getComputedStyle(drawn).textDecorationLine.includes('underline'),
    ),
    fontSize: Number.parseFloat(innerStyle.fontSize) || 0,
    fontWeight: Number(innerStyle.fontWeight) || 400,
    fontFamily: innerStyle.fontFamily.slice(0, 300),
  };
}

/** The element that the words are really in, such as a span within a link. */
export function innermost(element: Element): Element {
  const holds = (node: Element): boolean =>
    [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
  if (holds(element)) return element;
  return [...element.querySelectorAll('*')].slice(0, 50).find((node) => holds(node) && seen(node)) ?? element;
}

/**
 * The colour behind what a control stands on: the backgrounds of its ancestors, mixed down to the first one that
 * nothing shines through; null where one of them is a picture.
 */
export function surroundOf(element: Element): AxeColour | null {
  const layers: AxeColour[] = [];
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return null;
    const layer = new axe.commons.color.Color();
    layer.parseString(backgroundColor);
    if (layer.alpha > 0) layers.push(layer);
    if (layer.alpha === 1) break;
  }
  const white = new axe.commons.color.Color(255, 255, 255, 1);
  return layers.reduceRight((below, layer) => axe.commons.color.flattenColors(layer, below), white);
}

export function colourOr(ask: () => { toHexString(): string; alpha: number } | null): string | null {
  try {
    const colour = ask();
    return colour ? colour.toHexString().slice(0, 7) : null;
  } catch {
    return null;
  }
}
