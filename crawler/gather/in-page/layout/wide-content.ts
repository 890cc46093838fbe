import type { ReflowFacts } from '../../../records/facts/reflow-facts.ts';
import { drawnText, type Rect, type Words } from './drawn-text.ts';
import { type Clip, drawnParent, type Surroundings, surroundingsIn, windowCuts } from './surroundings.ts';
import { exceptionOf, isMapOrFilm } from './two-dimensions.ts';

/** Content that does not fit into the width of the window. */
export interface Sticking {
  /** The outermost element that sticks out with it. */
  culprit: Element;
  right: number;
  words: string;
  how: ReflowFacts['wide'][number]['how'];
  /** The elements whose own content sticks out with it. */
  contents: Element[];
}

/** So far may something stick out without a letter being lost. */
const slack = 4;
const controls = 'input:not([type="hidden"]), select, textarea, button, iframe';

/** What people read or use that sticks out of the window to the right, one for each culprit. */
export function stickingOut(elements: readonly Element[]): Sticking[] {
  const around = surroundingsIn();
  const found = new Map<Element, Sticking>();
  for (const atom of [...wordsOf(elements), ...controlsOf(elements, around)]) {
    const how = howOf(atom);
    if (!how) continue;
    const exception = exceptionOf(atom.element);
    if (exception === 'excepted') continue;
    const culprit = culpritOf(atom.element);
    const known = found.get(culprit);
    if (known) {
      known.contents.push(atom.element);
      continue;
    }
    const right = Math.max(...atom.lines.map((line) => line.right)) + scrollX;
    found.set(culprit, {
      contents: [atom.element],
      culprit,
      right,
      words:
        atom.element.textContent?.trim() ||
        atom.element.getAttribute('aria-label') ||
        atom.element.getAttribute('name') ||
        '',
      how: exception || (how === 'sticks-out' && atom.element.localName === 'iframe' ? 'frame' : how),
    });
  }
  return [...found.values()];
}

type Atom = Pick<Words, 'element' | 'around' | 'lines'> & { clip: Clip | null };

function wordsOf(elements: readonly Element[]): Atom[] {
  return drawnText(elements)
    .filter(({ lines }) => lines.some(({ right }) => right > innerWidth + slack))
    .map((words) => ({ ...words, clip: words.around.flow }));
}

function controlsOf(elements: readonly Element[], around: (element: Element) => Surroundings): Atom[] {
  return elements.flatMap((element) => {
    if (!element.matches(controls)) return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right <= innerWidth + slack || right - left < 8 || bottom - top < 8) return [];
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    if (
      element.localName === 'iframe' &&
      (isMapOrFilm(element) || element.getAttribute('aria-hidden') === 'true')
    )
      return [];
    const surroundings = around(element);
    return surroundings.isHidden
      ? []
      : [{ element, around: surroundings, clip: surroundings.clip, lines: [{ left, top, right, bottom }] }];
  });
}

/** In which way content does not fit; null where it does, or where it is kept out of sight on purpose. */
function howOf({ around, clip, lines }: Atom): 'sticks-out' | 'cut-off' | 'scrolls' | null {
  if (around.isSlide) return null;
  const ways = new Set(lines.map((line) => wayOf(line, clip, around)));
  if (ways.has('cut-off')) return 'cut-off';
  return ways.has('sticks-out') ? 'sticks-out' : ways.has('scrolls') ? 'scrolls' : null;
}

/** What a box cuts off is not looked at here: whether it was whole in a wider window is another question. */
function wayOf(
  line: Rect,
  first: Clip | null,
  { isPinned, isMoved }: Surroundings,
): 'sticks-out' | 'cut-off' | 'scrolls' | null {
  const edge = innerWidth - scrollX;
  if (line.right <= edge + slack) return null;
  for (let clip = first; clip; clip = clip.next) {
    const box = clip.element.getBoundingClientRect();
    if (clip.y && (line.top >= box.bottom - 2 || line.bottom <= box.top + 2)) return null;
    if (!clip.x || box.right > edge + slack) continue;
    return clip.x === 'scrolls' && line.right - line.left > innerWidth + slack ? 'scrolls' : null;
  }
  const isBeyond = line.left >= edge - 2;
  const isCut = windowCuts() || isPinned;
  if (isBeyond && (isCut || isMoved)) return null;
  return isCut ? 'cut-off' : 'sticks-out';
}

/** The outermost element around it that sticks out too. */
function culpritOf(element: Element): Element {
  let culprit = element;
  for (let node = drawnParent(element); node && node.localName !== 'body'; node = drawnParent(node))
    if (node.getBoundingClientRect().right + scrollX > innerWidth + slack) culprit = node;
  return culprit;
}
