import { childrenOf } from '../seeing.ts';

/** Gives the words of elements another colour, by style alone. Gives what undoes it. */
export function painted(colour: string, elements: readonly Element[]): () => void {
  const laid = [...Map.groupBy(elements, (element) => element.getRootNode())].flatMap(([root, within]) => {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `${within.map(pathOf).join(', ')} { color: ${colour} !important; -webkit-text-fill-color: ${colour} !important; -webkit-text-stroke-color: ${colour} !important; text-decoration-color: transparent !important; }`,
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return [{ root, sheet }];
  });
  return () => {
    for (const { root, sheet } of laid)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** The way to an element within its document or shadow root, place by place. */
function pathOf(element: Element): string {
  const parts: string[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    const siblings: Element[] = node.parentElement
      ? childrenOf(node.parentElement)
      : [...(node.parentNode?.childNodes ?? [])].filter((each) => each instanceof Element);
    parts.unshift(
      node.parentNode instanceof Document
        ? ':root'
        : `${CSS.escape(node.localName)}:nth-child(${siblings.indexOf(node) + 1})`,
    );
  }
  return parts.join(' > ');
}
