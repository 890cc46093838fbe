import type { FieldFacts, FieldsFacts } from '../../records/facts/fields-facts.ts';
import { askedBy, type Purpose, speaksOfOthers, speaksOfTheUser } from '../wording/field-purpose.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';
import { isSearch, isTyped, labelBeside } from './fields-of.ts';

/** Fields for the user's own data whose purpose only their label tells. */
export const autocompleteMissing = check({
  id: 'autocomplete-missing',
  version: 1,
  title: 'A field for personal data does not say what it is for',
  wcag: ['1.3.5'],
  reads: ['fields'],
  who: 'People who find typing hard, or who cannot remember an address or a password, are not helped by their browser; tools that show a picture beside each field cannot tell which.',
  mend: 'Add the attribute autocomplete with the token of the field: autocomplete="email".',
  source:
    'WCAG 2.2, 1.3.5 Identify Input Purpose; technique H98; the list of input purposes in section 7 of WCAG',
  limits:
    'A label must say nothing else than a known purpose, in English or Welsh. It is a fault where the label, its group or its heading speaks of the user ("your"), where a form asks for a name together with an e-mail address or a phone number, and for passwords; else a person has to look whose data it is. What stands under words about others (landlord, child, business) is let be, and so are addresses that nothing calls the user\'s own.',
  examples: {
    passes: '<p><label>Your email address <input type="email" autocomplete="email"></label></p>',
    fails: '<p><label>Your email address <input type="email"></label></p>',
  },
  judge: ({ fields: facts }) => {
    const asked = facts.fields.flatMap((field) => askedIn(field, facts) ?? []);
    return asked.flatMap((each) => verdictOn(each, asked) ?? []);
  },
});

interface AskedField {
  field: FieldFacts;
  purpose: Purpose;
  isOwn: boolean;
}

function askedIn(field: FieldFacts, facts: FieldsFacts): AskedField | null {
  const { seen, readOnly, area, groups, heading, headers } = field;
  if (!seen || readOnly || area === 'banner' || headers !== '' || !isTyped(field)) return null;
  if (field.kind === 'search' || isSearch(field, facts)) return null;
  const around = [...groups.map(({ name }) => name), heading].join(' · ');
  if (speaksOfOthers(around)) return null;
  const isOfTheUser = speaksOfTheUser(around);
  const asked = partOfBirthday(field) ?? askedBy(labelOf(field));
  return asked && { field, purpose: asked.purpose, isOwn: asked.isOwn || isOfTheUser };
}

function labelOf(field: FieldFacts): string {
  return field.labels[0]?.words || labelBeside(field)?.words || field.name;
}

/** Day, month and year in a group that asks for the date of birth. */
function partOfBirthday(field: FieldFacts): ReturnType<typeof askedBy> {
  if (!/^\W*(?:day|month|year|dydd|diwrnod|mis|blwyddyn)\W*$/i.test(labelOf(field))) return null;
  return field.groups.map(({ name }) => askedBy(name)).find((asked) => asked?.purpose === 'bday') ?? null;
}

const addresses: ReadonlySet<Purpose> = new Set([
  'street-address',
  'address-line1',
  'address-line2',
  'address-level2',
  'postal-code',
]);
const names: ReadonlySet<Purpose> = new Set(['name', 'given-name', 'family-name']);
const contacts: ReadonlySet<Purpose> = new Set(['email', 'tel']);

function verdictOn({ field, purpose, isOwn }: AskedField, asked: readonly AskedField[]): Verdict | null {
  if (!/^(?:|on|off)$/i.test(field.autocomplete.trim())) return null;
  const isSure = isOwn || isSurelyTheUsers({ field, purpose }, asked);
  if (!isSure && (addresses.has(purpose) || purpose === 'bday')) return null;
  const token = tokenFor(field, purpose);
  const doubt = isSure ? '' : ' Look whether it is for data of the person who fills it in.';
  return {
    kind: isSure ? 'violation' : 'needs-review',
    impact: 'moderate',
    message: `${quote(labelOf(field))} asks for personal data, and ${field.autocomplete ? `autocomplete="${field.autocomplete}" keeps` : 'no autocomplete attribute lets'} the browser ${field.autocomplete ? 'from filling' : 'fill'} it in.${doubt}`,
    help: `Add autocomplete="${token}" to the field.`,
    place: field,
  };
}

function isSurelyTheUsers(
  { field, purpose }: Pick<AskedField, 'field' | 'purpose'>,
  asked: readonly AskedField[],
): boolean {
  if (purpose === 'current-password') return field.kind === 'password';
  const together = new Set(
    asked.filter((other) => other.field.form === field.form).map((other) => other.purpose),
  );
  const holds = (some: ReadonlySet<Purpose>): boolean => [...some].some((each) => together.has(each));
  if (purpose === 'username' || (purpose === 'email' && together.has('current-password')))
    return together.has('current-password');
  return (names.has(purpose) || contacts.has(purpose)) && holds(names) && holds(contacts);
}

function tokenFor(field: FieldFacts, purpose: Purpose): string {
  const label = labelOf(field);
  if (purpose === 'current-password')
    return /\b(?:new|confirm|create|choose|re-?)/i.test(label) ? 'new-password' : 'current-password';
  if (purpose !== 'bday' || field.groups.every(({ name }) => askedBy(name)?.purpose !== 'bday'))
    return purpose;
  if (/year|blwyddyn/i.test(label)) return 'bday-year';
  return /month|mis/i.test(label) ? 'bday-month' : 'bday-day';
}
