import type * as Mozilla from '@mozilla/readability';
import type { ReadingFacts } from '../../../records/facts/reading-facts.ts';
import { areaHere, childrenOf } from '../seeing.ts';
import { blocksOf } from './blocks.ts';

/** Mozilla's Readability, as its script defines it in our world of the page. */
declare const MozillaReadability: typeof Mozilla;

const mostBlocks = 1000;
/** Readability looks for a longer article than this before it takes a shorter one. */
const leastCharacters = 200;
/** A page with more elements than this is not handed to it. */
const mostElements = 5000;

/**
 * The main content of the page by Readability; without it the main landmark, else the body. Works on a copy from which
 * was left out what is not drawn and what stands in a header, footer, navigation, aside, banner or dialog; the page
 * itself is not touched. Runs inside the page.
 */
export function mainReading(): ReadingFacts {
  const copy = visibleCopy();
  const landmark = copy.querySelector('main, [role="main"]');
  const plain = blocksOf(landmark ?? copy.body);
  const article = articleOf(copy);
  const found = article ? blocksOf(article) : [];
  const isFound = found.some(({ words }) => /\p{L}/u.test(words));
  const blocks = isFound ? found : plain;
  return {
    by: isFound ? 'readability' : landmark ? 'main' : 'body',
    lang: (document.documentElement.getAttribute('lang') ?? '').slice(0, 100),
    blocks: blocks.slice(0, mostBlocks),
    left: Math.max(0, blocks.length - mostBlocks),
  };
}

/** Readability takes its document apart. */
function articleOf(copy: Document): Element | null {
  const { Readability } = MozillaReadability;
  const reader = new Readability(copy, {
    charThreshold: leastCharacters,
    maxElemsToParse: mostElements,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  try {
    const content = reader.parse()?.content;
    return content instanceof Element ? content : null;
  } catch {
    return null;
  }
}

/** A copy of the document without what nobody sees and without the landmarks around the main content. */
function visibleCopy(): Document {
  const copy = document.cloneNode(true) as Document;
  const pairs: [Element, Element][] = [[document.documentElement, copy.documentElement]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [own, twin] = pair;
    const twins = childrenOf(twin);
    childrenOf(own).forEach((child, at) => {
      const other = twins[at];
      if (!other) return;
      if (child.localName === 'head') return;
      if (isLeftOut(child)) other.remove();
      else pairs.push([child, other]);
    });
  }
  return copy;
}

function isLeftOut(element: Element): boolean {
  if (/^(script|style|noscript|template|iframe|object|svg)$/.test(element.localName)) return true;
  const area = areaHere(element);
  if (area !== '' && area !== 'main') return true;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    // What is not visible itself may hold what is; what is not drawn holds nothing.
    return getComputedStyle(element).display !== 'contents' && !holdsVisible(element);
  }
  return isTiny(element);
}

function holdsVisible(element: Element): boolean {
  if (getComputedStyle(element).visibility === 'visible') return false;
  return [...element.querySelectorAll('*')]
    .slice(0, 200)
    .some((inner) => inner.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
}

/** The one-pixel boxes in which words for screen readers are kept. */
function isTiny(element: Element): boolean {
  const { position, overflowX, clip } = getComputedStyle(element);
  if (position !== 'absolute') return false;
  const { width, height } = element.getBoundingClientRect();
  return (width <= 1 || height <= 1) && (overflowX !== 'visible' || clip !== 'auto');
}
