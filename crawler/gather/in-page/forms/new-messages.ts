import type { FormErrorsFacts } from '../../../records/facts/form-errors-facts.ts';
import { parentOf, squeeze } from '../seeing.ts';
import { isDrawn } from '../survey/drawn-words.ts';
import { placeOf } from '../survey/place-of.ts';

type Message = FormErrorsFacts['forms'][number]['messages'][number];

const most = 40;
const unread = 'script, style, noscript, template, option, textarea';

/** The drawn text of each element that holds some of its own. */
export function drawnTexts(elements: readonly Element[]): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const element of elements) {
    const words = ownWords(element);
    if (words !== '' && !element.matches(unread) && isDrawn(element)) texts.set(element, words);
  }
  return texts;
}

function ownWords(element: Element): string {
  const alt = element instanceof HTMLImageElement ? (element.getAttribute('alt') ?? '') : '';
  let words = alt;
  for (const node of element.childNodes) if (node instanceof Text) words += ` ${node.data}`;
  return squeeze(words, 300);
}

/** The messages that are new, with the fields that each is about. */
export function newMessages(
  isNew: (words: string, element: Element) => boolean,
  elements: readonly Element[],
  wrong: readonly Element[],
): { messages: Message[]; holders: Element[] } {
  const now = drawnTexts(elements);
  const holders = [...now]
    .filter(([element, words]) => /\p{L}|!/u.test(words) && isNew(words, element))
    .map(([element]) => element)
    .slice(0, most);
  const messages = holders.map((holder) => ({
    ...placeOf(holder),
    words: squeeze(holder.textContent, 300) || ownWords(holder),
    announced:
      holder.closest(
        '[role="alert"], [role="status"], [role="alertdialog"], [role="log"], output, [aria-live="polite"], [aria-live="assertive"]',
      ) !== null,
    tied: wrong.flatMap((field, index) => (isTied(holder, field) ? [index] : [])),
    beside: besideOf(holder, wrong),
    leadsTo: leadsTo(holder, wrong),
  }));
  return { messages, holders };
}

function isTied(holder: Element, field: Element): boolean {
  const labels = 'labels' in field && field.labels instanceof NodeList ? [...field.labels] : [];
  if (labels.some((label) => label.contains(holder))) return true;
  for (let node: Element | null = field; node; node = parentOf(node)) {
    const isGroup =
      node !== field &&
      (node.localName === 'fieldset' || /^(radio)?group$/.test(node.getAttribute('role') ?? ''));
    if (node !== field && !isGroup) continue;
    if (namedBy(node).some((named) => named.contains(holder) || holder.contains(named))) return true;
    if (isGroup && node.querySelector('legend')?.contains(holder)) return true;
  }
  return false;
}

function namedBy(element: Element): Element[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return ['aria-describedby', 'aria-errormessage', 'aria-labelledby', 'aria-details'].flatMap((attribute) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .flatMap((id) => (id ? (root.getElementById(id) ?? []) : [])),
  );
}

/** The only wrong field in the innermost part of the form around the words that holds any; boxes of one set are one. */
function besideOf(holder: Element, wrong: readonly Element[]): number {
  const form = holder.closest('form');
  for (
    let around = parentOf(holder), up = 0;
    around && around !== form && up < 4;
    around = parentOf(around), up++
  ) {
    const inside = wrong.filter((field) => around?.contains(field));
    const [first] = inside;
    if (!first) continue;
    const isOne = inside.every((field) => field.getAttribute('name') === first.getAttribute('name'));
    return form?.contains(first) && (isOne || inside.length === 1) ? wrong.indexOf(first) : -1;
  }
  return -1;
}

function leadsTo(holder: Element, wrong: readonly Element[]): number {
  const href =
    holder.closest('a')?.getAttribute('href') ?? holder.querySelector('a')?.getAttribute('href') ?? '';
  return href.startsWith('#') ? wrong.findIndex((field) => field.getAttribute('id') === href.slice(1)) : -1;
}
