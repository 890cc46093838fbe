import { areaOf, everyElement, seen, squeeze } from './seeing.ts';
import { drawnAt } from './stillness.ts';

/** What the page is and says, apart from what can be chosen on it. Runs inside the page. */
export function pageFacts(limits: { html: number; text: number; elements: number }): unknown {
  const root = document.documentElement;
  const html = root.outerHTML;
  return {
    url: location.href,
    title: squeeze(document.title, 2000),
    lang: (root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '').slice(0, 100),
    view: {
      width: innerWidth,
      height: innerHeight,
      documentWidth: root.scrollWidth,
      documentHeight: root.scrollHeight,
    },
    headings: headingFacts(limits.elements),
    mainText: mainText(limits.text),
    html: html.slice(0, limits.html),
    htmlLength: html.length,
    frames: document.querySelectorAll('iframe, frame').length,
    waitMs: waitMs(),
  };
}

export function headingFacts(most: number): unknown[] {
  const headings = everyElement(document, most).filter(
    (element) => /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading',
  );
  return headings
    .filter((element) => seen(element))
    .slice(0, 500)
    .map((element) => ({
      level: Math.trunc(Number(element.getAttribute('aria-level') ?? element.localName.slice(1))) || 2,
      text: squeeze(element instanceof HTMLElement ? element.innerText : element.textContent, 1000),
      area: areaOf(element),
    }))
    .filter((heading) => heading.text !== '');
}

/** The words of the main content that a person can see, with a space between elements. */
export function mainText(most: number): string {
  const known = new Map<Element, boolean>();
  const counts = (element: Element): boolean => {
    const answer =
      known.get(element) ??
      (areaOf(element) === 'main' &&
        !/^(script|style|noscript|template|option|textarea)$/.test(element.localName) &&
        seen(element));
    known.set(element, answer);
    return answer;
  };
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let length = 0; length < most && walker.nextNode(); ) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!nodeValue?.trim() || !parentElement || !counts(parentElement)) continue;
    words.push(nodeValue);
    length += nodeValue.length;
  }
  return squeeze(words.join(' '), most);
}

/**
 * From the request until the document could be read, in milliseconds; 0 where the browser does not say. One that came
 * empty, or said that it was loading, could be read when its script had drawn it.
 */
export function waitMs(): number {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) return 0;
  const start = entry.requestStart || entry.startTime;
  return Math.max(0, Math.round(Math.max(entry.domContentLoadedEventEnd, drawnAt()) - start));
}
