// What a person can see, and where on the page it stands. All of this folder but page-world.ts runs inside the
// visited page, bundled into one script.

/** Whether an element is drawn where a person can get to it: not hidden, not clipped away, not beyond the edges. */
export function seen(element: Element): boolean {
  if (
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  )
    return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return overflows(element);
  return right + scrollX > 0 && bottom + scrollY > 0 && !clippedAway(element);
}

/** An element without size of its own may still show what is in it. */
export function overflows(element: Element): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible')) return false;
  return [...element.children].some((child) => {
    const { width, height } = child.getBoundingClientRect();
    return width >= 2 && height >= 2;
  });
}

/** The ways in which words are kept for screen readers only. */
export function clippedAway(element: Element): boolean {
  const { clip, clipPath, position } = getComputedStyle(element);
  if (position === 'absolute' && /rect\((0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?\)/.test(clip))
    return true;
  return /inset\((50|100)%/.test(clipPath);
}

/** The landmark that something stands in; "main" is all that is in no other. */
export function areaOf(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const area = areaHere(node);
    if (area) return area;
  }
  return 'main';
}

export function areaHere(node: Element): string {
  const role = node.getAttribute('role') ?? '';
  const tag = node.localName;
  const said = `${node.id} ${node.getAttribute('class') ?? ''} ${node.getAttribute('aria-label') ?? ''}`;
  const outermost = tag === 'body' || tag === 'html' || tag === 'main';
  if (!outermost && /cookie|consent|onetrust|ccc-/i.test(said) && !node.querySelector('main, h1'))
    return 'banner';
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (tag === 'nav' || role === 'navigation') return 'navigation';
  if (tag === 'aside' || role === 'complementary') return 'aside';
  if (role === 'contentinfo' || (tag === 'footer' && !withinSection(node))) return 'footer';
  if (role === 'banner' || (tag === 'header' && !withinSection(node))) return 'header';
  return tag === 'main' || role === 'main' ? 'main' : '';
}

export function withinSection(node: Element): boolean {
  return node.parentElement?.closest('main, article, section, aside, nav, [role="main"]') != null;
}

export function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** All elements in reading order, those inside open shadow roots too. */
export function everyElement(root: Document | ShadowRoot, most: number): Element[] {
  const found: Element[] = [];
  const visit = (parent: Document | ShadowRoot | Element): void => {
    for (const child of parent.children) {
      if (found.length >= most) return;
      found.push(child);
      if (child.shadowRoot) visit(child.shadowRoot);
      visit(child);
    }
  };
  visit(root);
  return found;
}

export function boxOf(element: Element): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(x + scrollX), y: round(y + scrollY), width: round(width), height: round(height) };
}

export function squeeze(words: string | null | undefined, most: number): string {
  return (words ?? '').replace(/\s+/g, ' ').trim().slice(0, most);
}

/** A selector that finds this element and no other, also within open shadow roots. */
export function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const root = node.getRootNode();
    const unique =
      node.id &&
      (root instanceof Document || root instanceof ShadowRoot) &&
      root.querySelectorAll(`#${CSS.escape(node.id)}`).length === 1;
    const within = node.parentElement ? ' > ' : ' ';
    if (unique) {
      parts.unshift(`#${CSS.escape(node.id)}`);
      if (root instanceof Document) break;
      parts.unshift(' ');
      continue;
    }
    const twins = [...(node.parentElement?.children ?? root.childNodes)].filter(
      (twin) => twin instanceof Element && twin.localName === node?.localName,
    );
    const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(node) + 1})` : '';
    parts.unshift(`${CSS.escape(node.localName)}${place}`);
    if (parentOf(node)) parts.unshift(within);
  }
  return parts.join('').trim().replace(/^> /, '');
}
