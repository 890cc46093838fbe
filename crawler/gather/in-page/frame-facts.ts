import { areaOf, boxOf, everyElement, seen, selectorOf } from './seeing.ts';

/** Smaller ones hold no form: counters, players' corners, hidden helpers. */
const leastWidth = 200;
const leastHeight = 100;

/** The frames that a person can see and use, in reading order. Runs inside the page. */
export function frameFacts(limits: { elements: number }): unknown {
  return everyElement(document, limits.elements)
    .filter((element) => /^i?frame$/.test(element.localName) && seen(element))
    .map((element) => ({ selector: selectorOf(element), box: boxOf(element), area: areaOf(element) }))
    .filter(({ box }) => box.width >= leastWidth && box.height >= leastHeight)
    .slice(0, 5);
}
