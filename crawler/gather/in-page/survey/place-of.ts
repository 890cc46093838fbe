import type { Place } from '../../../records/facts/place.ts';
import { boxOf, selectorOf } from '../seeing.ts';

/** Where an element is, and its code: the opening tag and the beginning of what is in it. */
export function placeOf(element: Element): Place {
  const html = element.outerHTML;
  const snippet = html.length <= 300 ? html : `${html.slice(0, 297)}…`;
  return { selector: selectorOf(element), snippet, box: boxOf(element) };
}
