import type { ReadingOrderFacts } from '../../../records/facts/reading-order-facts.ts';
import { areaOf, childrenOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from './place-of.ts';

type Swap = ReadingOrderFacts['swaps'][number];

const most = { swaps: 30, children: 60 };
/** Fewer words are a button, a date or a label, whose place among the others carries no sequence. */
const fewestWords = 3;

interface Part {
  element: Element;
  words: string;
  box: DOMRect;
}

/** The first pair of each row, column or grid of the main content that is seen in another order than it is read out. */
export function readingOrder(elements: readonly Element[]): ReadingOrderFacts {
  return { swaps: elements.flatMap((element) => swapIn(element) ?? []).slice(0, most.swaps) };
}

function swapIn(around: Element): Swap | null {
  const style = getComputedStyle(around);
  if (!/flex|grid/.test(style.display) || areaOf(around) !== 'main') return null;
  const children = childrenOf(around).slice(0, most.children);
  const by = movedBy(style, children);
  if (!by) return null;
  const parts = children.flatMap((child) => partOf(child) ?? []);
  for (const [index, later] of parts.entries()) {
    const before = parts.slice(0, index).find((earlier) => isSeenBefore(later, earlier, style.direction));
    if (before) return { ...placeOf(around), by, ...wordsOf(before, later) };
  }
  return null;
}

/** What in the styles takes parts from their places; null where nothing does. */
function movedBy(style: CSSStyleDeclaration, children: readonly Element[]): Swap['by'] | null {
  const styles = children.map((child) => getComputedStyle(child));
  if (styles.some(({ order }) => order !== '0')) return 'order';
  if (style.display.includes('flex'))
    return /reverse/.test(`${style.flexDirection} ${style.flexWrap}`) ? 'reversed' : null;
  const isNamed = styles.some(
    ({ gridRowStart, gridColumnStart }) => gridRowStart !== 'auto' || gridColumnStart !== 'auto',
  );
  return isNamed || style.gridAutoFlow.includes('dense') ? 'placed' : null;
}

function partOf(element: Element): Part | null {
  if (!(element instanceof HTMLElement) || !seen(element) || element.closest('[aria-hidden="true"]'))
    return null;
  if (/^(absolute|fixed)$/.test(getComputedStyle(element).position) || areaOf(element) !== 'main')
    return null;
  const words = squeeze(element.innerText, 300);
  const isHeading = headingIn(element) !== null;
  return isHeading || words.split(' ').length >= fewestWords
    ? { element, words, box: element.getBoundingClientRect() }
    : null;
}

function headingIn(element: Element): Element | null {
  return element.matches('h1, h2, h3, h4, h5, h6')
    ? element
    : element.querySelector('h1, h2, h3, h4, h5, h6');
}

/** Above it in the same column, or before it in the same row. */
function isSeenBefore({ box: one }: Part, { box: other }: Part, direction: string): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (across >= Math.min(one.width, other.width) / 2 && one.bottom <= other.top + 2) return true;
  if (down < Math.min(one.height, other.height) / 2) return false;
  return direction === 'rtl' ? one.left >= other.right - 2 : one.right <= other.left + 2;
}

function wordsOf(before: Part, later: Part): Pick<Swap, 'first' | 'seenFirst' | 'numbers' | 'heading'> {
  const isNumbered = ({ words }: Part): boolean =>
    /^(?:(?:step|part|stage|question|cam|rhan) )?\d+\b/iu.test(words);
  const only = ({ element }: Part): boolean => element.matches('h1, h2, h3, h4, h5, h6');
  const hasNone = ({ element }: Part): boolean => headingIn(element) === null;
  return {
    first: before.words.slice(0, 80),
    seenFirst: later.words.slice(0, 80),
    numbers: isNumbered(before) && isNumbered(later),
    heading: (only(before) && hasNone(later)) || (only(later) && hasNone(before)),
  };
}
