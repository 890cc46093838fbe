import type { Control } from '../crawler/records/control.ts';
import { says } from './wording.ts';

/** What is written about a task rather than for doing it: for the patterns of journeys and their headings. */
export const astray = [
  'news|newyddion|press release|have your say|dweud eich dweud|consult[a-z]*|ymgynghor[a-z]*|surveys?|arolwg|explained',
  'scams?|sgam(?:iau)?|fraud[a-z]*|twyll|warn[a-z]*|councillors?|cabinet|committees?|budget|cyllideb|increases?|rises?',
  'freeze|strategy|strategaeth|polic(?:y|ies)|polisi|campaigns?|jobs?|vacanc(?:y|ies)|statistics|open data',
];

/** What is told of the council, whatever it is about: no name that says it is followed on any journey. */
const told = [
  'news|newyddion|press (?:release|office)s?|latest|residents (?:urged|asked|reminded)|(?:is|are) set to|to rise|rising|frozen',
  'agreed|agrees|approves|proposed|to be (?:decided|agreed)|unveil[a-z]*|launch(?:es|ed)|celebrat[a-z]*|awards|award[- ]winning',
  'jobs|careers?|apprentice[a-z]*|recruit(?:s|ing|ment)?|swyddi|gyrfa(?:oedd)?|events?|digwyddiad(?:au)?|ballots?',
  '(?:bin|refuse|waste|collections?|workers?|staff|council) strikes?|strike (?:action|latest|news|update)|industrial action|streic',
  'webinars?|podcasts?|blogs?|annual reports?|freedom of information|(?:meeting|council) minutes|minutes of|agendas?',
  '(?:up|down|by|(?:rise|increase) of) [0-9.,]+ ?(?:%|per ?cent|percent)',
];

/** Whom a resident is not. */
export const forBusiness = [
  'business(?:es)?|busnes(?:au)?|commercial|masnachol|trade|masnach|landlords?|landlordiaid|developers?',
];

/** A year in a name: of news, or of a page that will be out of date. */
export const dated = '20[0-9]{2}';

const isTold = says(...told);
const leadsAstray = says(...told, ...astray);

/** Whether a name is of news, jobs, events and the like, which no journey follows. */
export function isToldOf(name: string): boolean {
  return isTold.test(name.slice(0, 300));
}

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const dayOfMonth = says(`[0-3]?[0-9](?:st|nd|rd|th)? (?:${months})`);
const newsHeading =
  /^(?:the |our )?(?:latest |recent |council )*(?:news|newyddion|press|events|digwyddiadau|what.s on)/iu;

/** Whether a link stands among the news: it carries the day on which it was written, or a heading above it says so. */
export function isAmongNews({ name, under }: Pick<Control, 'name' | 'under'>): boolean {
  return dayOfMonth.test(name.slice(0, 300)) || newsHeading.test(under.trim());
}

/** Whether a name is of something written about a task: news, a consultation, a policy. */
export function isAstray(name: string): boolean {
  return leadsAstray.test(name.slice(0, 300));
}

const guidance =
  /^(before|after|once|what happens|why|how long|cyn|ar [oô]l|beth sy.n digwydd)(?![\p{L}\p{N}])/iu;

/** Whether a name is of what is to be read before or after the thing is done. */
export function isGuidance(name: string): boolean {
  return guidance.test(name.trim());
}
