import type { Place } from '../../../records/facts/place.ts';
import type { TextBlock, TextBlocksFacts } from '../../../records/facts/text-blocks-facts.ts';
import { parentOf } from '../seeing.ts';
import { type Piece, styleOf, textByBlock } from './block-text.ts';
import { type Enclosing, enclosings } from './enclosing.ts';
import { placer } from './placer.ts';

/** The most blocks that are kept, and the most characters of each. */
const mostBlocks = 1000;
const mostWords = 500;

/** Every block of drawn text, in reading order, with how it looks and what it stands in. */
export function textBlocks(elements: readonly Element[]): TextBlocksFacts {
  const texts = textByBlock(elements);
  const enclosing = enclosings();
  const placeOf = placer();
  const groups = new Map<Element | null, number>();
  const found = elements.filter((element) => texts.has(element) && isOnPage(element));
  const blocks = found.slice(0, mostBlocks).map((element) => {
    const parent = parentOf(element);
    const group = groups.get(parent) ?? groups.size;
    groups.set(parent, group);
    return blockOf(element, texts.get(element) ?? [], { enclosing, group, place: placeOf(element) });
  });
  return { blocks, left: Math.max(0, found.length - mostBlocks) };
}

function isOnPage(element: Element): boolean {
  const { right, bottom, width, height } = element.getBoundingClientRect();
  return width >= 2 && height >= 2 && right + scrollX > 0 && bottom + scrollY > 0;
}

function blockOf(
  element: Element,
  pieces: readonly Piece[],
  { enclosing, group, place }: { enclosing: (element: Element) => Enclosing; group: number; place: Place },
): TextBlock {
  const around = enclosing(element);
  const words = linesOf(pieces);
  const own = pieces.filter(({ parent }) => parent === element || enclosing(parent).lang === around.lang);
  const style = styleOf(mostOf(pieces) ?? element);
  const block = styleOf(element);
  const size = Number.parseFloat(style.fontSize) || 0;
  return {
    ...place,
    words: words.slice(0, mostWords),
    letters: words.length,
    spoken: own.length === pieces.length ? null : linesOf(own).slice(0, mostWords),
    tag: element.localName,
    heading: around.heading || headingOfAll(pieces, enclosing),
    within: [...around.within, ...withinAll(pieces, enclosing, around)],
    linked: share(pieces, ({ parent }) => enclosing(parent).linked),
    area: around.area as TextBlock['area'],
    group,
    lang: around.lang,
    direction: block.direction === 'rtl' ? 'rtl' : 'ltr',
    plain: block.unicodeBidi === 'plaintext',
    fontSize: Math.round(size * 10) / 10,
    bold: share(pieces, ({ parent }) => Number(styleOf(parent).fontWeight) >= 600) === 1,
    capitals: style.textTransform === 'uppercase',
    align: block.textAlign,
    lineHeight: Math.round((Number.parseFloat(block.lineHeight) || size * 1.2) * 10) / 10,
  };
}

function linesOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The level of the heading that an inline heading makes of the block. */
function headingOfAll(pieces: readonly Piece[], enclosing: (element: Element) => Enclosing): number {
  const levels = pieces.filter(({ text }) => /\S/.test(text)).map(({ parent }) => enclosing(parent).heading);
  return levels.find((level) => level > 0) ?? 0;
}

/** What all of its text stands in, beside what the block itself does: a paragraph that is nothing but one link. */
function withinAll(
  pieces: readonly Piece[],
  enclosing: (element: Element) => Enclosing,
  around: Enclosing,
): TextBlock['within'] {
  const [first, ...others] = pieces
    .filter(({ text }) => /\S/.test(text))
    .map(({ parent }) => enclosing(parent).within);
  return (first ?? []).filter(
    (each) => !around.within.includes(each) && others.every((within) => within.includes(each)),
  );
}

function share(pieces: readonly Piece[], isSo: (piece: Piece) => boolean): number {
  const count = (of: readonly Piece[]): number =>
    of.reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0);
  const all = count(pieces);
  return all === 0 ? 0 : Math.round((count(pieces.filter(isSo)) / all) * 100) / 100;
}

/** The element that holds most of the text. */
function mostOf(pieces: readonly Piece[]): Element | null {
  const lengths = new Map<Element, number>();
  for (const { text, parent } of pieces) lengths.set(parent, (lengths.get(parent) ?? 0) + text.trim().length);
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
