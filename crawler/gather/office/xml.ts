import { load } from 'cheerio';
import { Unreadable } from './unreadable.ts';

/** An element of a part. Producers choose their own prefixes, so names are compared without them. */
export type Xml = NonNullable<ReturnType<typeof firstElement>>;
type Node = Xml['childNodes'][number];

const firstElement = (text: string) => load(text, { xml: true }).root().children().get(0);

/**
 * The outermost element of a part. Entities of its own are never expanded: a part that declares any is refused. Throws
 * for what is no XML, or ends before its end.
 */
export function parseXml(text: string): Xml {
  if (/<!DOCTYPE[^>[]*\[/i.test(text))
    throw new Unreadable('The document declares entities of its own, which are not read');
  const root = firstElement(text);
  if (!root) throw new Unreadable('The document is broken: one of its parts is no XML');
  if (root.childNodes.length > 0 && !text.includes(`</${root.name}`, text.length - 2000))
    throw new Unreadable('The document is broken: one of its parts has no end');
  return root;
}

/** The name without its prefix: "p" of "w:p". */
export function localName({ name }: { name: string }): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What all searches pass over: the second copy of a drawing, for older programs. */
const copies = ['Fallback'];

/** All that is inside, in reading order, but for what is inside elements of these names. */
export function* inside(root: Xml, without: readonly string[] = []): Generator<Node> {
  const skipped = new Set([...copies, ...without]);
  const waiting = root.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && skipped.has(localName(node))) continue;
    yield node;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}

/** All elements of these names, in reading order, but for those inside elements of the other names. */
export function elements(root: Xml, names: readonly string[], without: readonly string[] = []): Xml[] {
  const wanted = new Set(names);
  return [...inside(root, without)]
    .filter((node) => isElement(node))
    .filter((node) => wanted.has(localName(node)));
}

export function isElement(node: Node): node is Xml {
  return 'attribs' in node;
}

/** The text of a node that is text and nothing else. */
export function textOfNode(node: Node): string | null {
  return 'data' in node && node.nodeType === 3 ? node.data : null;
}

/** All text inside. */
export function textInside(root: Xml): string {
  return [...inside(root)].map((node) => textOfNode(node) ?? '').join('');
}

export function childrenOf(element: Xml, name: string): Xml[] {
  return element.childNodes.filter((node) => isElement(node)).filter((node) => localName(node) === name);
}

/** The element that these names lead to, one inside the other. */
export function childOf(element: Xml | undefined, ...names: readonly string[]): Xml | undefined {
  return names.reduce<Xml | undefined>((at, name) => at && childrenOf(at, name)[0], element);
}

/** The values of all attributes of this name, whatever their prefix. */
export function attributesOf(element: Xml | undefined, name: string): string[] {
  return Object.entries(element?.attribs ?? {}).flatMap(([key, value]) =>
    localName({ name: key }) === name ? [value] : [],
  );
}

/** The value of the attribute of this name; empty where there is none. */
export function attributeOf(element: Xml | undefined, name: string): string {
  return attributesOf(element, name)[0] ?? '';
}

/** Whether a switch such as <w:tblHeader/> is there and not turned off. */
export function isOn(element: Xml | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/i.test(attributeOf(element, 'val'));
}

/** The elements around, from the nearest. */
export function* around(element: Xml): Generator<Xml> {
  for (let at = element.parent; at && 'attribs' in at; at = at.parent) yield at;
}

/** The nearest element around that has one of these names. */
export function nearest(element: Xml, names: readonly string[]): Xml | undefined {
  for (const each of around(element)) if (names.includes(localName(each))) return each;
  return undefined;
}
