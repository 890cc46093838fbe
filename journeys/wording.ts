import type { Answer } from './journey.ts';
import { record } from './waypoints.ts';

/**
 * How councils word what residents look for, in English and Welsh, kept in one place for all journeys. The parts are
 * pieces of regular expressions as text; the functions make whole ones of them. All match whole words, also where a
 * word ends in an accented letter ("tŷ"), whatever their case; every gap in them has a bound, so that no name is dear.
 */

const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;

/** What may follow a name without changing it: "(opens in a new window)", "– external link", an arrow. */
const ending = String.raw`(?:[ ,–-]*[([]?(?:opens|external|new (?:window|tab)|link opens|yn agor|dolen allanol).{0,60})?[ .:>›»→)\]]*`;

const and = String.raw`(?:, and |, | and | & | a | ac | - |\/| \/ )`;

/** Names that say one of these things anywhere. */
export function says(...ways: readonly string[]): RegExp {
  return new RegExp(`${before}(?:${ways.join('|')})${after}`, 'iu');
}

/** Names that begin with one of these things. */
export function begins(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join('|')})${after}`, 'iu');
}

/** Names that say one of these things soon, so that it is what they are about. */
export function early(...ways: readonly string[]): RegExp {
  return new RegExp(`^.{0,60}?${before}(?:${ways.join('|')})${after}`, 'iu');
}

/** Names that soon say both. */
export function both(one: readonly string[], other: readonly string[]): RegExp {
  const soon = (ways: readonly string[]): string => `(?=.{0,80}?${before}(?:${ways.join('|')})${after})`;
  return new RegExp(`^${soon(one)}${soon(other)}`, 'iu');
}

/** Names that say one of these things and nothing else. */
export function just(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join('|')})${ending}$`, 'iu');
}

/** Names that list these words and nothing else, and with them what the list is about: "Bins, waste and recycling". */
export function lists(about: string, ...words: readonly string[]): RegExp {
  const word = `(?:${words.join('|')})`;
  return new RegExp(`^(?=.{0,80}(?:${about}))${word}(?:${and}${word}){0,5}${ending}$`, 'iu');
}

/** The same names, but for those that also say one of these things. */
export function unless(pattern: RegExp, ...ways: readonly string[]): RegExp {
  return new RegExp(`^(?!.*${before}(?:${ways.join('|')})${after}).*?(?:${pattern.source})`, 'iu');
}

/** What is written about a task rather than for doing it. */
export const astray = [
  'news|newyddion|press release|have your say|dweud eich dweud|consult[a-z]*|ymgynghor[a-z]*|surveys?|arolwg|explained',
  'scams?|sgam(?:iau)?|fraud[a-z]*|twyll|warn[a-z]*|councillors?|cabinet|committees?|budget|cyllideb|increases?|rises?',
  'freeze|strategy|strategaeth|polic(?:y|ies)|polisi|campaigns?|jobs?|vacanc(?:y|ies)|statistics|open data',
];

/** Whom a resident is not. */
export const forBusiness = [
  'business(?:es)?|busnes(?:au)?|commercial|masnachol|trade|masnach|landlords?|landlordiaid|developers?',
];

/** A year in a name: of news, or of a page that will be out of date. */
export const dated = '20[0-9]{2}';

export const councilTax = '(?:council[- ]tax|(?:y )?(?:t|d|th|nh)reth (?:y )?[cg]yngor)';
export const yourCouncilTax = `(?:(?:your|my|the|eich|fy|['’]ch) )?${councilTax}`;
export const flyTip = "(?:fly[-‐‑– ]?tip[a-z]*|[tdn]h?ipio(?:[’']n| yn)? anghyfreithlon)";
export const binNoun =
  '(?:bins?|bags?|box(?:es)?|sacks?|cadd(?:y|ies)|rubbish|waste|recycling|refuse|[bf]in|[bf]iniau|g?wastraff|ailgylchu|sbwriel)';
export const ofBins = 'bin|rubbish|waste|recycl|refuse|gwastraff|ailgylch|sbwriel';
export const binTopics = [
  '(?:(?:household|your|my|domestic) )?(?:bins?|rubbish|waste|recycling|refuse)(?: collections?| services?)?',
  '(?:eich )?(?:biniau|sbwriel|g?wastraff|ailgylchu)',
];

/** The buttons of a form that go to its next page; also on a portal's pages of information before it. */
const goOn = unless(
  just(
    '(?:continue|proceed)(?: (?:to|as|and|without) .{1,60})?|next(?: step| page)?|carry on|go to (?:the )?next .{1,30}',
    'parhau(?: .{1,60})?|nesaf|ymlaen|mynd ymlaen|bwrw ymlaen',
  ),
  'sign|log|logging|signing|login|register|reading|shopping|mewngofnodi',
);

const withoutAccount = says(
  'without (?:an? account|signing in|logging in|registering|signing up|creating an account)|as (?:a )?guest',
  'anonymously|heb gyfrif|heb (?:fewngofnodi|gofrestru|arwyddo i mewn)|fel gwestai|yn ddienw',
);

const startNow = just(
  'start(?: now| here)?|begin(?: now| here)?|get started',
  '(?:start|begin) (?:your |the |an? |my |new )?(?:new |online )?(?:application|claim|report|request|form|booking|payment|comment)',
  'dechrau(?: nawr| yn awr| arni)?|dechreuwch(?: nawr| yn awr)?|cychwyn(?: arni)?',
);

const onlineForm = unless(
  begins(
    '(?:complete|fill in|fill out|use|open|access|submit|view|go to|launch|visit) (?:the |our |an? |this |your )?.{0,40}(?:form|service|application)',
    'online (?:[a-z]{1,15} )?(?:form|application|service|request|booking)|do (?:it|this) online|go online|.{1,60} online form',
    "ffurflen (?:gais )?ar-?lein|ffurflen gais|llenwi(?:[’']r)? (?:y )?ffurflen|llenwch (?:y |ein )?ffurflen|ar-?lein",
  ),
  'feedback|contact|complain[a-z]*|cookies?|privacy|adborth|cwyno?',
);

/**
 * What leads from the council's page about a task to the form, whatever the task: without an account where that is
 * offered, then a start, then the task's own verbs with "online" or "now", then "the online form", then "continue".
 */
export function toBegin(...verbs: readonly string[]): RegExp[] {
  const verb = `(?:${verbs.join('|')})`;
  return [
    withoutAccount,
    startNow,
    just(
      `${verb}(?: for)?(?: it| this| one)? (?:online|now|here|today|using our online form)(?: now| form)?`,
      `${verb} (?:ar-?lein|nawr|yma|rŵan|yn awr)`,
    ),
    onlineForm,
    just(`${verb}(?: it| this)?`),
    goOn,
  ];
}

/** Headings of a form's first page that name no task: it asks for one thing before all else. */
export const formOpening = begins(
  "(?:what(?:[’']s| is| was)|where (?:is|was|are)|which|who|when|do|does|did|are|is|was|have|has|how many) .{1,120}\\?",
  '(?:your|my|contact|customer|personal|applicant) (?:details|address|postcode|property|information)|about you',
  '(?:find|enter|search for|select|choose|look up|confirm) (?:your|the|an|my) (?:address|postcode|property|street|location)',
  '(?:address|property|location)(?: details| search| look-?up| finder)?|before you (?:start|begin|continue)',
  '(?:beth yw|ble mae|pa|pwy|pryd|ydych chi|oes|a ydych|a yw) .{1,120}\\?|(?:eich manylion|eich cyfeiriad|manylion cyswllt|amdanoch chi)',
);

/** Questions that ask where someone lives; an e-mail address is another thing. */
export const asksAddress = says(
  'post ?code|(?<!e-?mail |web )address(?:es)?|street|road|house (?:name|number|no)|property|uprn',
  "c[oô]d ?post|[cg]h?yfeiriad(?! e-?bost)|stryd|enw(?:[’']r)? tŷ|rhif (?:y |eich )?tŷ|eiddo",
);

/** A resident, not a business, speaking for themselves. */
export const asResident: Answer = {
  question: record(
    says(
      'resident|householder|business|landlord|household or|behalf|type of (?:property|customer|user)|preswylydd|busnes',
    ),
  ),
  option: record(
    begins(
      "(?:an? |the |i[’']m an? |i am an? )?(?:resident|householder|household|domestic|home ?owner|tenant|member of the public|individual|myself|me|home|private)",
      'preswylydd|cartref|fy hun|fi',
    ),
  ),
};

/** Names of what begins an application, on the council's page about it: "Apply online", "Start now". */
export function startNames(...verbs: readonly string[]): RegExp {
  const [, start, now, form, own] = toBegin(...verbs);
  return new RegExp([start, now, form, own].map((pattern) => pattern?.source ?? '').join('|'), 'iu');
}

/** How a page says who can have something; that a link leads to such words is not enough. */
export const eligibility = [
  'who (?:can|is able to|is eligible to) (?:apply|claim|join|register|get .{1,30}|qualify).{0,3} (?:you|to |if|people|anyone|residents|only)',
  'you (?:can|may|might|could|will|should|must)(?: also| only| still)?(?: be able to| be eligible to)? (?:apply|claim|join|get|register|qualify).{0,80} (?:if|when|whether|unless)',
  'you (?:can|may|might|could|will|must)(?: not)? be (?:eligible|entitled)|(?:eligible|entitled|qualify)(?: (?:to|for) .{1,60})? (?:if|when|as)',
  'you (?:must|need to|have to) (?:be|have|live)|to (?:be eligible|qualify|apply|join|register).{0,80} you (?:must|need|have|will)',
  '(?:rydych|efallai|gallech|gallwch|byddwch).{0,40}(?:gymwys|hawl)|(?:yn|i fod yn) gymwys|(?:gallwch|cewch|gallwch chi|gall unrhyw un) (?:wneud cais|ymgeisio|hawlio).{0,60} os',
];
