import type { AxeInPage } from '../axe-in-page.ts';
import { everyElement, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';
import { focusNow } from './focus-now.ts';
import { type Field, fieldsOf, isAsked } from './form-parts.ts';
import { drawnTexts, newMessages } from './new-messages.ts';

declare const axe: AxeInPage;

const most = { texts: 5000, fields: 60 };
interface Sent {
  texts: string[];
  fields: string[];
  heading: string;
  elements: number;
}

const unasked = '[type="hidden"], [type="submit"], [type="image"], [type="button"], [type="reset"]';

/** What is to be known again when the answer comes: all words on the page, and the fields of the form. */
export function beforeSend({ selector, elements }: { selector: string; elements: number }): unknown {
  const form = document.querySelector(selector);
  return {
    texts: [...new Set(drawnTexts(everyElement(document, elements)).values())].slice(0, most.texts),
    fields: form instanceof HTMLFormElement ? namesOf(form) : [],
    heading: mainHeading(),
  };
}

/**
 * The form as it came back, with what is new on the page; null where another page came, or one under another heading
 * that calls no field wrong, such as the results of a search. Runs inside the page.
 */
export function afterSend(sent: Sent): unknown {
  const elements = everyElement(document, sent.elements);
  const form = elements.find(
    (element): element is HTMLFormElement =>
      element instanceof HTMLFormElement && isAsked(element) && isSame(namesOf(element), sent.fields),
  );
  if (!form) return null;
  const known = new Set(sent.texts);
  const isNew = (words: string): boolean => !known.has(words);
  axe.setup(document.documentElement);
  try {
    const asked = askedIn(form);
    const named = namedWrong(asked, newMessages(isNew, elements, asked).messages);
    if (named.length === 0 && mainHeading() !== sent.heading) return null;
    const wrong = named.length > 0 ? named : asked.filter(isEmpty);
    const { messages, holders } = newMessages(isNew, elements, wrong);
    return {
      ...placeOf(form),
      wrong: wrong.map((field) => ({
        ...placeOf(field),
        name: squeeze(axe.commons.text.accessibleText(field), 200),
        seen: field.checkVisibility() && axe.commons.dom.isFocusable(field),
        bubble: false,
        invalid: field.getAttribute('aria-invalid') === 'true',
      })),
      messages,
      focus: focusNow(wrong, holders, null),
    };
  } finally {
    axe.teardown();
  }
}

type Messages = ReturnType<typeof newMessages>['messages'];

/** The fields that the answer calls wrong, or that a message is about. */
function namedWrong(fields: readonly Field[], messages: Messages): Field[] {
  return fields.filter(
    (field, index) =>
      field.getAttribute('aria-invalid') === 'true' ||
      messages.some(
        ({ tied, beside, leadsTo }) => tied.includes(index) || beside === index || leadsTo === index,
      ),
  );
}

function isEmpty({ value, type }: Field): boolean {
  return value === '' || /^(radio|checkbox)$/.test(type);
}

function mainHeading(): string {
  return squeeze(document.querySelector('h1')?.textContent, 300);
}

function askedIn(form: HTMLFormElement): Field[] {
  return fieldsOf(form)
    .filter((field) => !field.matches(unasked) && !field.disabled && field.checkVisibility())
    .slice(0, most.fields);
}

function namesOf(form: HTMLFormElement): string[] {
  return [...new Set(askedIn(form).map((field) => field.name || field.id))].filter((name) => name !== '');
}

/** Whether at least half of the fields are there again. */
function isSame(names: readonly string[], before: readonly string[]): boolean {
  return before.length > 0 && before.filter((name) => names.includes(name)).length * 2 >= before.length;
}
