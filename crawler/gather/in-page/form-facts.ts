import { squeeze } from './seeing.ts';

export function formOf(element: Element): HTMLFormElement | null {
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLButtonElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
    return element.form;
  return element.closest('form');
}

export function formKey(element: Element, forms: readonly HTMLFormElement[]): string | null {
  const form = formOf(element);
  return form ? `form${forms.indexOf(form)}` : null;
}

export function formFacts(form: HTMLFormElement, index: number): unknown {
  const action = form.getAttribute('action') ?? '';
  const address = URL.canParse(action, document.baseURI)
    ? new URL(action, document.baseURI).href
    : document.baseURI;
  const method = /^post$/i.test(form.getAttribute('method') ?? '') ? 'POST' : 'GET';
  return { key: `form${index}`, name: nameOfForm(form), method, action: address };
}

/** What a form calls itself; its own words are not its name. */
export function nameOfForm(form: HTMLFormElement): string {
  const ids = (form.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labelled = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  return squeeze(labelled || form.getAttribute('aria-label') || form.getAttribute('title'), 300);
}
