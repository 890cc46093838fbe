import { boxOf, everyElement, idOf, parentOf, seen, selectorOf, squeeze } from './seeing.ts';

/** The cookie banner that is on the screen, and the button that says no. Runs inside the page. */
export function bannerFacts(limits: { elements: number }): unknown {
  const buttons = everyElement(document, limits.elements).filter(
    (element) =>
      element.matches('button, a, input[type="submit"], input[type="button"], [role="button"]') &&
      seen(element),
  );
  for (const button of buttons) {
    if (!saysNo(button) && !saysYes(button)) continue;
    const banner = bannerAround(button);
    if (!banner) continue;
    const refusal = buttons.find((other) => banner.contains(other) && saysNo(other));
    return {
      name: squeeze(
        banner.getAttribute('aria-label') ??
          banner.querySelector('h1, h2, h3')?.textContent ??
          banner.textContent,
        120,
      ),
      box: boxOf(banner),
      covers: covers(banner),
      refusal: refusal ? { selector: selectorOf(refusal), name: labelOf(refusal) } : null,
    };
  }
  return null;
}

export function labelOf(element: Element): string {
  return squeeze(
    element instanceof HTMLInputElement
      ? element.value
      : (element.getAttribute('aria-label') ?? element.textContent),
    120,
  );
}

export function saysNo(element: Element): boolean {
  return /^(reject|decline|refuse|deny|disagree|no,? thanks|(i )?(do not|don't|don’t) (accept|agree|consent)|continue without|only (use |accept |allow )?(strictly )?(necessary|essential)|(use |accept |allow )?(only )?(strictly )?(necessary|essential)( cookies)? only|(use|accept|allow) (only )?(strictly )?(necessary|essential)|gwrthod)/i.test(
    labelOf(element),
  );
}

export function saysYes(element: Element): boolean {
  return /^((i )?(accept|allow|agree|consent)|got it\b|derbyn)/i.test(labelOf(element));
}

/** The smallest part of the page around a button that speaks of cookies and is not the page itself. */
export function bannerAround(button: Element): Element | null {
  for (
    let node = parentOf(button);
    node && node !== document.body && node !== document.documentElement;
    node = parentOf(node)
  ) {
    if (node.localName === 'main' || node.querySelector('main, h1')) return null;
    const words = node.textContent ?? '';
    if (words.length > 6000) return null;
    if (/cookie|cwcis/i.test(words)) return outermost(node);
  }
  return null;
}

/** The banner's own outer edge: as far out as it still holds nothing else. */
export function outermost(inner: Element): Element {
  const parent = parentOf(inner);
  if (
    !parent ||
    parent === document.body ||
    parent === document.documentElement ||
    parent.querySelector('main, h1')
  )
    return inner;
  const more = (parent.textContent ?? '').trim().length - (inner.textContent ?? '').trim().length;
  const framed =
    /dialog|region/.test(parent.getAttribute('role') ?? '') ||
    /cookie|consent/i.test(`${idOf(parent)} ${parent.getAttribute('class') ?? ''}`);
  return more <= 1200 && (framed || more === 0) ? outermost(parent) : inner;
}

/** Whether it lies over content that would otherwise be there to see: it is out of the flow and something is beneath. */
export function covers(banner: Element): boolean {
  let floating = false;
  for (let node: Element | null = banner; node; node = parentOf(node)) {
    if (/fixed|absolute/.test(getComputedStyle(node).position)) floating = true;
  }
  if (!floating) return false;
  const over = banner.getBoundingClientRect();
  return [...document.querySelectorAll('main, [role="main"], h1, p, a[href], button')].some((element) => {
    if (banner.contains(element) || element.contains(banner) || !seen(element)) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left < over.right && right > over.left && top < over.bottom && bottom > over.top;
  });
}
