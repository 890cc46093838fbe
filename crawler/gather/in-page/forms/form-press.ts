import type { AxeInPage } from '../axe-in-page.ts';
import { everyElement, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { focusNow } from './focus-now.ts';
import { type Field, fieldsOf, isAsked, partsOf } from './form-parts.ts';
import { drawnTexts, newMessages } from './new-messages.ts';

declare const axe: AxeInPage;

interface Pressed {
  form: HTMLFormElement;
  button: HTMLElement;
  wrong: Field[];
  /** For each field that the browser found wrong, the event that said so. */
  events: Map<Element, Event>;
  texts: Map<Element, string>;
  end: () => void;
}

const holder = globalThis as { kerbForms?: (Omit<Pressed, 'events' | 'texts' | 'end'> & Partial<Pressed>)[] };
const most = { forms: 20, wrong: 60 };
const submitting = 'button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]';

/** Forms with a button, each with the reason why it must not be pressed, if there is one. Runs inside the page. */
export function formsToPress({ elements }: { elements: number }): unknown {
  axe.setup(document.documentElement);
  try {
    const forms = everyElement(document, elements)
      .filter((element) => element instanceof HTMLFormElement)
      .filter((form) => isAsked(form))
      .slice(0, most.forms);
    const held: NonNullable<typeof holder.kerbForms> = [];
    holder.kerbForms = held;
    return forms.flatMap((form) => {
      const button = partsOf(form).find((part) => part.matches(submitting) && seen(part));
      if (!(button instanceof HTMLElement)) return [];
      const wrong = wrongIn(form);
      const index = held.push({ form, button, wrong }) - 1;
      return [
        {
          ...placeOf(form),
          index,
          button: squeeze(axe.commons.text.accessibleText(button), 200),
          press: placeOf(button).selector,
          ...whyNot(form, button, wrong),
        },
      ];
    });
  } finally {
    axe.teardown();
  }
}

function wrongIn(form: HTMLFormElement): Field[] {
  return fieldsOf(form)
    .filter((part) => part.willValidate && part.matches(':invalid'))
    .slice(0, most.wrong);
}

/** Why it is let be, and whether that is because pressing would send it. */
function whyNot(
  form: HTMLFormElement,
  button: HTMLElement,
  wrong: readonly Field[],
): { why: string; sends: boolean } {
  if (button.matches(':disabled, [aria-disabled="true"]'))
    return { why: 'Its button is not active', sends: false };
  const sends = (why: string) => ({ why, sends: true });
  if (form.hasAttribute('novalidate'))
    return sends('The form switches the check of the browser off, so that pressing would send it');
  if (button.hasAttribute('formnovalidate'))
    return sends('Its button switches the check of the browser off, so that pressing would send it');
  if (wrong.length === 0)
    return sends('The browser would send it as it is: nothing in it is called required');
  return { why: '', sends: false };
}

/** Writes down what can be read now, and watches what the browser says of the fields. Runs inside the page. */
export function beforePress({ index, elements }: { index: number; elements: number }): void {
  const pressed = holder.kerbForms?.[index];
  if (!pressed) return;
  const events = new Map<Element, Event>();
  const watch = (event: Event): void => {
    if (event.target instanceof Element) events.set(event.target, event);
  };
  document.addEventListener('invalid', watch, { capture: true });
  const end = (): void => document.removeEventListener('invalid', watch, { capture: true });
  Object.assign(pressed, { events, end, texts: drawnTexts(everyElement(document, elements)) });
}

/** What the page says now that it did not say before. Runs inside the page. */
export function afterPress({ index, elements }: { index: number; elements: number }): unknown {
  const pressed = holder.kerbForms?.[index];
  if (!pressed?.texts || !pressed.events || !pressed.end)
    throw new Error('The page was replaced when the button was pressed');
  pressed.end();
  const { form, button, texts, events } = pressed;
  axe.setup(document.documentElement);
  try {
    const wrong = [...new Set([...pressed.wrong, ...wrongIn(form)])].filter((field) => field.isConnected);
    const isNew = (words: string, element: Element): boolean => texts.get(element) !== words;
    const { messages, holders } = newMessages(isNew, everyElement(document, elements), wrong);
    return {
      ...placeOf(form),
      button: squeeze(axe.commons.text.accessibleText(button), 200),
      wrong: wrong.map((field) => ({
        ...placeOf(field),
        name: squeeze(axe.commons.text.accessibleText(field), 200),
        seen: field.checkVisibility() && axe.commons.dom.isFocusable(field),
        bubble: events.get(field)?.defaultPrevented === false,
        invalid: field.getAttribute('aria-invalid') === 'true',
      })),
      messages,
      focus: focusNow(wrong, holders, button),
    };
  } finally {
    axe.teardown();
  }
}
