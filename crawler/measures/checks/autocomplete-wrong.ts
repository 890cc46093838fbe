import type { FieldFacts } from '../../records/facts/fields-facts.ts';
import { askedBy, type Purpose } from '../wording/field-purpose.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';
import { isTyped, labelBeside } from './fields-of.ts';

const personName = [
  ...['name', 'given-name', 'family-name', 'additional-name', 'nickname', 'username'],
  ...['cc-name', 'cc-given-name', 'cc-family-name', 'cc-additional-name', 'organization'],
];
const address = [
  ...['street-address', 'address-line1', 'address-line2', 'address-line3', 'address-level1'],
  ...['address-level2', 'address-level3', 'address-level4'],
];
const password = ['current-password', 'new-password', 'one-time-code'];

/** Tokens that may stand for what a label asks; others tell the browser to fill in something else. */
const fitting: Readonly<Record<Purpose, readonly string[]>> = {
  name: personName,
  'given-name': personName.filter((token) => !/family-name|organization/.test(token)),
  'family-name': personName.filter((token) => !/given-name|additional|organization/.test(token)),
  email: ['email', 'username', 'impp'],
  tel: ['tel', 'tel-country-code', 'tel-national', 'tel-area-code', 'tel-local', 'tel-extension'],
  'street-address': address,
  'address-line1': address,
  'address-line2': address,
  'address-level2': address,
  'postal-code': ['postal-code'],
  bday: ['bday', 'bday-day', 'bday-month', 'bday-year'],
  username: ['username', 'email', 'nickname', 'name'],
  'current-password': password,
};

const others = [
  ...[
    'honorific-prefix',
    'honorific-suffix',
    'organization',
    'organization-title',
    'country',
    'country-name',
  ],
  ...['cc-number', 'cc-exp', 'cc-exp-month', 'cc-exp-year', 'cc-csc', 'cc-type', 'transaction-currency'],
  ...['transaction-amount', 'language', 'sex', 'url', 'photo'],
];
const known: ReadonlySet<string> = new Set([...Object.values(fitting).flat(), ...others]);

/** Fields whose label asks for one thing while their autocomplete attribute names another. */
export const autocompleteWrong = check({
  id: 'autocomplete-wrong',
  version: 1,
  title: 'The autocomplete of a field names something else than its label',
  wcag: ['1.3.5'],
  reads: ['fields'],
  who: 'People who let the browser fill in their details get a phone number where an e-mail address belongs, and have to find and mend that.',
  mend: 'Let the token say what the label says: autocomplete="email" for an e-mail address.',
  source: 'WCAG 2.2, 1.3.5 Identify Input Purpose; technique H98; failure F107',
  limits:
    'A label must say nothing else than a known purpose, in English or Welsh. Tokens near to it are let be, such as "username" for an e-mail address. Tokens that the standard does not know are found by axe-core.',
  examples: {
    passes: '<p><label>Email address <input autocomplete="email"></label></p>',
    fails: '<p><label>Email address <input autocomplete="tel"></label></p>',
  },
  judge: ({ fields: { fields } }) => fields.flatMap((field) => verdictOn(field) ?? []),
});

function verdictOn(field: FieldFacts): Verdict | null {
  if (!field.seen || !isTyped(field)) return null;
  const token = tokenOf(field);
  const label = field.labels[0]?.words || labelBeside(field)?.words || field.name;
  const asked = askedBy(label);
  if (!token || !asked || fitting[asked.purpose].includes(token)) return null;
  return {
    kind: 'violation',
    impact: 'moderate',
    message: `The label says ${quote(label)}, and autocomplete="${field.autocomplete}" lets the browser fill in something else.`,
    help: `Write autocomplete="${asked.purpose}".`,
    place: field,
  };
}

/** The token that names the purpose, when the standard knows it; the words before it name whose. */
function tokenOf({ autocomplete }: FieldFacts): string | null {
  const tokens = autocomplete.trim().toLowerCase().split(/\s+/);
  const token = tokens.filter((each) => each !== 'webauthn').at(-1) ?? '';
  return known.has(token) ? token : null;
}
