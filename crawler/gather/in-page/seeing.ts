// What a person can see, and where on the page it stands. All of this folder but page-world.ts runs inside the
// visited page, bundled into one script.

/** Whether an element is drawn where a person can get to it: not hidden, not clipped away, not beyond the edges. */
export function seen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const drawn = [element, ...childrenOf(element)].slice(0, 20).some((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width >= 2 && height >= 2 && !clippedAway(part) && isWithinReach(part);
  });
  return drawn;
}

/** Whether some of it lies within everything around it that cuts off what sticks out, and on the page. */
export function isWithinReach(element: Element): boolean {
  const own = element.getBoundingClientRect();
  const left = { left: own.left, right: own.right, top: own.top, bottom: own.bottom };
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node === document.body || node === document.documentElement) break;
    if (clippedAway(node)) return false;
    const { overflowX, overflowY } = getComputedStyle(node);
    const around = node.getBoundingClientRect();
    if (/hidden|clip/.test(overflowX)) {
      left.left = Math.max(left.left, around.left);
      left.right = Math.min(left.right, around.right);
    }
    if (/hidden|clip/.test(overflowY)) {
      left.top = Math.max(left.top, around.top);
      left.bottom = Math.min(left.bottom, around.bottom);
    }
  }
  const width = Math.max(innerWidth, document.documentElement.scrollWidth);
  const onPage = left.right + scrollX > 0 && left.bottom + scrollY > 0 && left.left + scrollX < width;
  return onPage && left.right - left.left >= 2 && left.bottom - left.top >= 2;
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
  const said = `${idOf(node)} ${node.getAttribute('class') ?? ''} ${node.getAttribute('aria-label') ?? ''}`;
  const outermost = tag === 'body' || tag === 'html' || tag === 'main';
  if (!outermost && isCookieBanner(node, said)) return 'banner';
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (tag === 'nav' || role === 'navigation') return 'navigation';
  if (tag === 'aside' || role === 'complementary') return 'aside';
  if (role === 'contentinfo' || (tag === 'footer' && !withinSection(node))) return 'footer';
  if (role === 'banner' || (tag === 'header' && !withinSection(node))) return 'header';
  return tag === 'main' || role === 'main' ? 'main' : '';
}

/** A part of the page that calls itself by cookies, or speaks of consent and of cookies. "Listed building consent" is none. */
export function isCookieBanner(node: Element, said: string): boolean {
  if (!/cookie|onetrust|ccc-|consent/i.test(said) || node.querySelector('main, h1')) return false;
  return /cookie|onetrust|ccc-/i.test(said) || /cookie|cwcis/i.test((node.textContent ?? '').slice(0, 5000));
}

export function withinSection(node: Element): boolean {
  return parentOf(node)?.closest('main, article, section, aside, nav, [role="main"]') != null;
}

/** A form's fields can hide `parentElement` behind their names; what the prototype says cannot be hidden. */
export function parentOf(node: Element): Element | null {
  const parent: unknown = Reflect.get(Node.prototype, 'parentElement', node);
  if (parent instanceof Element) return parent;
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** All elements in reading order, those inside open shadow roots too. Walks without recursion: pages can be deep. */
export function everyElement(root: Document | ShadowRoot, most: number): Element[] {
  const found: Element[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (found.length < most && walker.nextNode()) {
    const element = walker.currentNode;
    if (!(element instanceof Element)) continue;
    found.push(element);
    if (element.shadowRoot) found.push(...everyElement(element.shadowRoot, most - found.length));
  }
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

/** A form's fields can hide its own properties behind their names; what the prototype says cannot be hidden. */
export function childrenOf(element: Element): Element[] {
  const children: unknown = Reflect.get(Element.prototype, 'children', element);
  return children instanceof HTMLCollection ? [...children] : [];
}

export function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}

/** A selector for Playwright that finds this element and no other, also within open shadow roots. */
export function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const root = rootOf(node);
    const id = idOf(node);
    const unique =
      id &&
      (root instanceof Document || root instanceof ShadowRoot) &&
      root.querySelectorAll(`#${CSS.escape(id)}`).length === 1;
    const within = Reflect.get(Node.prototype, 'parentElement', node) ? ' > ' : ' ';
    if (unique) {
      parts.unshift(`#${CSS.escape(id)}`);
      if (root instanceof Document) break;
      parts.unshift(' ');
      continue;
    }
    const { position, count } = amongTwins(node, root);
    const place = count > 1 ? `:nth-of-type(${position})` : '';
    parts.unshift(`${CSS.escape(node.localName)}${place}`);
    if (parentOf(node)) parts.unshift(within);
  }
  const selector = parts.join('').trim().replace(/^> /, '');
  return hasUndrawnTwin(element) ? `${selector} >> visible=true` : selector;
}

interface Twins {
  count: number;
  /** How many children the parent had. */
  length: number;
  positions: Map<Element, number>;
}

/** Children of each parent by name, counted once for each call into the page: a list may have thousands. */
const counted = new WeakMap<Node, Map<string, Twins>>();

/** Which of its siblings of the same name an element is, from 1, and how many there are. */
function amongTwins(element: Element, root: Node): { position: number; count: number } {
  const above: unknown = Reflect.get(Node.prototype, 'parentElement', element);
  const parent = above instanceof Element ? above : root;
  const known = counted.get(parent)?.get(element.localName);
  // What was counted before the page changed is counted again.
  const isTrue = known?.positions.has(element) && known.length === parent.childNodes.length;
  if (!isTrue) counted.set(parent, countTwins(parent));
  const twins = counted.get(parent)?.get(element.localName);
  return { position: twins?.positions.get(element) ?? 1, count: twins?.count ?? 1 };
}

function countTwins(parent: Node): Map<string, Twins> {
  const names = new Map<string, Twins>();
  const { length } = parent.childNodes;
  const children = parent instanceof Element ? childrenOf(parent) : [...parent.childNodes];
  for (const child of children) {
    if (!(child instanceof Element)) continue;
    const twins = names.get(child.localName) ?? { count: 0, length, positions: new Map() };
    twins.count += 1;
    twins.positions.set(child, twins.count);
    names.set(child.localName, twins);
  }
  return names;
}

/**
 * Whether it stands in a shadow root whose host has children of its own, which are not drawn unless a slot takes them
 * up: a selector that looks into open shadow roots would find those first.
 */
function hasUndrawnTwin(element: Element): boolean {
  const root = rootOf(element);
  return root instanceof ShadowRoot && root.host.querySelector(element.localName) !== null && seen(element);
}
