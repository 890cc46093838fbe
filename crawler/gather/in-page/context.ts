import { squeeze } from './seeing.ts';

const longestContext = 200;

/** The words of the list entry, table row or card around it; where those are many, the sentence that it stands in. */
export function contextOf(element: Element): string {
  const around = element.closest('li, tr, dd, article, [role="listitem"], [role="row"]');
  const words = around instanceof HTMLElement ? squeeze(around.innerText, longestContext + 1) : '';
  return words !== '' && words.length <= longestContext ? words : sentenceAround(element);
}

/** The end of the words before it since the last full stop, its own, and those after it up to the next. */
export function sentenceAround(element: Element): string {
  const block = element.closest('p, li, td, th, dd, dt, div, section, article, main, body');
  if (!block) return '';
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(element);
  const behind = document.createRange();
  behind.setStartAfter(element);
  behind.setEnd(block, block.childNodes.length);
  const start =
    squeeze(before.toString().slice(-400), 400)
      .split(/[.!?:](?=\s|$)/)
      .at(-1) ?? '';
  const end = squeeze(behind.toString().slice(0, 200), 200).split(/[.!?](?=\s|$)/)[0] ?? '';
  const own = element.getAttribute('alt') ?? element.textContent;
  return squeeze(`${start} ${own} ${end}`, longestContext);
}
