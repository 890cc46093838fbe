import type { AxeInPage } from '../axe-in-page.ts';
import { describedBy, hasSeenLabel } from '../field-facts.ts';
import { markOf } from '../mark.ts';
import { areaOf, everyElement, parentOf, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';

declare const axe: AxeInPage;

interface Held {
  element: HTMLInputElement | HTMLSelectElement;
  index: number;
  checked: boolean;
  set: Element | null;
}

const holder = globalThis as { kerbChangeables?: Map<number, Held> };

/** Lists and boxes that can be changed: one of each set of radio buttons. Runs inside the page. */
export function changeables({ elements, most }: { elements: number; most: number }): unknown {
  axe.setup(document.documentElement);
  try {
    const sets = new Set<string>();
    const found = everyElement(document, elements).filter(
      (element) => isChangeable(element) && isFirst(element, sets),
    );
    const held = new Map<number, Held>();
    holder.kerbChangeables = held;
    const kept = found.slice(0, most).flatMap((element) => {
      if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) return [];
      const mark = markOf(element);
      held.set(mark, stateOf(element));
      return [
        {
          ...placeOf(element),
          mark,
          kind: element instanceof HTMLSelectElement ? 'select' : element.type,
          name: squeeze(axe.commons.text.accessibleText(element), 300),
          before: wordsBefore(element),
        },
      ];
    });
    return { found: kept, left: found.length - kept.length };
  } finally {
    axe.teardown();
  }
}

function isChangeable(element: Element): boolean {
  const isList = element instanceof HTMLSelectElement && element.options.length > 1 && !element.multiple;
  const isBox = element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type);
  if (!(isList || isBox) || element.matches(':disabled, [aria-disabled="true"]')) return false;
  return (seen(element) || hasSeenLabel(element)) && areaOf(element) !== 'banner';
}

/** A radio button that is not chosen yet, one for each set. */
function isFirst(element: Element, sets: Set<string>): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  const set = `${element.form?.getAttribute('id') ?? ''} ${element.name}`;
  if (element.checked || sets.has(set)) return false;
  sets.add(set);
  return true;
}

function stateOf(element: Held['element']): Held {
  if (element instanceof HTMLSelectElement)
    return { element, index: element.selectedIndex, checked: false, set: null };
  const root = element.form ?? document;
  const chosen =
    element.type === 'radio'
      ? [...root.querySelectorAll('input[type="radio"]:checked')].find(
          (other) => other.getAttribute('name') === element.name,
        )
      : null;
  return { element, index: -1, checked: element.checked, set: chosen ?? null };
}

/** Puts back what was chosen in a field before it was changed. Runs inside the page. */
export function putBackField({ mark }: { mark: number }): void {
  const held = holder.kerbChangeables?.get(mark);
  if (!held) return;
  const { element, index, checked, set } = held;
  if (element instanceof HTMLSelectElement) {
    element.selectedIndex = index;
    return;
  }
  if (element.type === 'radio')
    for (const other of (element.form ?? document).querySelectorAll('input[type="radio"]:checked'))
      if (other instanceof HTMLInputElement && other.name === element.name) other.checked = false;
  element.checked = checked;
  if (set instanceof HTMLInputElement) set.checked = true;
}

/** What people hear with a field, and what stands before it in the same part of the page. */
function wordsBefore(element: Element): string {
  const legends: string[] = [];
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node.localName === 'fieldset' || /^(radio)?group$/.test(node.getAttribute('role') ?? ''))
      legends.push(squeeze(axe.commons.text.accessibleText(node), 300), describedBy(node));
  }
  return squeeze(
    [describedBy(element), element.getAttribute('title') ?? '', ...legends, textBefore(element)].join(' · '),
    1500,
  );
}

/** The last words of its form, or of the part around it, that stand before it. */
function textBefore(element: Element): string {
  const around =
    element.closest('form') ??
    element.closest('section, main, [role="main"], nav, header') ??
    element.parentElement;
  if (!around) return '';
  const walker = document.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  const words: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    const node = walker.previousNode();
    if (!node || words.join(' ').length > 500) break;
    const holds = node.parentElement?.closest('script, style, option, noscript') == null;
    if (!around.contains(node) && words.length > 6) break;
    if (holds && /\S/.test(node.textContent ?? '')) words.unshift(squeeze(node.textContent, 300));
  }
  return squeeze(words.join(' '), 600);
}
