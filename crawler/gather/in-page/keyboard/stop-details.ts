import type { AxeInPage } from '../axe-in-page.ts';
import { nameOf, roleOf } from '../name-and-role.ts';
import { areaOf, parentOf } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';

declare const axe: AxeInPage;

/** What is said of an element that had the focus, or of one that hid it. */
export interface StopDetails {
  mark: number;
  selector: string;
  snippet: string;
  box: { x: number; y: number; width: number; height: number };
  role: string;
  name: string;
  tag: string;
  /** As it is written; null when it is not. */
  tabindex: number | null;
  /** Where a link leads, as it is written. */
  href: string;
  area: string;
  inShadow: boolean;
  /** Whether it stands in something that stays in the window while the page scrolls. */
  isPinned: boolean;
  /** Whether it is read from right to left. */
  isRightToLeft: boolean;
  /** Number of the form that it is in; -1 when it is in none. */
  form: number;
  /** Its place among all that are asked for, in the order of the document. */
  order: number;
  /** Whether it is still in the document. */
  isThere: boolean;
}

/** Describes elements, all at one time, so that their places can be compared. axe-core's names are used. */
export function stopDetails(marked: readonly (readonly [number, Element | undefined])[]): StopDetails[] {
  const elements = marked.flatMap(([mark, element]) => (element ? [{ mark, element }] : []));
  const ranks = ranked(elements.map(({ element }) => element));
  const forms = [...document.querySelectorAll('form')];
  axe.setup(document.documentElement);
  try {
    return elements.map(({ mark, element }) => ({
      mark,
      ...placeOf(element),
      ...(element.isConnected ? said(element) : { role: element.localName, name: '' }),
      tag: element.localName,
      tabindex: tabindexOf(element),
      href: (element.getAttribute('href') ?? '').slice(0, 2000),
      area: element.isConnected ? areaOf(element) : 'main',
      inShadow: element.getRootNode() instanceof ShadowRoot,
      isPinned: isPinned(element),
      isRightToLeft: getComputedStyle(element).direction === 'rtl',
      form: forms.findIndex((form) => form.contains(element)),
      order: ranks.get(element) ?? -1,
      isThere: element.isConnected,
    }));
  } finally {
    axe.teardown();
  }
}

function said(element: Element): { role: string; name: string } {
  try {
    return { role: roleOf(element) ?? element.localName, name: nameOf(element).slice(0, 300) };
  } catch {
    return { role: element.localName, name: '' };
  }
}

export function tabindexOf(element: Element): number | null {
  const written = element.getAttribute('tabindex');
  const value = Number.parseInt(written ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

function isPinned(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node))
    if (/fixed|sticky/.test(getComputedStyle(node).position)) return true;
  return false;
}

/** The rank of each in the order of the document; what is in a shadow root stands where its host does. */
function ranked(elements: readonly Element[]): Map<Element, number> {
  const inOrder = [...elements].sort((one, other) => {
    const [first, second] = [pathOf(one), pathOf(other)];
    const depth = first.findIndex((node, index) => node !== second[index]);
    const [left, right] = [first[depth], second[depth]];
    if (!left) return -1;
    if (!right) return 1;
    return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return new Map(inOrder.map((element, index) => [element, index]));
}

/** The hosts of the shadow roots that it is in, outermost first, and itself. */
function pathOf(element: Element): Element[] {
  const path = [element];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}
