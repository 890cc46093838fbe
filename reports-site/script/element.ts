/** An element of a page with what stands in it. Texts are only ever text: nothing of them becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
}

/** A text whose direction does not turn what stands around it. */
export function bdi(text: string): HTMLElement {
  return element('bdi', '', text);
}
