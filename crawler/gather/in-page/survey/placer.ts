import type { Place } from '../../../records/facts/place.ts';
import { boxOf, childrenOf, idOf, parentOf } from '../seeing.ts';

/** The largest subtree whose code is written out; of larger ones the opening tag is enough. */
const mostInside = 200;

/**
 * Says where many elements are, as `placeOf` does for one: the same selectors, but each parent's children are counted
 * once, so that a list of ten thousand items costs no hundred million steps.
 */
export function placer(): (element: Element) => Place {
  const selectors = new Map<Element, string>();
  const numbers = new Map<Node, Map<Element, string>>();
  const ids = new Map<Node, Map<string, number>>();
  const selector = (element: Element): string => {
    const way: Element[] = [];
    let node: Element | null = element;
    while (node && !selectors.has(node)) {
      way.push(node);
      node = parentOf(node);
    }
    for (const each of way.reverse()) selectors.set(each, stepTo(each, { selectors, numbers, ids }));
    return selectors.get(element) ?? '';
  };
  return (element) => ({ selector: selector(element), snippet: snippetOf(element), box: boxOf(element) });
}

interface Known {
  selectors: ReadonlyMap<Element, string>;
  numbers: Map<Node, Map<Element, string>>;
  ids: Map<Node, Map<string, number>>;
}

/** The selector of an element, from that of its parent. */
function stepTo(element: Element, { selectors, numbers, ids }: Known): string {
  const parent = parentOf(element);
  const before = parent ? (selectors.get(parent) ?? '') : '';
  const root = element.getRootNode();
  const id = idOf(element);
  const isInShadow = root instanceof ShadowRoot;
  if (id && (root instanceof Document || isInShadow) && countOf(root, id, ids) === 1) {
    const within = isInShadow ? `${before} ` : '';
    return `${within}#${CSS.escape(id)}`;
  }
  const around = element.parentElement ?? root;
  const known = numbers.get(around) ?? numbered(around);
  numbers.set(around, known);
  const own = `${CSS.escape(element.localName)}${known.get(element) ?? ''}`;
  return parent ? `${before}${element.parentElement ? ' > ' : ' '}${own}` : own;
}

function countOf(root: Document | ShadowRoot, id: string, ids: Known['ids']): number {
  const known = ids.get(root) ?? counted(root);
  ids.set(root, known);
  return known.get(id) ?? 0;
}

function counted(root: Document | ShadowRoot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of root.querySelectorAll('[id]')) {
    const id = idOf(element);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** `:nth-of-type()` of each child that has a twin. */
function numbered(around: Node): Map<Element, string> {
  const children = around instanceof Element ? childrenOf(around) : [...around.childNodes];
  const byName = Map.groupBy(
    children.filter((child) => child instanceof Element),
    ({ localName }) => localName,
  );
  const found = new Map<Element, string>();
  for (const twins of byName.values())
    if (twins.length > 1)
      for (const [index, twin] of twins.entries()) found.set(twin, `:nth-of-type(${index + 1})`);
  return found;
}

function snippetOf(element: Element): string {
  const isLarge = element.getElementsByTagName('*').length > mostInside;
  const html = isLarge ? `${openingTag(element)}…` : element.outerHTML;
  return html.length <= 300 ? html : `${html.slice(0, 297)}…`;
}

function openingTag(element: Element): string {
  const empty = element.cloneNode(false);
  return empty instanceof Element ? empty.outerHTML.replace(/<\/[^<]*$/, '') : '';
}
