import type { FieldFacts } from '../../../records/facts/fields-facts.ts';
import { squeeze } from '../seeing.ts';
import { isDrawn } from './drawn-words.ts';

type Near = FieldFacts['near'][number];

const fieldLike =
  'input:not([type="hidden"]), select, textarea, button, [role="button"], [contenteditable="true"]';
/** How many nodes are looked at on the way, and how many pieces of text are kept. */
const most = { nodes: 60, pieces: 3, words: 200 };
/** How far words may be from the field that they seem to belong to, in CSS pixels. */
const reach = { before: 320, above: 32, after: 48, aside: 48 };

/** The drawn words that stand before a field (after it, for a box to tick) and that no other field has for its label. */
export function nearWords(field: Element): Near[] {
  const isBox = field.matches(
    'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"]',
  );
  const ways = isBox ? [true, false] : [false];
  return ways.flatMap((isAfter) => along(field, isAfter)).slice(0, most.pieces);
}

function along(field: Element, isAfter: boolean): Near[] {
  const walker = document.createTreeWalker(rootOf(field), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = field;
  const found: Near[] = [];
  const known = new Set<Element>();
  const box = field.getBoundingClientRect();
  for (let steps = 0; steps < most.nodes && found.length < most.pieces; steps++) {
    const node = isAfter ? afterIt(walker, field) : walker.previousNode();
    if (!node) break;
    if (node instanceof Element && node.matches(fieldLike) && !node.contains(field) && isDrawn(node)) break;
    if (!(node instanceof Text) || !/[\p{L}\p{N}]/u.test(node.data) || field.contains(node)) continue;
    const holder = node.parentElement;
    if (!holder || holder.closest('script, style, noscript, template, select, a[href]') || !isDrawn(holder))
      continue;
    const phrase = phraseAround(node, holder, field);
    if (phrase && known.has(phrase)) continue;
    if (phrase) known.add(phrase);
    const near = nearOf(node, phrase, { field, box });
    if (near === 'other') break;
    if (near && (near.where === 'after') === isAfter) found.push(near);
  }
  return found;
}

function rootOf(field: Element): Node {
  return field.getRootNode();
}

/** The next node that is not within the field. */
function afterIt(walker: TreeWalker, field: Element): Node | null {
  let node = walker.nextNode();
  while (node && field.contains(node)) node = walker.nextNode();
  return node;
}

/** The largest element around a piece of text that holds a phrase and no field; null where only the text does. */
function phraseAround(text: Text, holder: Element, field: Element): Element | null {
  if (holder.contains(field)) return null;
  let phrase: Element = holder;
  for (let outer = phrase.parentElement; outer && !outer.contains(field); outer = outer.parentElement) {
    if ((outer.textContent ?? '').trim().length > most.words || outer.querySelector(fieldLike)) break;
    if (phrase.matches('label, p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, legend')) break;
    phrase = outer;
  }
  return phrase.contains(text) ? phrase : null;
}

/** The words with their place; null where they are too far off, "other" where they are another field's label. */
function nearOf(
  text: Text,
  phrase: Element | null,
  { field, box }: { field: Element; box: DOMRect },
): Near | 'other' | null {
  const label = text.parentElement?.closest('label') ?? phrase?.querySelector('label') ?? null;
  if (label instanceof HTMLLabelElement && label.control) return label.control === field ? null : 'other';
  const range = document.createRange();
  range.selectNodeContents(phrase ?? text);
  const words = squeeze(range.toString(), most.words);
  const where = whereIs(range.getBoundingClientRect(), box);
  if (!where || words === '') return null;
  return { words, where, isLabel: label !== null, isBroken: label?.hasAttribute('for') ?? false };
}

function whereIs(words: DOMRect, field: DOMRect): Near['where'] | null {
  if (words.width < 2 || words.height < 2) return null;
  const isLevel = words.bottom > field.top + 2 && words.top < field.bottom - 2;
  if (isLevel && words.right <= field.left + 4)
    return field.left - words.right <= reach.before ? 'before' : null;
  if (isLevel && words.left >= field.right - 4)
    return words.left - field.right <= reach.after ? 'after' : null;
  if (isLevel) return 'over';
  const gap = field.top - words.bottom;
  const isOver = words.left < field.right && words.right > field.left - reach.aside;
  return gap >= -4 && gap <= reach.above && isOver ? 'above' : null;
}
