import { markOf } from '../mark.ts';
import { openShadows } from '../open-shadows.ts';
import { deepActive, dropFocus, toBeforeTheFirst, toTheTop } from './focus.ts';
import { hasPinned, isInOverlay } from './laid-over.ts';
import { mouseOnly } from './mouse-only.ts';
import { keepDocument, type Move, withoutTransitions } from './quiet-walk.ts';
import { bypassOf, type Relation, relationTo, restoreAddress, skipTarget } from './skip-target.ts';
import { type At, standingAt } from './standing-at.ts';
import { type StopDetails, stopDetails } from './stop-details.ts';
import { type Unreached, unreachedBy } from './unreached.ts';

/** More shadow roots than these are not asked for what listens in them. */
const mostRoots = 200;

/** What our code in the page keeps while the page is gone through by keyboard. */
export interface KeyboardKit {
  key: string;
  begin(): void;
  /** After what the page's scripts put off for a moment, such as fetching the focus back, is done. */
  at(): Promise<At>;
  focus(mark: number): boolean;
  details(marks: readonly number[]): StopDetails[];
  unreached(marks: readonly number[]): Unreached;
  hasPinned(): boolean;
  isInOverlay(mark: number): boolean;
  mouseOnly: typeof mouseOnly;
  /** The document and its open shadow roots: how many there are, and each by its number. */
  countRoots(): number;
  root(index: number): unknown;
  /** Takes the focus to where Tab leads to the first stop. */
  toTheTop(): void;
  /** Mark of the place that a link leads to on the same page; -1 when it is missing, null for any other element. */
  skipTarget(link: number): number | null;
  relation(target: number, mark: number): Relation;
  bypass(): { main: boolean; headings: number };
  restoreAddress(address: string): void;
  end(): void;
}

/**
 * Puts the kit into our world of the document, where it can be called without sending our code again. Runs inside the
 * page. While it is at work, transitions are at their end at once, and another document does not come.
 */
export function keyboardKit({ key }: { key: string }): boolean {
  const known: unknown = Reflect.get(globalThis, 'kerbKeyboard');
  if (known) (known as KeyboardKit).end();
  Reflect.set(globalThis, 'kerbKeyboard', kitFor(key));
  return Reflect.has(globalThis, 'axe');
}

function kitFor(key: string): KeyboardKit {
  const marked = new Map<number, Element>();
  const mark = (element: Element): number => {
    const number = markOf(element);
    marked.set(number, element);
    return number;
  };
  const log: { focused: Element[]; moves: Move[] } = { focused: [], moves: [] };
  const stops: (() => void)[] = [];
  let roots: (Document | ShadowRoot)[] = [];
  const listened = new WeakSet<Node>();
  const listen = (root: Document | ShadowRoot): void => {
    if (listened.has(root)) return;
    listened.add(root);
    const note = (event: Event): void => {
      const [target] = event.composedPath();
      if (target instanceof Element && log.focused.length < 50) log.focused.push(target);
    };
    root.addEventListener('focus', note, true);
    stops.push(() => root.removeEventListener('focus', note, true));
  };
  return {
    key,
    begin: () => {
      listen(document);
      stops.push(keepDocument(log.moves), withoutTransitions());
    },
    at: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const active = deepActive(listen);
      const focused = log.focused.splice(0);
      const moves = log.moves.splice(0);
      const passed = focused.filter((element) => element !== active).map(mark);
      return { ...standingAt(active, mark), passed, moves };
    },
    focus: (number) => {
      if (number < 0) dropFocus();
      const element = marked.get(number);
      if (element instanceof HTMLElement || element instanceof SVGElement)
        element.focus({ focusVisible: true });
      log.focused.length = 0;
      return element !== undefined && deepActive(listen) === element;
    },
    details: (marks) => stopDetails(marks.map((number) => [number, marked.get(number)])),
    unreached: (marks) => unreachedBy(marks.flatMap((number) => marked.get(number) ?? [])),
    hasPinned,
    mouseOnly,
    countRoots: () => {
      roots = [document, ...openShadows(document).slice(0, mostRoots)];
      return roots.length;
    },
    root: (index) => roots[index],
    toTheTop: () => {
      toTheTop();
      // From the beginning of the code Tab would go past elements with an order of their own.
      if (document.querySelector('[tabindex]:not([tabindex="0"], [tabindex^="-"])')) toBeforeTheFirst();
      log.focused.length = 0;
    },
    skipTarget: (number) => {
      const target = skipTarget(marked.get(number));
      return target === undefined ? null : target === null ? -1 : mark(target);
    },
    relation: (target, number) => {
      const [place, element] = [marked.get(target), marked.get(number)];
      return place && element ? relationTo(place, element) : 'before';
    },
    bypass: bypassOf,
    restoreAddress,
    isInOverlay: (number) => isInOverlay(marked.get(number)),
    end: () => {
      for (const stop of stops.splice(0)) stop();
    },
  };
}
