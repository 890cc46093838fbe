import type { Field } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import { askedBy, plainLabel, speaksOfOthers } from '../wording/field-purpose.ts';
import { normal, quote, tidy } from '../wording/text.ts';
import { askedOn, isBox, questionName } from './questions.ts';
import { isSiteSearched } from './task-start.ts';

/** Tokens of the autocomplete attribute that name a piece of information (HTML Standard, autofill detail tokens). */
const personal =
  /^(?:name|honorific-prefix|given-name|additional-name|family-name|nickname|organization|organization-title|street-address|address-line[1-3]|address-level[1-4]|country|country-name|postal-code|bday|bday-day|bday-month|bday-year|email|tel|tel-national|cc-[a-z-]+)$/;

/** Labels that say nothing without their question: two of them need not ask the same. English and Welsh. */
const empty =
  /^(?:day|month|year|hour|minute|from|to|date|time|other|others|details|more details|further (?:details|information)|comments?|notes?|please specify|reason|yes|no|none|number|amount|search|keywords?|title|dydd|diwrnod|mis|blwyddyn|dyddiad|amser|arall|manylion|rhagor o (?:fanylion|wybodaeth)|sylwadau|rheswm|oes|nac oes|ydw|nac ydw|ie|nage|rhif|chwilio|teitl)?$/;

/** Words that tell one address, person or day from another that is asked by the same label. */
const telling =
  /\b(?:new|old|previous|former|last|current|present|next|second|third|other|another|alternative|forwarding|billing|delivery|correspondence|postal|moving (?:from|to|in|out)|landlord|newydd|hen|blaenorol|presennol|cyfredol|nesaf|ail|arall|gohebu)\b/giu;

const confirming =
  /^(?:please )?(?:confirm|re ?enter|re ?type|repeat|verify|type|enter|cadarnh\w*|ail ?(?:deipiwch|nodwch|ysgrifennwch|deipio|nodi)|ailadrodd\w*) |(?: again| eto| confirmation)$/;

/** Security is no repetition (WCAG 2.2, 3.3.7); a search may be asked as often as one likes. */
const leftOut: readonly string[] = ['password', 'search', 'searchbox', 'file', 'hidden'];

interface Asked {
  key: string;
  words: string;
  form: string | null;
  isConfirmation: boolean;
}

/**
 * What a step asks although it was asked before: by an earlier step of the way, or beside itself, as where an e-mail
 * address has to be typed a second time. What comes back filled in is not asked again.
 */
export function askedTwice(step: Step, earlier: readonly Step[]): string[] {
  const before = earlier.flatMap((other) => asked(other).map(({ key }) => ({ key, step: other.index })));
  const now = asked(step);
  const again = now.flatMap(({ key, words }, at) => {
    const known = before.find((other) => other.key === key);
    const isFirst = now.findIndex((other) => other.key === key) === at;

    return known && isFirst ? [`${quote(words)} is asked again, as on step ${known.step}`] : [];
  });

  return [...again, ...now.flatMap((one, at) => confirmation(one, now.toSpliced(at, 1)))];
}

function confirmation({ key, words, form, isConfirmation }: Asked, others: readonly Asked[]): string[] {
  const first = others.find((other) => other.key === key && other.form === form && !other.isConfirmation);

  return isConfirmation && first ? [`${quote(words)} asks again for ${quote(first.words)}`] : [];
}

function asked(step: Step): Asked[] {
  if (isSiteSearched(step)) return [];

  return askedOn(step).flatMap((question) => {
    const [field] = question;
    const key = question.some(({ filled }) => filled) ? null : keyOf(field);
    const words = questionName(question);
    const isConfirmation = confirming.test(plainLabel(words));

    return key === null ? [] : [{ key, words, form: field.inForm, isConfirmation }];
  });
}

/** What a field asks for, and about whom or what; null where that cannot be told from its words. */
function keyOf(field: Field): string | null {
  if (leftOut.includes(field.kind)) return null;
  const token = tokenOf(field.autocomplete);
  const label = isBox(field) ? field.group : field.name;
  const what = token ?? purposeOf(label) ?? labelKey(label);

  return what === null ? null : `${what} ${about(field)}`;
}

function tokenOf(autocomplete: string): string | null {
  const tokens = autocomplete.toLowerCase().trim().split(/\s+/u);
  const token = tokens.at(-1) ?? '';
  const whose = tokens.filter((each) => each === 'billing' || each === 'shipping');

  return personal.test(token) ? [...whose, token.replace('tel-national', 'tel')].join(' ') : null;
}

function purposeOf(label: string): string | null {
  const purpose = askedBy(label)?.purpose ?? askedBy(withoutConfirming(label))?.purpose ?? null;

  return purpose === 'current-password' || purpose === 'username' ? null : purpose;
}

function labelKey(label: string): string | null {
  const plain = withoutConfirming(label);

  return empty.test(plain) || /\b(?:search|keywords?|chwilio)\b/.test(plain) ? null : plain;
}

function withoutConfirming(label: string): string {
  return plainLabel(label).replace(confirming, '').trim();
}

function about({ name, group, context }: Field): string {
  const around = [name, group, context].map((words) => tidy(words));
  const words = around.join(' ');
  const told = [...words.toLowerCase().matchAll(telling)].map(([word]) => word);
  const others = speaksOfOthers(words) ? normal(`${group} ${context}`) : '';

  return [...new Set(told)].sort().join(' ') + others;
}
