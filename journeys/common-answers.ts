import type { Field } from '../crawler/records/control.ts';
import type { DataName } from './data-names.ts';
import { labelOf } from './site-search.ts';

/** Which test data answers a question, by its autocomplete token (HTML standard, "autofill field names"). */
const byToken: Readonly<Record<string, DataName>> = {
  name: 'full-name',
  'honorific-prefix': 'title',
  'given-name': 'first-name',
  'family-name': 'last-name',
  email: 'email',
  tel: 'telephone',
  'tel-national': 'telephone',
  'street-address': 'address',
  'address-line1': 'street',
  'address-level2': 'town',
  'address-level1': 'county',
  'postal-code': 'postcode',
  bday: 'date-of-birth',
  organization: 'organisation',
  'organization-title': 'job',
};

const byKind: Readonly<Record<string, DataName>> = {
  email: 'email',
  tel: 'telephone',
  date: 'date',
  textarea: 'description',
};

/** The same by what the question says, in English and in Welsh; the first that fits. */
const bySaying: readonly (readonly [RegExp, DataName])[] = [
  [/\be-?mail\b|\be-?bost\b/i, 'email'],
  [/\b(phone|telephone|mobile|contact number|ffôn)\b/i, 'telephone'],
  [/\bpost ?code\b|\bcod post\b/i, 'postcode'],
  [/\bnational insurance\b|\byswiriant gwladol\b/i, 'national-insurance-number'],
  [/\b(registration (number|mark|plate)|number plate|vehicle registration)\b/i, 'vehicle-registration'],
  [/\beasting\b/i, 'easting'],
  [/\bnorthing\b/i, 'northing'],
  [/\blatitude\b/i, 'latitude'],
  [/\blongitude\b/i, 'longitude'],
  [/\bgrid (reference|field)\b/i, 'grid-reference'],
  [/\b(first|given|christian) names?\b|\bforenames?\b|\benwau? cyntaf\b/i, 'first-name'],
  [/\b(last|family) name\b|\bsurname\b|\bcyfenw\b/i, 'last-name'],
  [/\b(organisation|company|business|charity|employer|school)( name)?\b|\bsefydliad\b/i, 'organisation'],
  [/\b(job title|occupation|position|role)\b/i, 'job'],
  [/\b(full |your )?name\b|\benw\b/i, 'full-name'],
  [/\b(house|building|flat|property) (name|number|no)\b|\brhif t[yŷ]\b/i, 'house-number'],
  [/\b(address line 1|first line|street|road)\b|\bstryd\b/i, 'street'],
  [/\b(town|city|address line [34])\b|\btref\b/i, 'town'],
  [/\b(county|sir)\b/i, 'county'],
  [/\baddress\b|\bcyfeiriad\b/i, 'address'],
  [/\b(date of birth|birthday|dyddiad geni)\b/i, 'date-of-birth'],
  [/\bdate\b|\bdyddiad\b|^when\b/i, 'date'],
  [
    /\b(reference|account|claim|case)\b.*\b(number|no|reference)\b|\breference\b|\bcyfeirnod\b/i,
    'account-reference',
  ],
  [/\b(how much|amount|cost|price|income|savings|£)/i, 'amount'],
  [/\b(how many|number of|age)\b|\bfaint\b/i, 'number'],
  [
    /\b(describe|description|details|tell us|comments?|explain|reasons?|why|what happened|disgrifi)/i,
    'description',
  ],
];

/** The test data that answers a question, or null when nothing tells. */
export function commonData(field: Field): DataName | null {
  const token = field.autocomplete.split(/\s+/).findLast((word) => Object.hasOwn(byToken, word)) ?? '';
  const known =
    byToken[token] ?? (['email', 'tel', 'date'].includes(field.kind) ? byKind[field.kind] : undefined);
  if (known)
    return known === 'date' && /birth|geni/i.test(`${labelOf(field)} ${field.group}`)
      ? 'date-of-birth'
      : known;
  for (const words of [labelOf(field), field.group, field.context]) {
    const found = bySaying.find(([pattern]) => pattern.test(words.slice(0, 300)));
    if (found) return field.kind === 'textarea' && found[1] === 'full-name' ? 'description' : found[1];
  }
  return byKind[field.kind] ?? null;
}

/** The part of a date that a field asks for, by its autocomplete token or name. */
export function partOfDate(field: Field): 'day' | 'month' | 'year' | null {
  const token = /\bbday-(day|month|year)\b/.exec(field.autocomplete)?.[1];
  const name = /^\W*(day|month|year|diwrnod|dydd|mis|blwyddyn)\b/i.exec(field.name)?.[1]?.toLowerCase();
  const said = token ?? name;
  if (said === 'day' || said === 'diwrnod' || said === 'dydd') return 'day';
  if (said === 'month' || said === 'mis') return 'month';
  return said === 'year' || said === 'blwyddyn' ? 'year' : null;
}

/** Options that a resident would take whatever the journey: they speak for themselves, live here, and agree. */
export const commonOptions: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(who|are you|behalf|yourself|capacity)\b/i,
    /\b(myself|for me|resident|individual|member of the public|home ?owner|preswylydd)\b|^me\b/i,
  ],
  [/\b(live|resident|property|address)\b.*\b(in|within)\b/i, /^(yes|ydw|oes)\b/i],
  [/\b(cookies|marketing|newsletter|contact you about)\b/i, /^(no|reject|nac)\b/i],
  [/\btitle\b|\bteitl\b/i, /^(mx|ms|mr|mrs)\b/i],
  [/\bcountry\b|\bnationality\b/i, /united kingdom|england|british|wales|cymru/i],
];

export const agreement =
  /\b(agree|confirm|accept|understand|declare|consent|have read|happy to|cytuno|cadarnhau|deall)\b/i;

/** Entries of a list that are no answer: they say what to do. */
export const placeholder =
  /^[\s\-–—.]*$|^[-–—\s]*(please )?(select|choose|pick|dewis)|\b\d+ (address(es)?|results?|properties) (found|match)|^(address not listed|none of (these|the above)|my address is not)/i;

/** Options that end a form early or ask for something else. */
export const reluctant =
  /^(other|none|no|not sure|don.t know|i don.t|prefer not|neither|something else|na|nac|arall)\b/i;
