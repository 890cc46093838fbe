import { astray, dated, forBusiness } from './astray.ts';
import { startsUnder, toBegin } from './begin-wording.ts';
import { asResident, eligibility, whenAsked } from './form-wording.ts';
import { journey } from './journey.ts';
import { councilTax, yourCouncilTax } from './subjects.ts';
import { goal, heading, home, link, questionUnder, startUnder, task, textUnder, topic } from './waypoints.ts';
import { inGreatBritain } from './where.ts';
import { begins, both, early, just, lists, says, unless } from './wording.ts';

const cymraeg = `(?:[cg]h?ynllun )?(?:g?ostyngiad(?:au)?|[cg]h?ymorth|help|budd-dal|fudd-dal|lleihad)(?:[’']?r| y| yn| gyda| i dalu| tuag at)?(?: eich| y| yr)? ${councilTax}`;
const reduction = `(?:(?:local )?${councilTax} (?:reduction|support|benefits?|rebate|relief)(?: scheme)?|(?:reduction|support) (?:for|with) ${yourCouncilTax}|second adult (?:rebate|reduction)|${cymraeg})`;

/** Reductions of another kind, and what to do once there is a claim. */
const others = [
  'disab[a-z]*|band|appeal[a-z]*|changes? (?:of|in|to)|overpa[a-z]*|review|evidence|documents?|upload|calculated|discretionary|hardship',
  'anabl[a-z]*|newid(?:iadau)?|ap[eê]l|tystiolaeth|caledi',
];

const applyFor = unless(early(reduction), ...astray, ...others, dated);
const applyNow = both(
  [
    'apply|claim|(?:make|start) (?:a|your) (?:new )?(?:claim|application)|gwneud cais|gwnewch gais|hawlio|ymgeisio',
  ],
  [reduction],
);

const taskHeading = unless(
  says(reduction),
  'consult[a-z]*|ymgynghori[a-z]*|polic(?:y|ies)|appeals?|changes? (?:of|in)',
);
const ownHeading = unless(
  begins(`(?:(?:apply|claim|applying|claiming|how to (?:apply|claim)|get)(?: for)? )?${reduction}`),
  'consult[a-z]*|ymgynghori[a-z]*|polic(?:y|ies)|appeals?|changes? (?:of|in)',
);

/** Northern Ireland has rates and no council tax; help with rates is not the councils' to give. */
export const applyCouncilTaxReduction = journey({
  id: 'apply-council-tax-reduction',
  version: 2,
  title: 'Apply for council tax reduction',
  lgsl: 63,
  lgil: 0,
  ...inGreatBritain,
  goal: 'Learn whether I can get council tax reduction, or start to apply for it',
  par: { steps: 2, actions: 2, seconds: 25 },
  words: [
    'council tax reduction',
    'council tax support',
    'apply',
    'low income',
    'benefit',
    'gostyngiad',
    'treth',
  ],
  asks: 'council tax reduction',
  lookedFor: {
    search: { en: 'council tax reduction', cy: 'gostyngiad treth gyngor' },
    aToZ: {
      en: ['council tax reduction', 'benefits', 'reductions in council tax'],
      cy: ['treth gyngor', 'gostyngiad treth gyngor', 'budd-daliadau'],
    },
  },
  answers: [
    whenAsked(
      says('(?:what|which) .{0,30}(?:claim|apply|benefit)|pa fudd-dal'),
      says(`${councilTax} (?:reduction|support)(?: only)?`, cymraeg),
    ),
    whenAsked(
      says('universal credit|pension(?:er)? age|state pension|working age|credyd cynhwysol'),
      begins('working age|no|nac ydw|na'),
    ),
    asResident,
  ],
  waypoints: [
    home(),
    topic('help', {
      follow: link(
        lists(
          `${councilTax}|benefit|advice|financial|cost of living|budd-dal|costau byw|cymorth`,
          yourCouncilTax,
          '(?:housing |welfare |your )?benefits?|(?:f|b)udd-daliadau|cost of living(?: support| help)?|costau byw|cymorth ariannol',
          '(?:money|financial|benefits?) (?:advice|help|support|and debt)|grants|support|money|advice|debt|bills|housing|revenues',
          '(?:business )?rates|help|finance|welfare|universal credit|tai|cymorth|arian|cyngor|grantiau|trethi busnes',
        ),
        unless(
          says('benefits?|budd-daliadau'),
          ...astray,
          ...forBusiness,
          'employee|staff|pension|benefits of',
        ),
        unless(
          says(
            'help (?:with|paying|to pay)',
            'cost of living',
            'financial (?:help|support)',
            'low income',
            'costau byw',
          ),
          ...astray,
          ...forBusiness,
        ),
        unless(says(councilTax), ...astray, dated),
      ),
      evidence: [
        heading(
          says(
            councilTax,
            'benefits?|cost of living|money advice|financial (?:help|support)|budd-daliadau|costau byw',
          ),
        ),
      ],
    }),
    task('reduction', {
      follow: link(
        applyFor,
        unless(
          begins(
            `(?:get |apply for |find )?(?:help|support) (?:to pay|paying|with|with paying) ${yourCouncilTax}`,
            `(?:${councilTax} )?(?:help|support|reductions?)(?: (?:if you (?:are|have)|for people|for those) .{0,20}low income.{0,20})`,
            "(?:are you on an? |if you(?:[’']re| are) on a )?low income",
          ),
          ...astray,
          ...others,
        ),
      ),
      evidence: [heading(taskHeading)],
    }),
    goal('start', {
      follow: link(
        applyFor,
        begins(
          '(?:who can|who is able to|can i|am i|are you|see if|check if|check whether|find out if|check your) .{0,60}(?:apply|claim|get|qualify|eligib[a-z]*|entitle[a-z]*)',
          "eligibility|who(?: is|[’']s) eligible|how to (?:apply|claim)|making a claim|pwy (?:all|sy).{0,40}|a ydw i.{0,20}(?:gymwys|hawl)|cymhwysedd|sut i (?:wneud cais|hawlio)",
        ),
        ...toBegin('apply', 'claim', 'new claim'),
        just('(?:online )?benefits? (?:calculator|claim(?: form)?)', 'cyfrifiannell budd-daliadau'),
      ),
      evidence: [
        textUnder(taskHeading, says(...eligibility, 'low income|incwm isel')),
        ...startsUnder(ownHeading, 'apply', 'claim', 'new claim'),
        startUnder(ownHeading, applyNow),
        questionUnder(taskHeading),
        questionUnder(
          says('benefits? claim(?: form)?|claim (?:form|benefits?)|benefits? calculator|new claim'),
        ),
      ],
    }),
  ],
});
