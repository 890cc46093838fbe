import { formKey, formOf, nameOfForm } from './form-facts.ts';
import { markOf } from './mark.ts';
import { nameOf } from './name-and-role.ts';
import { areaOf, boxOf, everyElement, seen, selectorOf, squeeze } from './seeing.ts';

export function isField(element: Element): boolean {
  return element.matches(
    'input:not([type="submit"], [type="button"], [type="image"], [type="reset"], [type="hidden"]), select, textarea, [contenteditable="true"], [role="textbox"], [role="searchbox"], [role="combobox"], [role="checkbox"], [role="radio"]',
  );
}

/** Whether a radio button or tick that is not drawn itself has a label that is: many sites draw their own. */
export function hasSeenLabel(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || !/^(radio|checkbox)$/.test(element.type)) return false;
  if (element.disabled || !element.checkVisibility()) return false;
  return [...(element.labels ?? [])].some((label) => seen(label));
}

export function fieldFacts(
  element: Element,
  ref: string,
  forms: readonly HTMLFormElement[],
  headings: readonly Element[],
): unknown {
  const box = boxOf(element);
  const middle = box.y + box.height / 2;
  const type =
    element instanceof HTMLInputElement ? element.type : (element.getAttribute('role') ?? element.localName);
  const form = formOf(element);
  const before = headings
    .filter((heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
  return {
    ref,
    kind: type,
    name: nameOf(element),
    hint: squeeze(
      `${describedBy(element)} ${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('title') ?? ''}`,
      1000,
    ),
    group: groupOf(element),
    set: squeeze(element.getAttribute('name'), 200) || null,
    options: optionsOf(element),
    filled: isFilled(element),
    suggests: element.matches('[role="combobox"], [aria-autocomplete="list"], [aria-autocomplete="both"]'),
    invalid: element.getAttribute('aria-invalid') === 'true',
    mark: markOf(element),
    context: squeeze(`${before?.textContent ?? ''} ${form ? nameOfForm(form) : ''}`, 500),
    required: element.matches(':required, [aria-required="true"]'),
    autocomplete: (element.getAttribute('autocomplete') ?? '').slice(0, 100),
    inForm: formKey(element, forms),
    selector: selectorOf(element),
    box,
    inView: middle >= 0 && middle < innerHeight && box.x < innerWidth,
    area: areaOf(element),
  };
}

/** What the question is that a field belongs to. */
export function groupOf(element: Element): string {
  const legend = element.closest('fieldset')?.querySelector('legend');
  if (legend) return squeeze(legend.textContent, 500);
  const group = element.closest('[role="radiogroup"], [role="group"]');
  return group ? squeeze(nameOf(group), 500) : '';
}

export function describedBy(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

export function optionsOf(element: Element): string[] {
  if (!(element instanceof HTMLSelectElement)) return [];
  return [...element.options].slice(0, 300).map((option) => squeeze(option.label || option.text, 200));
}

/** Whether a field holds an answer. A list that stands at its first entry was not answered. */
export function isFilled(element: Element): boolean {
  if (element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)) return element.checked;
  if (element instanceof HTMLSelectElement) return element.selectedIndex > 0;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value !== '';
  return element.getAttribute('aria-checked') === 'true' || (element.textContent ?? '').trim() !== '';
}

/** What a field suggests while it is typed into. */
export function suggestions(limits: { elements: number }): unknown {
  return everyElement(document, limits.elements)
    .filter((element) => element.getAttribute('role') === 'option' && seen(element))
    .slice(0, 20)
    .map((element) => ({ name: squeeze(element.textContent, 300), selector: selectorOf(element) }));
}
