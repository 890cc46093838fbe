/** No page has more than these for a reason. */
const mostElements = 20_000;

/** The open shadow roots within a root, those within one another too. */
export function openShadows(root: Document | Element | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of [...root.querySelectorAll('*')].slice(0, mostElements)) {
    if (element.shadowRoot) found.push(element.shadowRoot, ...openShadows(element.shadowRoot));
  }
  return found;
}

/** The words that an element shows, line by line, those in open shadow roots after the others. */
export function shownText(element: HTMLElement): string {
  const own = element.shadowRoot ? [element.shadowRoot] : [];
  const parts = [...own, ...openShadows(element)].flatMap((root) => [...root.children]);
  return [element, ...parts]
    .filter((part) => part instanceof HTMLElement && !/^(style|script|template)$/.test(part.localName))
    .map((part) => (part instanceof HTMLElement ? part.innerText : ''))
    .join('\n');
}
