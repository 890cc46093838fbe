import { astray } from './astray.ts';
import { startsUnder, toBegin } from './begin-wording.ts';
import { asResident, eligibility, whenAsked } from './form-wording.ts';
import { journey } from './journey.ts';
import { goal, heading, home, link, questionUnder, task, textUnder, topic } from './waypoints.ts';
import { inGreatBritain } from './where.ts';
import { begins, early, lists, says, unless } from './wording.ts';

const register = [
  '(?:housing|common housing|council housing|homes?) (?:register|list|waiting list)|waiting list for (?:a )?(?:council|social|housing).{0,20}|council house waiting list',
  'choice[- ]?based (?:lettings?|housing)|home[ -]?(?:choice|finder|seeker|search|options|link|point|connections)|key ?select|property ?pool|(?:gofrestr|cofrestr) (?:[dt]h?ai|gyffredin|tai gyffredin)|(?:rhestr|restr) aros',
];
const homes =
  '(?:council (?:house|home|housing|flat|property|tenancy|accommodation)s?|social (?:housing|homes?|rent[a-z]*)|housing|rehousing|a home|a house|[dt][yŷ] (?:cyngor|cymdeithasol)|[dt]ai (?:cyngor|cymdeithasol)|[dt]ai)';
const applying =
  '(?:apply|applying|applications?|how to apply|register|registering|join|joining|get|request|ymgeisio|ymgeisiwch|(?:gwneud|gwnewch|cyflwyno) cais|cofrestru|cofrestrwch|ymuno)';

/** Other registers and other applications to do with homes. */
const others = [
  'benefits?|repairs?|planning|licen[cs][a-z]*|landlords?|hmo|vote|electoral|garages?|grants?|adaptations?|self-build|brownfield|right to buy',
  'mutual exchange|swap|transfers? policy|land register|business|care|job|school|parking|allotments?|improvement|loans?|deposit|log ?in|sign ?in|my account',
  'budd-dal[a-z]*|atgyweirio|trwydded[a-z]*|garej[a-z]*|grant(?:iau)?|etholiadol|cyfnewid',
];
const apply = unless(
  early(...register, `${applying} .{0,30}${homes}`, 'housing applications?', '(?:re)?housed'),
  ...astray,
  ...others,
);
const aboutRegister = unless(
  says(
    ...register,
    `${applying}.{0,40}${homes}`,
    'housing applications?|finding (?:a|somewhere to) (?:home|live)|allocations?|council housing|social housing|tai cymdeithasol|tai cyngor',
  ),
  'benefits?|repairs?|planning|landlords?|licen[cs][a-z]*|self-build|budd-dal[a-z]*',
);
const isRegister = unless(
  says(...register, `${applying}.{0,40}${homes}`),
  'benefits?|repairs?|planning|landlords?|licen[cs][a-z]*|self-build|budd-dal[a-z]*',
);

const eligible = [
  ...eligibility,
  'local connection|(?:at least|aged|over|age of) (?:16|18)|(?:16|18) (?:years|or over|and over)|housing need|cysylltiad lleol|angen (?:am )?(?:dai|tai|tŷ)',
];

/**
 * Northern Ireland has one register for all, the Housing Executive's. Councils that have given their homes to
 * associations, in Scotland too, still say how to apply, though often on another site.
 */
export const joinHousingRegister = journey({
  id: 'join-housing-register',
  version: 2,
  title: 'Join the housing register',
  lgsl: 92,
  lgil: 0,
  ...inGreatBritain,
  goal: 'Learn whether I can join the housing register, or start to apply',
  par: { steps: 2, actions: 2, seconds: 25 },
  words: ['housing register', 'join', 'apply', 'waiting list', 'tai', 'cofrestr'],
  asks: 'housing register',
  lookedFor: {
    search: { en: 'housing register', cy: 'cofrestr tai' },
    aToZ: {
      en: ['housing register', 'council housing', 'register for housing'],
      cy: ['tai', 'cofrestr tai'],
    },
  },
  answers: [
    whenAsked(
      says('(?:are you|do you).{0,40}(?:tenant|homeless|registered|already|account)|tenant'),
      begins('no|not|i am not|nac ydw|na'),
    ),
    whenAsked(
      says('(?:what|which) (?:would|do|best|of).{0,40}'),
      says('apply|join|register|new application|find (?:a|somewhere)|ymgeisio|gwneud cais'),
    ),
    asResident,
  ],
  waypoints: [
    home(),
    topic('housing', {
      follow: link(
        lists(
          'hous|home|tai|cartrefi',
          '(?:council |social |public |your |affordable |city )?(?:housing|homes?)(?: options| advice| services| and homes)?|finding a home|find a home',
          'tai|cartrefi|opsiynau tai|tai cymdeithasol|tai cyngor|homeless(?:ness)?|tenants?|property|properties|landlords?|advice|benefits?',
          'community|communities|council tax|planning|social care|support|renting|digartrefedd|tenantiaid|cymorth',
        ),
        unless(
          says('housing|homes|find(?:ing)? a home|somewhere to live|tai|cartrefi'),
          ...astray,
          'benefits?|repairs?|planning|care|mobile|nursing|second|empty|landlords?|development|land|local plan|budd-dal[a-z]*|gofal',
        ),
      ),
      evidence: [heading(says('housing|homes?|somewhere to live|tai|cartrefi|cartref'))],
    }),
    task('register', {
      follow: link(
        apply,
        unless(
          begins(
            `(?:find|finding|looking for|look for|rent|renting|get)(?: an?| to rent)? (?:home|house|property|somewhere to live|place to live|council (?:home|house|property))`,
            `(?:council|social|affordable) (?:housing|homes|houses)|(?:dod o hyd i|chwilio am) (?:gartref|dŷ|rywle i fyw)|tai (?:cyngor|cymdeithasol)`,
            'allocations|how we (?:allocate|let) (?:homes|housing)|housing allocations?|bid(?:ding)? for',
          ),
          ...astray,
          ...others,
        ),
      ),
      evidence: [heading(aboutRegister)],
    }),
    goal('start', {
      follow: link(
        apply,
        begins(
          '(?:who can|who is able to|can i|am i|are you|see if|check if|check whether|find out if|check your|do i) .{0,60}(?:apply|join|register|qualify|eligib[a-z]*)',
          "eligibility|who(?: is|[’']s) eligible|who (?:qualifies|can (?:apply|join|register))|how to (?:apply|join|register)|qualifying|pwy (?:all|sy).{0,40}|cymhwysedd|sut i (?:wneud cais|ymgeisio|gofrestru|ymuno)",
        ),
        ...toBegin('apply', 'apply for housing', 'register', 'join', 'register for housing'),
      ),
      evidence: [
        textUnder(aboutRegister, says(...eligible)),
        ...startsUnder(isRegister, 'apply', 'register', 'join', 'register for housing', 'apply for housing'),
        questionUnder(isRegister),
        questionUnder(
          says(
            'housing (?:application|assessment|options)[a-z ]{0,20}|am i eligible|eligibility (?:checker|check|questions)|pre-?assessment',
          ),
        ),
      ],
    }),
  ],
});
