import { tidy } from './text.ts';

/** Purposes of fields that ask for something about the user, by their token of the autocomplete attribute. */
export type Purpose =
  | 'name'
  | 'given-name'
  | 'family-name'
  | 'email'
  | 'tel'
  | 'street-address'
  | 'address-line1'
  | 'address-line2'
  | 'address-level2'
  | 'postal-code'
  | 'bday'
  | 'username'
  | 'current-password';

/** What a label asks for, and whether it says that it is the user's own. */
export interface Asked {
  purpose: Purpose;
  isOwn: boolean;
}

const phone = '(?:(?:daytime|evening|home|work|mobile|contact|main|preferred) )*';

/** Whole labels, in small letters without marks and accents, English and Welsh. Source: seen on council forms. */
const labels: Readonly<Record<Purpose, RegExp>> = {
  name: /^(?:full name|name|first and last names?|name in full|enw|enw llawn)$/,
  'given-name': /^(?:first names?|forenames?|given names?|first name s|forename s|enw(?:au)? cyntaf)$/,
  'family-name': /^(?:last name|surname|family name|cyfenw|enw olaf|enw teuluol)$/,
  email: /^(?:e ?mail|e ?mail address|cyfeiriad e ?bost|e ?bost)$/,
  tel: new RegExp(
    `^(?:${phone}(?:tele)?phone(?: (?:no|number))?|${phone}tel(?: (?:no|number))?|mobile|(?:mobile|contact) (?:no|number)|(?:rhif )?ffon(?: symudol| cartref)?|rhif cyswllt|symudol)$`,
  ),
  'street-address':
    /^(?:(?:full |home |postal |current |contact )?address|cyfeiriad(?: cartref| llawn| post)?)$/,
  'address-line1':
    /^(?:address(?: line)? (?:1|one)|(?:first line of|1st line of) (?:the |your )?address|building and street(?: line 1 of \d)?|llinell (?:gyntaf (?:y |eich )?)?cyfeiriad(?: 1)?|cyfeiriad llinell 1)$/,
  'address-line2':
    /^(?:address(?: line)? (?:2|two)|building and street line 2 of \d|llinell cyfeiriad 2|cyfeiriad llinell 2)$/,
  'address-level2': /^(?:town|city|town or city|town city|city town|tref|dinas|tref neu ddinas|tref dinas)$/,
  'postal-code': /^(?:post ?code|postal code|cod post)$/,
  bday: /^(?:date of birth|dob|birth date|birthday|dyddiad geni)$/,
  username: /^(?:user ?name|user id|login name|log ?in id|enw defnyddiwr)$/,
  'current-password':
    /^(?:(?:current |new |old )?password|(?:re ?(?:type|enter)|confirm|create a|choose a|create|choose)(?: your| new)? password|cyfrinair)$/,
};

const asking =
  /^(?:(?:please )?(?:enter|provide|give|type)|what (?:is|s)|beth yw|rhowch|nodwch|confirm|re ?enter|re ?type|cadarnhewch)(?= |$)/;
const own = /^(?:your|my|eich|fy|ch)(?= |$)/;

/** What a label asks for about a person, when that is all it says; null for any other. */
export function askedBy(label: string): Asked | null {
  const plain = plainLabel(label);
  const inWhole = purposeOf(plain);
  if (inWhole) return { purpose: inWhole, isOwn: false };
  const asked = plain.replace(asking, '').trim();
  const isOwn = own.test(asked);
  const purpose = purposeOf(asked.replace(own, '').trim());
  return purpose && { purpose, isOwn };
}

function purposeOf(words: string): Purpose | null {
  const found = Object.entries(labels).find(([, pattern]) => pattern.test(words));
  // The keys of that record are its purposes.
  return found ? (found[0] as Purpose) : null;
}

/** A label in small letters without accents, marks, brackets, and words on what is required. */
export function plainLabel(label: string): string {
  return tidy(label)
    .replace(/[([][^()[\]]*[)\]]/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:is )?(?:required|mandatory|optional|gofynnol|gorfodol|dewisol|this field)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const ofOthers =
  /\b(?:land ?lords?|landlady|agents?|agency|deceased|died|death|dead|child(?:ren)?s?|pupils?|students?|partners?|spouse|husband|wife|witness(?:es)?|tenants?|occupiers?|neighbours?|owners?|referees?|next of kin|emergency contact|patients?|customers?|clients?|friends?|recipients?|someone|somebody|other (?:person|people)|person you|people you|on behalf|behalf of|business(?:es)?|compan(?:y|ies)|organi[sz]ations?|employers?|schools?|traders?|contractors?|suppliers?|vehicles?|drivers?|offenders?|victims?|carers?|cared|guardians?|parents?|doctors?|gp|their|his|her|executors?|landlord|nominees?|proposers?|seconders?|organi[sz]ers?|premises|licen[sc]e holder|bride|groom|baby|mother|father|landlordiaid|plentyn|plant|ymadawedig|tenant(?:iaid)?|rhywun|busnes|cwmni|sefydliad|cyflogwr|ysgol|perchennog|asiant|rhiant|rhieni)\b/i;
const ofTheUser =
  /\b(?:your (?:own )?(?:contact |personal |home |account |current )?(?:details|information|names?|address|account|e-?mail)|about you|my (?:details|account)|personal details|contact details|contact information|(?:log|sign)[ -]?in|register|create an account|eich (?:manylion|cyfeiriad|enw|cyfrif)|amdanoch|mewngofnodi|manylion (?:cyswllt|personol))\b/i;

/** Whether words around a field say that it is about somebody or something else than the user. */
export function speaksOfOthers(words: string): boolean {
  return ofOthers.test(tidy(words));
}

/** Whether words around a field say that it is about the user. */
export function speaksOfTheUser(words: string): boolean {
  return ofTheUser.test(tidy(words));
}
