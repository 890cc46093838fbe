import type { FieldFacts, FieldsFacts } from '../../../records/facts/fields-facts.ts';
import { hasSeenLabel, isField } from '../field-facts.ts';
import { formOf, nameOfForm } from '../form-facts.ts';
import { areaOf, parentOf, seen, squeeze } from '../seeing.ts';
import { headersOf } from './cell-headers.ts';
import { isDrawn, wordsIn } from './drawn-words.ts';
import { labelsOf, namedBy, starOf } from './field-labels.ts';
import { nearWords } from './near-words.ts';
import { placeOf } from './place-of.ts';
import { isSpoken, spokenName } from './spoken.ts';

const most = { fields: 400, notes: 40, forms: 100 };

/** Every field that somebody can meet, with the words that are, or seem to be, its label. */
export function fields(elements: readonly Element[]): FieldsFacts {
  const found = elements.filter((element) => isField(element) && isMet(element));
  const kept = found.slice(0, most.fields);
  const forms = [...new Set(kept.flatMap((field) => formOf(field) ?? []))].slice(0, most.forms);
  const leads = firstOfSets(kept);
  const { before, main } = headingsOf(elements, new Set(kept));
  return {
    fields: kept.map((field) =>
      fieldOf(field, forms, { heading: before.get(field) ?? '', leads: leads.has(field) }),
    ),
    forms: forms.map(formOfFields),
    heading: main,
    notes: kept.length > 0 ? notesOn(elements) : [],
    left: found.length - kept.length,
  };
}

/** The first radio button or tick of each set: the question stands before it. */
function firstOfSets(fields: readonly Element[]): Set<Element> {
  const sets = new Set<string>();
  return new Set(
    fields.filter((field) => {
      if (!field.matches('input[type="radio"], input[type="checkbox"]')) return false;
      const set = setOf(field);
      const isFirst = set !== '' && !sets.has(set);
      sets.add(set);
      return isFirst;
    }),
  );
}

function setOf(field: Element): string {
  return squeeze(field.getAttribute('name'), 200).replace(/\[[^\]]*\]$/, '');
}

function isMet(field: Element): boolean {
  return seen(field) || hasSeenLabel(field) || isSpoken(field);
}

function headingsOf(
  elements: readonly Element[],
  wanted: ReadonlySet<Element>,
): { before: Map<Element, string>; main: string } {
  const before = new Map<Element, string>();
  let [heading, main] = ['', ''];
  for (const element of elements) {
    if (/^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading') {
      heading = squeeze(element.textContent, 300);
      if (main === '' && element.localName === 'h1') main = heading;
    } else if (wanted.has(element)) before.set(element, heading);
  }
  return { before, main };
}

function fieldOf(
  field: Element,
  forms: readonly HTMLFormElement[],
  { heading, leads }: { heading: string; leads: boolean },
): FieldFacts {
  const labels = labelsOf(field);
  const form = formOf(field);
  const isLabelled = labels.some(({ drawn }) => drawn !== '');
  return {
    ...placeOf(field),
    kind: kindOf(field),
    name: spokenName(field, 300),
    labels,
    ...saidOf(field),
    near: (isLabelled && !leads) || !seen(field) ? [] : nearWords(field),
    button: buttonAfter(field),
    required: field.matches(':required, [aria-required="true"]'),
    star: starOf(field),
    readOnly: field.matches(':disabled, [readonly], [aria-disabled="true"], [aria-readonly="true"]'),
    shown:
      field instanceof HTMLSelectElement && field.size <= 1 && !field.multiple
        ? squeeze(field.selectedOptions[0]?.label, 200)
        : '',
    groups: groupsOf(field),
    set: setOf(field),
    form: form ? forms.indexOf(form) : -1,
    heading,
    headers: headersOf(field.closest('td, th')),
    area: areaOf(field) as FieldFacts['area'],
    seen: seen(field) || hasSeenLabel(field),
  };
}

function kindOf(field: Element): string {
  if (field instanceof HTMLInputElement) return field.type;
  return field.getAttribute('role') ?? field.localName;
}

function saidOf(field: Element) {
  const said = (name: string): string => squeeze(field.getAttribute(name), 300);
  return {
    ariaLabel: said('aria-label'),
    title: said('title'),
    placeholder: said('placeholder') || said('aria-placeholder'),
    describedBy: squeeze(
      namedBy(field, 'aria-describedby')
        .map((element) => element.textContent)
        .join(' '),
      500,
    ),
    autocomplete: said('autocomplete'),
    inputMode: said('inputmode'),
    pattern: said('pattern'),
  };
}

function groupsOf(field: Element): FieldFacts['groups'] {
  const groups: FieldFacts['groups'] = [];
  for (let node = parentOf(field); node && groups.length < 6; node = parentOf(node)) {
    const role = node.getAttribute('role') ?? (node.localName === 'fieldset' ? 'group' : '');
    if (!/^(radio)?group$/.test(role)) continue;
    const legend = node.localName === 'fieldset' ? node.querySelector('legend') : null;
    groups.push({
      role,
      name: spokenName(node, 300) || (legend ? wordsIn(legend) : ''),
    });
  }
  return groups;
}

/** The button that comes next, with no other field and hardly a word between; its name, or its kind of picture. */
function buttonAfter(field: Element): string {
  const walker = document.createTreeWalker(field.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = field;
  for (let steps = 0; steps < 12; steps++) {
    const node = walker.nextNode();
    if (!(node instanceof Element) || isField(node)) return '';
    const isButton = node.matches('button, input[type="submit"], input[type="image"], [role="button"]');
    if (isButton && seen(node)) return spokenName(node, 100);
  }
  return '';
}

function formOfFields(form: HTMLFormElement): FieldsFacts['forms'][number] {
  const method = (form.getAttribute('method') ?? 'get').toUpperCase();
  const said = `${form.getAttribute('role')} ${form.getAttribute('action')} ${form.getAttribute('id')} ${form.getAttribute('class')} ${nameOfForm(form)}`;
  return {
    ...placeOf(form),
    name: nameOfForm(form),
    method: method === 'POST' || method === 'DIALOG' ? method : 'GET',
    isSearch: /search|chwilio/i.test(said) || form.closest('[role="search"], search') !== null,
  };
}

const ofNeed =
  /[*∗]|\brequired\b|\bmandatory\b|\bcompulsory\b|\boptional\b|\bmust (?:be )?(?:fill|complet|answer)|\bgofynnol\b|\borfodol\b|\bgorfodol\b|\bdewisol\b|\bddewisol\b|\brhaid (?:i chi )?(?:lenwi|ateb|gwblhau)/i;

/** What the page says in drawn words, outside of labels, about which answers are needed. */
function notesOn(elements: readonly Element[]): string[] {
  const notes = new Set<string>();
  for (const element of elements) {
    if (notes.size >= most.notes) break;
    const own = [...element.childNodes].some(
      (node) => node instanceof Text && ofNeed.test(node.data.slice(0, 1000)),
    );
    if (!own || element.closest('label, legend, script, style, select, textarea, noscript, template'))
      continue;
    const block = element.closest('p, li, td, dd, div') ?? element;
    const words = squeeze(block.textContent, 300);
    if (isDrawn(element)) notes.add(words.length < 300 ? words : squeeze(element.textContent, 300));
  }
  return [...notes];
}
