import type { WaypointEvidence } from './journey.ts';
import { startUnder } from './waypoints.ts';
import { begins, just, says, unless } from './wording.ts';

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
  "(?:let[’']?s )?start(?: now| here)?|(?:let[’']?s )?begin(?: now| here)?|get started",
  '(?:start|begin) (?:your |the |an? |my |new |this )?(?:new |online )?(?:application|claim|report|request|form|booking|payment|comment)',
  'dechrau(?: nawr| yn awr| arni| yma)?|dechreuwch(?: nawr| yn awr| yma)?|cychwyn(?: arni| nawr)?|(?:dechrau|dechreuwch) (?:eich |y )?(?:[cg]ais|hawliad|ffurflen)',
);

const onlineForm = unless(
  begins(
    '(?:complete|fill in|fill out|use|open|access|submit|view|go to|launch|visit) (?:the |our |an? |this |your )?.{0,40}(?:form|service|application)',
    'online (?:[a-z]{1,15} )?(?:form|application|service|request|booking)|e-?form|web ?form|self[- ]service|do (?:it|this) online|go online|.{1,60} online form',
    "ffurflen (?:gais )?ar-?lein|ffurflen gais|llenwi(?:[’']r)? (?:y )?ffurflen|llenwch (?:y |ein )?ffurflen|ar-?lein",
  ),
  'feedback|contact|complain[a-z]*|cookies?|privacy|adborth|cwyno?',
);

/** What else is said for what the English verbs say: the same in Welsh, and by a noun. */
const otherwise: Readonly<Record<string, string>> = {
  apply:
    '(?:gwneud|gwnewch|cyflwyno|cyflwynwch) (?:eich )?[cg]h?ais|ymgeisi(?:o|wch)|(?:make|submit) (?:an? |your )(?:new |online )?application|application form',
  claim:
    '(?:gwneud|gwnewch) hawliad|hawli(?:o|wch)|(?:make|submit) (?:an? |your )(?:new |online )?claim|claim form',
  report:
    'adrodd(?:wch)?|(?:rhoi g|rhowch )wybod(?: am (?:hyn|broblem))?|(?:make|submit) an? (?:new |online )?report|report(?:ing)? form',
  pay: 'tal(?:u|wch)|(?:gwneud|gwnewch) d?aliad|(?:make|making) an? (?:online |one-off |card |secure )?payment|payment form|go to (?:the )?payments?(?: page)?',
  book: 'archeb(?:u|wch)|trefn(?:u|wch)(?: [cg]asgliad)?|make a booking|booking form',
  search: 'chwili(?:o|wch)',
  check: 'gwiri(?:o|wch)',
  find: 'dod o hyd(?: iddo)?|dewch o hyd|darganfod',
  register: 'cofrestr(?:u|wch)|registration form',
  join: 'ymun(?:o|wch)',
  'tell us': '(?:rhoi g|rhowch )wybod(?: i ni)?|(?:dweud|dywedwch) wrthym',
};

/**
 * What leads from the council's page about a task to the form, whatever the task: without an account where that is
 * offered, then a start, then the task's own verbs with "online" or "now", then "the online form", then "continue".
 */
export function toBegin(...verbs: readonly string[]): RegExp[] {
  const verb = `(?:${[...verbs, ...verbs.flatMap((own) => otherwise[own] ?? [])].join('|')})`;
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

/** What begins an application ("Apply online", "Start now") on the council's page about it, under a heading that fits. */
export function startsUnder(title: RegExp, ...verbs: readonly string[]): WaypointEvidence[] {
  return toBegin(...verbs)
    .slice(1, 5)
    .map((named) => startUnder(title, named));
}

/** Names of what accepts the terms that stand before a search: everybody has to. */
export const accepting = unless(
  begins(
    '(?:i )?(?:have read,? (?:and )?)?(?:understand,? (?:and )?)?(?:accept|agree|understand)',
    "(?:rwy(?:[’']n|f yn) |rydw i[’']n )?(?:derbyn|cytuno|deall)|derbyniaf|cytunaf|derbyniwch",
  ),
  'not|cookies?|ddim|gwrthod|cwcis',
);
