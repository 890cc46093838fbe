import type { CssWordsFacts } from '../../../records/facts/css-words-facts.ts';
import type { Place } from '../../../records/facts/place.ts';
import { parentOf, seen, squeeze } from '../seeing.ts';
import { placer } from './placer.ts';

type Piece = CssWordsFacts['pieces'][number];

const mostLooked = 6000;
const most = 100;

/** The words that only styles put on the page. */
export function cssWords(elements: readonly Element[]): CssWordsFacts {
  const found: { element: Element; pseudo: Piece['pseudo']; style: CSSStyleDeclaration }[] = [];
  for (const element of elements.slice(0, mostLooked)) {
    if (found.length >= most || !element.checkVisibility()) continue;
    for (const pseudo of ['::before', '::after'] as const) {
      const style = getComputedStyle(element, pseudo);
      if (/\p{L}{2}/u.test(wordsIn(style.content)) && isShown(style)) found.push({ element, pseudo, style });
    }
  }
  const all = found.length > 0 ? normal(textOf(elements)) : '';
  const placeOf = placer();
  return {
    pieces: found
      .filter(({ element }) => seen(element))
      .map(({ element, pseudo, style }) => pieceOf(element, { pseudo, style, all, place: placeOf(element) })),
  };
}

/** The words of a content value, without counters, pictures and the alternative behind a slash. */
function wordsIn(content: string): string {
  if (content === 'none' || content === 'normal') return '';
  const [drawn = ''] = content.split(/\s\/\s(?=")/);
  return [...drawn.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words).join('');
}

function isShown({
  display,
  visibility,
  opacity,
  fontSize,
  width,
  height,
  color,
}: CSSStyleDeclaration): boolean {
  const isTransparent = /rgba\(.*, 0\)$/.test(color);
  const isFlat = [width, height].some((size) => /^[01](\.\d+)?px$/.test(size));
  return (
    display !== 'none' &&
    visibility === 'visible' &&
    opacity !== '0' &&
    fontSize !== '0px' &&
    !isTransparent &&
    !isFlat
  );
}

/** All the text of the page, shown or not, without scripts and styles. */
function textOf(elements: readonly Element[]): string {
  return elements
    .filter((element) => !/^(script|style|noscript|template)$/.test(element.localName))
    .flatMap((element) => [...element.childNodes])
    .map((node) => (node instanceof Text ? node.data : ''))
    .filter((text) => /\S/.test(text))
    .join(' ');
}

function pieceOf(
  element: Element,
  {
    pseudo,
    style,
    all,
    place,
  }: { pseudo: Piece['pseudo']; style: CSSStyleDeclaration; all: string; place: Place },
): Piece {
  const words = squeeze(wordsIn(style.content), 200);
  const around = squeeze(parentOf(element)?.textContent, 300);
  const label = element.closest('label, legend');
  const field = fieldOf(label);
  return {
    ...place,
    pseudo,
    words,
    font: style.fontFamily.slice(0, 200),
    text: squeeze(element.textContent, 200) || around,
    said: all.includes(normal(words)) || attributesAround(element).includes(normal(words)),
    forField: field !== null,
    required:
      field !== null && (field.hasAttribute('required') || field.getAttribute('aria-required') === 'true'),
  };
}

function fieldOf(label: Element | null): Element | null {
  if (label instanceof HTMLLabelElement) return label.control;
  return label?.parentElement?.querySelector('input, select, textarea') ?? null;
}

function attributesAround(element: Element): string {
  const near = [element, parentOf(element)].filter((each) => each !== null);
  return normal(
    near
      .flatMap((each) =>
        ['aria-label', 'title', 'alt', 'value', 'placeholder'].map((name) => each.getAttribute(name)),
      )
      .join(' '),
  );
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
