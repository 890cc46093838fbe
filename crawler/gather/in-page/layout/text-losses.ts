import type { TextLosses } from '../../../records/facts/text-losses.ts';
import { everyElement, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { Boxes, type Cut, cutOf } from './cut-text.ts';
import { drawnText, type Words } from './drawn-text.ts';
import { isPanel, type Pair, pairsOver } from './over-text.ts';

/** How the words of the page lay before it was changed. */
interface Before {
  whole: Set<Element>;
  drawn: Set<Element>;
  /** Boxes that cut words off already: collapsed parts, carousels, image replacements. */
  cutting: Set<Element>;
  over: Map<Element, Set<Element>>;
}

const key = 'kerbTextBefore';
const mostLosses = 30;

/** Keeps how the words lie now, to compare them later. Runs inside the page. */
export function keepText({ elements: most }: { elements: number }): number {
  const words = drawnText(everyElement(document, most));
  const boxes = new Boxes();
  const before: Before = { whole: new Set(), drawn: new Set(), cutting: new Set(), over: new Map() };
  for (const each of words) {
    const cut = cutOf(each, boxes);
    before.drawn.add(each.element);
    if (!cut) before.whole.add(each.element);
    else if (cut.by) before.cutting.add(cut.by);
  }
  for (const { one, other } of pairsOver(words, boxes))
    for (const [a, b] of [
      [one.element, other.element],
      [other.element, one.element],
    ] as const)
      before.over.set(a, (before.over.get(a) ?? new Set()).add(b));
  Reflect.set(globalThis, key, before);
  return words.length;
}

/**
 * Words that were whole when they were kept and are cut off now, and words that lie over each other only now. With
 * `isLaidOutAnew` the window has another width, where what comes and goes on purpose is let be. Words that are `known`
 * to be lost already are left out. Runs inside the page.
 */
export function lostText(
  { elements: most, isLaidOutAnew }: { elements: number; isLaidOutAnew: boolean },
  known: ReadonlySet<Element> = new Set(),
): TextLosses {
  const before = Reflect.get(globalThis, key) as Before | undefined;
  if (!before) throw new Error('The page was not looked at before');
  const words = drawnText(everyElement(document, most));
  const boxes = new Boxes();
  const cuts = words
    .filter(
      ({ element, around }) =>
        before.whole.has(element) && !known.has(element) && !(isLaidOutAnew && around.isSlide),
    )
    .flatMap((each) => {
      const cut = cutOf(each, boxes);
      return cut ? { words: each, ...cut } : [];
    })
    .filter(
      ({ by, way, words: { around } }) =>
        !(around.isSlide && way !== 'below') && !(by && before.cutting.has(by)),
    );
  const pairs = pairsOver(words, boxes).filter(
    (pair) =>
      isNew(pair, before) &&
      !(isLaidOutAnew && (pair.one.around.isSlide || pair.other.around.isSlide || isPanel(pair))),
  );
  return { cut: perBox(cuts).slice(0, mostLosses), over: pairs.slice(0, mostLosses).map(overFacts) };
}

function isNew({ one, other }: Pair, { drawn, over }: Before): boolean {
  if (!drawn.has(one.element) || !drawn.has(other.element)) return false;
  return !over.get(one.element)?.has(other.element);
}

type CutWords = Cut & { words: Words };

/** One loss for each box. What is gone whole counts only beside what is cut: else the box was made to hide it. */
function perBox(cuts: readonly CutWords[]): TextLosses['cut'] {
  return [...Map.groupBy(cuts, ({ by, words }) => by ?? words.element).entries()].flatMap(([box, all]) => {
    const first = all.find(({ isGone }) => !isGone);
    if (!first) return [];
    const { height, width } = box.getBoundingClientRect();
    if (height < 4 || width < 4) return [];
    return {
      ...placeOf(box),
      words: squeeze(first.words.element.textContent, 200),
      way: first.way,
      texts: all.length,
      isElsewhere: isElsewhere(first.words.element),
    };
  });
}

/** Whether a link leads to the whole of it, or a title says it. */
function isElsewhere(element: Element): boolean {
  return element.closest('a[href], [title], summary, button, label') !== null;
}

function overFacts({ one, other }: Pair): TextLosses['over'][number] {
  return {
    ...placeOf(one.element),
    words: squeeze(one.element.textContent, 200),
    other: placeOf(other.element),
    otherWords: squeeze(other.element.textContent, 200),
  };
}
