import type { Field } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import { contentWords } from '../wording/content-words.ts';
import { askedBy, plainLabel, speaksOfOthers } from '../wording/field-purpose.ts';
import { normal, quote, tidy } from '../wording/text.ts';
import { headingOf, hostOf, type JourneyCheck, type StepVerdict } from './journey-check.ts';

const typed = /^(?:text|email|tel|number|date|textarea|textbox|combobox)$/u;
/** What may be asked for again: to keep something safe, or to look somewhere else. */
const letBe =
  /\b(?:passwords?|passcode|(?:security |access |one-time )codes?|captcha|search|keywords?|cyfrinair|cod diogelwch|chwilio)\b/iu;
/** A control by which people say that it is what they gave before; English and Welsh. */
const offering =
  /\b(?:same as|the same address|use (?:this|my|the same|previous)|already (?:given|gave|entered)|copy (?:from|my)|yr un (?:peth|cyfeiriad)|defnyddi\w* (?:yr un|fy))\b/iu;

interface Asked {
  step: Step;
  field: Field;
  key: string;
  isFilled: boolean;
}

/** The same asked again on a later step of the same process, neither filled in nor offered. */
export const redundantEntry: JourneyCheck = {
  id: 'redundant-entry',
  version: 1,
  title: 'Something that was given already is asked for again',
  wcag: ['3.3.7'],
  who: 'People with a cognitive disability, people who type with difficulty and people who speak to their computer have to remember and repeat what they gave before, and make mistakes.',
  mend: 'Fill the field in with what was given, show it, or offer it to choose: "Is this your address?".',
  source: 'WCAG 2.2, 3.3.7 Redundant Entry; technique G221',
  limits:
    'Fields of different steps on one host are the same where their autocomplete token is, or where their labels ask for the same and stand under the same words. Searches, passwords and codes are let be; so is a step that is the same page once more, and one that offers what was given. Only what Kerb itself answered on its way counts as given; look-ups, whose form is sent by GET, are let be. It is a violation where the very same question on how the person is reached or when they were born, or one under the same words, came again empty, and for a person in other cases: there may be several addresses. Whether one of the criterion’s exceptions holds is for a person too.',
  examples: {
    passes:
      '<h1>About you</h1><form method="post"><label>Your email address <input type="email" autocomplete="email"></label></form><!-- next step --><h1>About the bin</h1><form method="post"><label>Colour of the bin <input></label></form>',
    fails:
      '<h1>About you</h1><form method="post"><label>Your email address <input type="email" autocomplete="email"></label></form><!-- next step --><h1>How can we reach you?</h1><form method="post"><label>Your email address <input type="email" autocomplete="email"></label></form>',
  },
  judge: (steps) => {
    const asked = steps.filter(({ veiled }) => !veiled).flatMap(askedOn);
    const groups = Map.groupBy(asked, ({ step, key }) => `${hostOf(step)} ${key}`);
    return [...groups.values()].flatMap((group) => verdictOn(group) ?? []);
  },
};

function askedOn(step: Step): Asked[] {
  return step.fields.flatMap((field) => {
    const key = keyOf(field);
    const isMeant = typed.test(field.kind) && field.area === 'main' && field.frame === null && key !== '';
    if (!isMeant || speaksOfOthers(`${field.group} ${field.context}`)) return [];
    if (letBe.test(`${field.name} ${field.context}`) || looksUp(step, field)) return [];
    return [{ step, field, key, isFilled: wasFilled(step, field) }];
  });
}

/** Whether its form is sent by GET, as look-ups are: another look-up is no repeated question. */
function looksUp({ forms }: Step, { inForm }: Field): boolean {
  return forms.some(({ key, method }) => key === inForm && /^get$/iu.test(method));
}

/** What it asks for and about whom: its token, or its label with the words that it stands under. */
function keyOf({ autocomplete, name, group }: Field): string {
  const token = autocomplete.trim().toLowerCase();
  if (token !== '' && !/^(?:on|off)$/u.test(token)) return `token ${token} ${normal(group)}`;
  const purpose = askedBy(name)?.purpose;
  if (purpose) return `purpose ${purpose} ${normal(group)}`;
  return contentWords(name).length >= 2 ? `label ${plainLabel(name)} ${normal(group)}` : '';
}

function wasFilled({ actions }: Step, { ref }: Field): boolean {
  return actions.some(({ kind, ref: on }) => kind === 'fill' && on === ref);
}

function verdictOn(group: readonly Asked[]): StepVerdict | null {
  const first = group.find(({ isFilled }) => isFilled);
  if (!first) return null;
  const again = group.find(
    (other) =>
      other.step.index > first.step.index &&
      !other.field.filled &&
      !other.field.suggests &&
      isOtherPage(first.step, other.step) &&
      !offers(other.step),
  );
  if (!again) return null;
  const isSure = isOfThePerson(first) && normal(first.field.name) === normal(again.field.name);
  return {
    kind: isSure ? 'violation' : 'needs-review',
    impact: 'moderate',
    message: `${quote(again.field.name)} on step ${again.step.index + 1} was asked for on step ${first.step.index + 1} already, as ${quote(first.field.name)}, and is empty.${isSure ? '' : ' Look whether it is filled in for people who gave it there.'}`,
    help: 'Fill it in with the answer that was given, or offer that answer to choose.',
    snippet: `<input aria-label="${tidy(again.field.name, 120).replace(/["<>]/gu, ' ')}">`,
    places: [first, again].map(({ step, field }) => ({
      step: step.index,
      selector: field.selector,
      box: field.box,
    })),
  };
}

/** One has several addresses and there are several names; how one is reached and when one was born are asked of one person. */
function isOfThePerson({ key, field }: Asked): boolean {
  return /\b(?:email|tel|bday)\b/u.test(key) || normal(field.group) !== '';
}

/** The same page once more, with an error or another choice made, asks nothing again. */
function isOtherPage(one: Step, other: Step): boolean {
  const path = ({ url }: Step): string => (URL.canParse(url) ? new URL(url).pathname : url);
  const isSameHeading = normal(headingOf(one)) === normal(headingOf(other));
  return !(isSameHeading && (path(one) === path(other) || headingOf(one) !== ''));
}

function offers({ controls, fields }: Step): boolean {
  return [...controls, ...fields].some(({ name }) => offering.test(name));
}
