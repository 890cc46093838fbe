import type { AxeInPage } from '../axe-in-page.ts';
import { deepActive, dropFocus } from '../keyboard/focus.ts';
import { markOf } from '../mark.ts';
import { isInSight, isWholeIn, lookAlikes, lookFacts, outlineOf, regionOf } from './focus-looks.ts';
import { heldStill, stopAnimations } from './held-still.ts';
import { painted } from './painted-text.ts';
import { type Candidate, candidates, type Lines, linesOf } from './pictured-text.ts';

declare const axe: AxeInPage;

/** A look of elements that take the focus: numbers of those that have it. */
export interface Look {
  marks: number[];
  /** How many there are in all. */
  all: number;
}

/** The window: its size, and where on the page its top left corner is. */
export interface View {
  width: number;
  height: number;
  x: number;
  y: number;
}

/** Where something that has the focus, or not yet, stands in the window. */
export interface Standing {
  region: ReturnType<typeof regionOf>;
  isInSight: boolean;
  hasFocus: boolean;
  window: View;
  /** The length of its outline, in CSS pixels. */
  around: number;
}

/** What our code in the page does while pictures of it are compared. */
export interface PixelKit {
  begin(): void;
  looks(most: number): Look[];
  /** Scrolls to it and takes the focus from everything. */
  show(mark: number): Standing;
  standing(mark: number): Standing;
  focus(mark: number): Standing;
  /** Goes back to where it was shown, and brings to an end what has begun to move. */
  stay(): void;
  drop(): void;
  facts(marks: readonly number[]): ReturnType<typeof lookFacts>[];
  texts(most: number): Promise<Candidate[]>;
  scrollTo(mark: number): Promise<void>;
  lines(marks: readonly number[]): Lines[];
  paint(colour: string, marks: readonly number[]): void;
  view(): View;
  end(): void;
}

/** Puts the kit into our world of the document. Runs inside the page. */
export function pixelKit(): void {
  const known: unknown = Reflect.get(globalThis, 'kerbPixels');
  if (known) (known as PixelKit).end();
  Reflect.set(globalThis, 'kerbPixels', kit());
}

function view(): View {
  const { pageLeft: x, pageTop: y } = visualViewport ?? { pageLeft: scrollX, pageTop: scrollY };
  return { width: innerWidth, height: innerHeight, x, y };
}

function toMiddle(element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

function kit(): PixelKit {
  const marked = new Map<number, Element>();
  const undo: (() => void)[] = [];
  const stopped = new Set<Animation>();
  const still = (): void => {
    for (const animation of stopAnimations()) stopped.add(animation);
  };
  const mark = (element: Element): number => {
    const number = markOf(element);
    marked.set(number, element);
    return number;
  };
  const at = (number: number): Element => {
    const element = marked.get(number);
    if (!element?.isConnected) throw new Error('The element is gone');
    return element;
  };
  const standing = (number: number): Standing => ({
    region: regionOf(at(number)),
    isInSight: isInSight(at(number)),
    hasFocus: deepActive() === at(number),
    window: view(),
    around: outlineOf(at(number)),
  });
  let shown: ScrollToOptions = {};
  const stay = (): void => {
    if (scrollX !== shown.left || scrollY !== shown.top) scrollTo(shown);
    still();
  };
  let unpaint = (): void => undefined;
  return {
    begin: () => {
      undo.push(heldStill());
      still();
    },
    looks: (most) =>
      lookAlikes(most).map(({ members }) => ({ marks: members.slice(0, 6).map(mark), all: members.length })),
    show: (number) => {
      dropFocus();
      if (!isWholeIn(regionOf(at(number))) || !isInSight(at(number))) toMiddle(at(number));
      shown = { left: scrollX, top: scrollY, behavior: 'instant' };
      still();
      return standing(number);
    },
    standing,
    focus: (number) => {
      const element = at(number);
      if (element instanceof HTMLElement || element instanceof SVGElement)
        element.focus({ preventScroll: true, focusVisible: true });
      stay();
      return standing(number);
    },
    stay,
    drop: () => {
      dropFocus();
      still();
    },
    facts: (numbers) => {
      axe.setup(document.documentElement);
      try {
        return numbers.map((number) => lookFacts(at(number)));
      } finally {
        axe.teardown();
      }
    },
    texts: (most) => candidates(most, mark),
    scrollTo: async (number) => {
      toMiddle(at(number));
      await new Promise((resolve) => setTimeout(resolve, 100));
      still();
    },
    lines: (numbers) => numbers.flatMap((number) => linesOf(at(number), number) ?? []),
    paint: (colour, numbers) => {
      unpaint();
      unpaint = colour === '' ? () => undefined : painted(colour, numbers.map(at));
    },
    view,
    end: () => {
      unpaint();
      for (const each of undo.splice(0)) each();
      for (const animation of stopped) animation.play();
      stopped.clear();
    },
  };
}
