import { areaOf, seen } from '../seeing.ts';

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Searches, and forms of the header and the footer, ask for nothing that has to be given. */
export function isAsked(form: HTMLFormElement): boolean {
  const area = areaOf(form);
  if (area === 'banner' || area === 'header' || area === 'footer' || !seen(form)) return false;
  return !form.matches('[role="search"]') && form.closest('[role="search"], search') === null;
}

/** A form's own properties can be hidden behind the names of its fields. */
export function partsOf(form: HTMLFormElement): Element[] {
  const parts: unknown = Reflect.get(HTMLFormElement.prototype, 'elements', form);
  return parts instanceof HTMLCollection ? [...parts].slice(0, 2000) : [];
}

export function fieldsOf(form: HTMLFormElement): Field[] {
  return partsOf(form).filter(
    (part) =>
      part instanceof HTMLInputElement ||
      part instanceof HTMLSelectElement ||
      part instanceof HTMLTextAreaElement,
  );
}
