import type { Answer } from './journey.ts';
import { record } from './waypoints.ts';
import { begins, says } from './wording.ts';

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

/** What to take when a form asks something: the question by its name, hint, legend or heading; the option by its name. */
export function whenAsked(question: RegExp, option: RegExp): Answer {
  return { question: record(question), option: record(option) };
}

/** A resident, not a business, speaking for themselves. */
export const asResident = whenAsked(
  says(
    'resident|householder|business|landlord|household or|behalf|type of (?:property|customer|user)|preswylydd|busnes',
  ),
  begins(
    "(?:an? |the |i[’']m an? |i am an? )?(?:resident|householder|household|domestic|home ?owner|tenant|member of the public|individual|myself|me|home|private)",
    'preswylydd|cartref|fy hun|fi',
  ),
);

/** How a page says who can have something; that a link leads to such words is not enough. */
export const eligibility = [
  'who (?:can|is able to|is eligible to) (?:apply|claim|join|register|get .{1,30}|qualify).{0,3} (?:you|to |if|people|anyone|residents|only)',
  'you (?:can|may|might|could|will|should|must)(?: also| only| still)?(?: be able to| be eligible to)? (?:apply|claim|join|get|register|qualify).{0,80} (?:if|when|whether|unless)',
  'you (?:can|may|might|could|will|must)(?: not)? be (?:eligible|entitled)|(?:eligible|entitled|qualify)(?: (?:to|for) .{1,60})? (?:if|when|as)',
  'you (?:must|need to|have to) (?:be|have|live)|to (?:be eligible|qualify|apply|join|register).{0,80} you (?:must|need|have|will)',
  '(?:rydych|efallai|gallech|gallwch|byddwch).{0,40}(?:gymwys|hawl)|(?:yn|i fod yn) gymwys|(?:gallwch|cewch|gallwch chi|gall unrhyw un) (?:wneud cais|ymgeisio|hawlio).{0,60} os',
];
