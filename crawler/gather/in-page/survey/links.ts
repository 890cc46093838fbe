import type { LinkFacts } from '../../../records/facts/link-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { canTakeTab } from '../control-facts.ts';
import { areaOf, parentOf, seen, squeeze } from '../seeing.ts';
import { headersOf } from './cell-headers.ts';
import { most } from './document-survey.ts';
import { actsOf, isNext, leavingButtons, styledWords } from './link-kinds.ts';
import { placeOf } from './place-of.ts';
import { isSpoken, spokenName } from './spoken.ts';

declare const axe: AxeInPage;

/** Every link that somebody can meet, by eye or by screen reader, with the words that it stands among. */
export function links(elements: readonly Element[]): LinkFacts {
  const found = elements.filter((element) => isLink(element) && isMet(element));
  const headings = headingBefore(elements);
  return {
    links: found.slice(0, most).map((element, index) => ({
      ...placeOf(element),
      name: spokenName(element, 500),
      text: squeeze(element instanceof HTMLElement ? element.innerText : element.textContent, 500),
      href: (element.getAttribute('href') ?? '').slice(0, 2000),
      url: (element instanceof HTMLAnchorElement ? element.href : '').slice(0, 2000),
      target: element.getAttribute('target') ?? '',
      area: areaOf(element) as LinkFacts['links'][number]['area'],
      seen: seen(element),
      sentence: squeeze(
        closest(element, 'p, li, td, th, dd, dt, caption, figcaption, label')?.textContent,
        1000,
      ),
      heading: headings.get(element) ?? '',
      headers: headersOf(closest(element, 'td, th')).slice(0, 500),
      listItems: itemsAround(element),
      describedBy: describedBy(element),
      styled: styledWords(element),
      reached: canTakeTab(element) && isSpoken(element),
      isNext: isNext(found[index - 1], element),
      acts: actsOf(element),
      holdsButton: element.querySelector('button, input[type="button"], input[type="submit"]') !== null,
    })),
    left: Math.max(0, found.length - most),
    leaving: leavingButtons(elements),
  };
}

function isLink(element: Element): boolean {
  return axe.commons.aria.getRole(element) === 'link';
}

/** Whether somebody can meet it: drawn, or read out. */
function isMet(element: Element): boolean {
  return seen(element) || isSpoken(element);
}

function headingBefore(elements: readonly Element[]): Map<Element, string> {
  const before = new Map<Element, string>();
  let heading = '';
  for (const element of elements) {
    if (axe.commons.aria.getRole(element) === 'heading') heading = squeeze(element.textContent, 300);
    else if (isLink(element)) before.set(element, heading);
  }
  return before;
}

function closest(element: Element, selector: string): Element | null {
  for (let node = parentOf(element); node; node = parentOf(node)) if (node.matches(selector)) return node;
  return null;
}

/** The own words of the list items that it stands in, without those of the lists within them. */
function itemsAround(element: Element): string[] {
  const items: string[] = [];
  for (let item = closest(element, 'li'); item && items.length < 5; item = closest(item, 'li')) {
    const words = [...item.childNodes].filter((node) => !(node instanceof Element && node.matches('ul, ol')));
    items.push(squeeze(words.map((node) => node.textContent).join(' '), 300));
  }
  return items;
}

function describedBy(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  const words = ids.map((id) => root.getElementById(id)?.textContent).join(' ');
  return squeeze(words || element.getAttribute('title'), 500);
}
