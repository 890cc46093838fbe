import { astray, dated, forBusiness } from './astray.ts';
import { toBegin } from './begin-wording.ts';
import { asResident, formOpening, whenAsked } from './form-wording.ts';
import { journey } from './journey.ts';
import { councilTaxSection } from './shared-waypoints.ts';
import { councilTax } from './subjects.ts';
import { goal, heading, home, link, questionUnder, record, task, topic } from './waypoints.ts';
import { inGreatBritain } from './where.ts';
import { begins, lists, says, unless } from './wording.ts';

const reduction = '(?:discounts?|reductions?|relief|council tax|person)';
const singlePerson = [
  `(?:single|sole|lone|one)[- ](?:person|occupan(?:t|cy)|occupiers?|adult|residen(?:t|cy)|householder)(?:[’']?s[’']?)? .{0,25}${reduction}`,
  `(?:single|sole)[- ](?:person|occup[a-z]+|residen[a-z]+)|25 ?%? ?(?:per ?cent )?(?:single|council tax) .{0,20}${reduction}`,
  `(?:g?ostyngiad|dd?isgownt) .{0,25}(?:[bp]h?erson|[dt]h?eiliad|phreswylydd|preswylydd|oedolyn|un) (?:sengl|oedolyn)|(?:[bp]h?erson|deiliad|preswylydd|feddiannaeth) sengl`,
];
const alone = [
  `(?:live|lives|living|lived) (?:alone|by (?:yourself|myself)|on (?:your|my) own)|(?:only|one) adult`,
  `byw ar (?:eich|fy|ben|eu|dy) .{0,12}hun(?:an)?|unig oedolyn`,
];
/** Giving it up, or being asked about it again. */
const givingUp =
  'cancel[a-z]*|remove|removing|end(?:ing|s)?|stop(?:ping)?|no longer|reviews?|reviewed|renew|appeal|fines?|canslo|adolyg[a-z]*|dileu';
const discountSection = [
  `(?:${councilTax}:? )?(?:discounts?|exemptions?|disregards?|reliefs?|disregarded (?:people|persons)|discounts? (?:scheme|information))`,
  `(?:g?ostyngiadau|disgowntiau|eithriadau)(?: ${councilTax})?`,
];
const notForAll = [
  givingUp,
  'students?|disab[a-z]*|carers?|care leavers?|empty|second homes?|armed forces|leisure|rates|annex[a-z]*|myfyrwyr|anabl',
  ...forBusiness,
];
const applyFor = unless(
  begins(
    '(?:apply|claim|ask|request)(?: online)? (?:for )?(?:an? |the |your |this )?.{0,20}(?:single|sole|discount|living alone)',
    '(?:gwneud|gwnewch|cyflwyno) cais .{0,30}(?:ostyngiad|ddisgownt|sengl)|(?:hawlio|hawliwch|ymgeisio am) .{0,20}(?:ostyngiad|ddisgownt)',
  ),
  ...astray,
  ...notForAll,
);
const ofOneAdult = unless(says(...singlePerson, ...alone), givingUp);

/** Northern Ireland has rates and no council tax; its Lone Pensioner Allowance is no council's. */
export const applySinglePersonDiscount = journey({
  id: 'apply-single-person-discount',
  version: 2,
  title: 'Apply for a single person discount',
  lgsl: 59,
  lgil: 0,
  ...inGreatBritain,
  goal: 'Reach the first page of the form to ask for a single person discount',
  par: { steps: 4, actions: 4, seconds: 50 },
  words: ['single person', 'discount', 'council tax', 'apply', 'gostyngiad', 'sengl', 'treth'],
  asks: 'single person discount',
  lookedFor: {
    search: { en: 'single person discount', cy: 'gostyngiad person sengl' },
    aToZ: {
      en: ['council tax discounts', 'single person discount', 'discounts'],
      cy: ['treth gyngor', 'gostyngiadau', 'person sengl'],
    },
  },
  answers: [
    whenAsked(
      says(...alone, 'only (?:person|adult)|sole (?:adult|occupier|resident)|18 or over|dros 18'),
      begins('yes|i (?:live|am)|1|one|ydw|oes'),
    ),
    whenAsked(
      says('how many (?:adults|people|residents)|number of adults|faint o (?:oedolion|bobl)'),
      begins('1|one|just me|only me|un'),
    ),
    whenAsked(
      says(
        '(?:which|what|type of) .{0,20}discount|what (?:do|would) you .{0,20}(?:do|apply)|pa (?:ostyngiad|ddisgownt)',
      ),
      says(...singlePerson, ...alone, 'apply', 'gwneud cais'),
    ),
    asResident,
  ],
  waypoints: [
    home(),
    councilTaxSection,
    topic('discounts', {
      follow: link(
        unless(
          lists(
            'discount|exempt|disregard|relief|gostyng|disgownt|eithri',
            ...discountSection,
            'reductions?|support|benefits?|premiums?|exempt properties|help|allowances?|lleihau|cymorth',
          ),
          ...astray,
          ...notForAll,
        ),
        unless(
          begins(
            `(?:apply for|claim|get|check|find out about|see) (?:an? |your |the |if you .{0,30})?(?:${councilTax} )?(?:discounts?|reductions?|exemptions?|money off)`,
            `(?:reduce|reducing|lower|pay less|save|money off|cutting|get money off)(?: on)? (?:your |my )?(?:${councilTax}|bill)`,
            `lleihau(?:[’']ch)? (?:eich )?(?:bil|treth)|talu llai|gostyngiadau|disgowntiau`,
          ),
          ...astray,
          ...notForAll,
        ),
        unless(
          says('discounts?|exemptions?|disgownt(?:iau)?|gostyngiadau|eithriadau'),
          ...astray,
          ...notForAll,
          dated,
        ),
        unless(begins('reductions?', 'changes? (?:of|in) circumstances'), ...astray, ...notForAll),
      ),
      evidence: [
        heading(
          says(
            `discounts?|exemptions?|disregards?|reduc(?:e|ing) your (?:bill|${councilTax})|g?ostyngiadau|dd?isgowntiau|eithriadau|lleihau`,
          ),
        ),
      ],
    }),
    task('discount', {
      follow: link(
        unless(
          begins(`.{0,40}(?:${singlePerson.join('|')})`),
          ...astray,
          givingUp,
          'changes?',
          ...forBusiness,
          'apartments?|supplement|parent|student',
        ),
        unless(says(...alone), ...astray, givingUp, 'changes?', 'pensioners?|safety|lonel[a-z]*|carers?'),
      ),
      evidence: [heading(ofOneAdult)],
    }),
    goal('form', {
      follow: link(applyFor, ...toBegin('apply', 'claim', 'request'), unless(ofOneAdult, ...astray)),
      evidence: [
        questionUnder(ofOneAdult),
        questionUnder(
          unless(says(`${councilTax}.{0,20} discount|discount (?:application|form)`), ...notForAll),
        ),
        {
          ...heading(formOpening),
          question: record(
            says(
              ...alone,
              'adults?|account (?:reference|number)|postcode|address|name|oedolion|enw|cyfeirnod',
            ),
          ),
          text: record(says(...singlePerson, councilTax)),
        },
      ],
    }),
  ],
});
