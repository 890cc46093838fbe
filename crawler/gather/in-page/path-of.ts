import { parentOf } from './seeing.ts';

/** The way down to an element from the document, through open shadow roots: "0/1/4" is the fifth child of the second. */
export function pathOf(element: Element): string {
  const numbers: number[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) numbers.unshift(placeAmong(node));
  return numbers.join('/');
}

function placeAmong(element: Element): number {
  let place = 0;
  for (let before = previous(element); before; before = previous(before)) place += 1;
  return place;
}

/** A form's own properties can be hidden behind the names of its fields. */
function previous(element: Element): Element | null {
  const before: unknown = Reflect.get(Element.prototype, 'previousElementSibling', element);
  return before instanceof Element ? before : null;
}
