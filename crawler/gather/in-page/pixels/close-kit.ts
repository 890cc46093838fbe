import { isControl } from '../control-facts.ts';
import { innermost } from '../look.ts';
import { everyElement, selectorOf } from '../seeing.ts';
import { heldStill, stopAnimations } from './held-still.ts';
import { painted } from './painted-text.ts';
import { type LineRect, throughAll, wordsOf } from './pictured-text.ts';
import { stylesOf } from './state-styles.ts';

/** A control that is looked at closely; places are in CSS pixels from the top left corner of the page. */
export interface CloseUp {
  box: LineRect;
  words: { text: string; rects: LineRect[] }[];
  /** Colour of its letters as CSS has it, and how far they let through what is behind them. */
  colour: string;
  opacity: number;
  /** Whether what the letters look like cannot be worked out from their colour. */
  isMixed: boolean;
}

/** What our code in the page does while controls are looked at closely. */
export interface CloseKit {
  find(wanted: readonly { tag: string; selector: string }[], most: number): (CloseUp | null)[];
  /** Gives the letters of all of them another colour; none puts theirs back. */
  paint(colour: string): void;
  /** A control, or the element so many levels above it; null where there is none. */
  element(at: number, up: number): Element | null;
  styles(at: number): Record<string, string>;
  end(): void;
}

/** Puts the kit into our world of the document. It holds the page still until it is ended. Runs inside the page. */
export function closeKit(): void {
  const known: unknown = Reflect.get(globalThis, 'kerbClose');
  if (known) (known as CloseKit).end();
  Reflect.set(globalThis, 'kerbClose', kit());
}

function kit(): CloseKit {
  const found: (Element | undefined)[] = [];
  const release = heldStill();
  const stopped = stopAnimations();
  let unpaint = (): void => undefined;
  const at = (place: number): Element => {
    const element = found[place];
    if (!element?.isConnected) throw new Error('The control is gone');
    return element;
  };
  return {
    find: (wanted, most) => {
      const tags = new Set(wanted.map(({ tag }) => tag));
      const bySelector = new Map(
        everyElement(document, most)
          .filter((element) => tags.has(element.localName) && isControl(element))
          .map((element) => [selectorOf(element), element]),
      );
      found.splice(0, found.length, ...wanted.map(({ selector }) => bySelector.get(selector)));
      return found.map((element) => (element ? closeUpOf(element) : null));
    },
    paint: (colour) => {
      unpaint();
      const inner = found.flatMap((element) => (element?.isConnected ? [innermost(element)] : []));
      unpaint = colour === '' ? () => undefined : painted(colour, inner);
    },
    element: (place, up) => {
      let element: Element | null = at(place);
      for (let level = 0; level < up; level += 1) element = element?.parentElement ?? null;
      return element;
    },
    styles: (place) => stylesOf(at(place)),
    end: () => {
      unpaint();
      release();
      for (const animation of stopped) animation.play();
    },
  };
}

function closeUpOf(element: Element): CloseUp {
  const inner = innermost(element);
  const style = getComputedStyle(inner);
  const { opacity, isBlended } = throughAll(inner);
  const isInput = element instanceof HTMLInputElement;
  const words = isInput
    ? [{ text: element.value.slice(0, 60), rects: [rectOf(element)] }]
    : inner instanceof HTMLElement
      ? wordsOf(inner).map(({ text, rects }) => ({ text, rects: rects.map(onPage) }))
      : [];
  return {
    box: rectOf(element),
    words,
    colour: style.getPropertyValue('-webkit-text-fill-color') || style.color,
    opacity,
    isMixed:
      isBlended ||
      style.textShadow !== 'none' ||
      Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) > 0,
  };
}

function rectOf(element: Element): LineRect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return onPage({ left, top, right, bottom });
}

function onPage({ left, top, right, bottom }: LineRect): LineRect {
  return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
}
