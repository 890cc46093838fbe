import type { Place } from '../../../records/facts/place.ts';
import type { Reference, ReferencesFacts } from '../../../records/facts/references-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { parentOf, seen, squeeze } from '../seeing.ts';
import { placer } from './placer.ts';

declare const axe: AxeInPage;

const most = 200;
const listing = [
  'aria-labelledby',
  'aria-describedby',
  'aria-errormessage',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-activedescendant',
];
const fields = 'input:not([type="hidden"]), select, textarea';

/** The references by id that meet no element or several. */
export function references(elements: readonly Element[]): ReferencesFacts {
  const byRoot = new Map<Node, Map<string, Element[]>>();
  for (const element of elements) {
    const id = element.getAttribute('id');
    if (!id) continue;
    const root = element.getRootNode();
    const ids = byRoot.get(root) ?? new Map<string, Element[]>();
    byRoot.set(root, ids);
    const known = ids.get(id);
    if (known) known.push(element);
    else ids.set(id, [element]);
  }
  const found: Reference[] = [];
  const placeOf = placer();
  for (const element of elements) {
    if (found.length >= most) break;
    for (const { attribute, named } of namesIn(element)) {
      const ids = byRoot.get(element.getRootNode());
      for (const id of named) {
        const targets = ids?.get(id) ?? [];
        if (targets.length === 1 || !isMet(element)) continue;
        const resolved = named.filter((other) => (ids?.get(other)?.length ?? 0) > 0).length;
        found.push(referenceOf(element, targets, { attribute, id, resolved, placeOf }));
      }
    }
  }
  return { references: found };
}

function nameOf(element: Element): string {
  return squeeze(axe.commons.text.accessibleText(element), 300);
}

function isMet(element: Element): boolean {
  return seen(element) || axe.commons.dom.isVisibleToScreenReaders(element);
}

function namesIn(element: Element): { attribute: string; named: string[] }[] {
  const lists = listing.map((attribute) => ({
    attribute,
    named: (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean),
  }));
  const own = element.localName === 'label' ? (element.getAttribute('for') ?? '') : '';
  return [...lists, { attribute: 'for', named: own ? [own] : [] }].filter(({ named }) => named.length > 0);
}

function referenceOf(
  element: Element,
  targets: readonly Element[],
  {
    attribute,
    id,
    resolved,
    placeOf,
  }: { attribute: string; id: string; resolved: number; placeOf: (element: Element) => Place },
): Reference {
  return {
    ...placeOf(element),
    attribute,
    id: id.slice(0, 200),
    role: axe.commons.aria.getRole(element) ?? '',
    name: attribute === 'aria-labelledby' && resolved === 0 ? nameOf(element) : '',
    text: squeeze(element.textContent, 300),
    resolved,
    targets: targets.slice(0, 10).map((target) => ({
      ...placeOf(target),
      words: squeeze(target.textContent, 300),
      tag: target.localName,
      isField: target.matches(fields),
    })),
    nearest: nearestOf(element, targets.slice(0, 10)),
    field: attribute === 'for' && targets.length === 0 ? fieldAfter(element, placeOf) : null,
  };
}

/** Which of them shares the innermost element with it; the first when several do. */
function nearestOf(element: Element, targets: readonly Element[]): number {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const index = targets.findIndex((target) => around?.contains(target));
    if (index >= 0) return index;
  }
  return 0;
}

/** The only field in the innermost part around a label that has any, where the label holds none itself. */
function fieldAfter(label: Element, placeOf: (element: Element) => Place): Reference['field'] {
  if (label.querySelector(fields)) return null;
  for (let around = parentOf(label), up = 0; around && up < 3; around = parentOf(around), up++) {
    const inside = [...around.querySelectorAll(fields)];
    if (inside.length > 1) return null;
    const [field] = inside;
    if (field) return { ...placeOf(field), name: nameOf(field) };
  }
  return null;
}
