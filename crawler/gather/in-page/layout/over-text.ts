import { type Boxes, drawnPart } from './cut-text.ts';
import type { Rect, Words } from './drawn-text.ts';
import { drawnParent } from './surroundings.ts';

/** Two elements whose words lie over each other. */
export interface Pair {
  one: Words;
  other: Words;
}

/** Lines at one height that are compared with each other; more are not laid out for reading. */
const mostBeside = 100;
const mostPairs = 200;

/** Pairs of elements of which lines lie over each other so far that neither can be read. */
export function pairsOver(words: readonly Words[], boxes: Boxes): Pair[] {
  const lines = words
    .filter(({ around }) => !around.isPinned)
    .flatMap((of) => of.lines.flatMap((line) => ({ of, part: drawnPart(line, of, boxes) })))
    .filter((line): line is { of: Words; part: Rect } => line.part !== null)
    .sort((a, b) => a.part.top - b.part.top);
  const pairs: Pair[] = [];
  const seen = new Map<Element, Set<Element>>();
  let open: typeof lines = [];
  for (const line of lines) {
    open = open.filter(({ part }) => part.bottom > line.part.top + 1).slice(-mostBeside);
    for (const before of open) {
      if (!lieOver(before, line) || seen.get(before.of.element)?.has(line.of.element)) continue;
      const others = seen.get(before.of.element) ?? new Set();
      seen.set(before.of.element, others.add(line.of.element));
      pairs.push({ one: before.of, other: line.of });
      if (pairs.length >= mostPairs) return pairs;
    }
    open.push(line);
  }
  return pairs;
}

type Line = { of: Words; part: Rect };

function lieOver({ of: one, part: a }: Line, { of: other, part: b }: Line): boolean {
  if (one.element === other.element) return false;
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const size = Math.min(one.size, other.size);
  if (width < Math.max(4, 0.8 * size) || height < 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top))
    return false;
  return !one.element.contains(other.element) && !other.element.contains(one.element);
}

/**
 * Whether words stand in a panel that is laid over others on purpose: something taken out of the flow, with a fill of
 * its own, that the other words do not stand in; or something that a transform moves.
 */
export function isPanel({ one, other }: Pair): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([upper, lower]) => upper && lower && standsIn(upper.element, lower.element));
}

function standsIn(upper: Element, lower: Element): boolean {
  for (let node: Element | null = upper; node && !node.contains(lower); node = drawnParent(node)) {
    const { position, transform, backgroundColor, backgroundImage } = getComputedStyle(node);
    if (transform !== 'none' || position === 'fixed' || position === 'sticky') return true;
    const isFilled = backgroundImage !== 'none' || !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
    if (position === 'absolute' && isFilled) return true;
  }
  return false;
}
