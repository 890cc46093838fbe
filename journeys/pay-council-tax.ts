import { astray, dated } from './astray.ts';
import { toBegin } from './begin-wording.ts';
import { journey } from './journey.ts';
import { councilTaxSection } from './shared-waypoints.ts';
import { councilTax, yourCouncilTax } from './subjects.ts';
import { field, goal, heading, home, link, task } from './waypoints.ts';
import { inGreatBritain } from './where.ts';
import { begins, just, says, unless } from './wording.ts';

/** Not paying but owing, or paying another way than now and online. */
const otherPaying = [
  'direct debit|debyd uniongyrchol|arrears|debts?|ôl-ddyledion|dyled(?:ion)?|refunds?|ad-daliad(?:au)?',
  "problems?|problemau|difficult(?:y|ies)|trouble|struggling|help(?:ing)?|helpu?|cymorth|can(?:no|[’'])t|unable",
];

const paying = "(?:(?:how to |sut i )?(?:pay|paying|[td]h?alu(?:['’](?:r|ch))?|talwch))";

const asksReference = says(
  '(?:account|payment|customer|bill|council tax|unique) (?:reference|ref|number|no)|reference(?: number)?|ref no|council tax account',
  'rhif (?:y |eich )?cyfrif|cyfeirnod|rhif cyfeirnod|cyfeirif',
);
const notOfABank = /^(?!.*(?:bank|building society|sort code|direct debit|banc|cymdeithas adeiladu|debyd))/i;

/** Northern Ireland has rates, paid to Land and Property Services, and no council tax. */
export const payCouncilTax = journey({
  id: 'pay-council-tax',
  version: 3,
  title: 'Pay council tax',
  lgsl: 57,
  lgil: 2,
  ...inGreatBritain,
  goal: 'Reach the page that asks for my council tax reference',
  par: { steps: 3, actions: 3, seconds: 40 },
  words: ['council tax', 'pay', 'payment', 'bill', 'treth', 'talu', 'taliad'],
  asks: 'pay council tax',
  lookedFor: {
    search: { en: 'pay council tax', cy: 'talu treth gyngor' },
    aToZ: {
      en: ['council tax', 'pay council tax'],
      cy: ['treth gyngor', 'talu treth gyngor'],
    },
  },
  answers: [
    {
      question: { source: 'what.{0,30}(pay|payment)|payment type|beth.{0,30}talu', flags: 'i' },
      option: { source: councilTax, flags: 'iu' },
    },
  ],
  waypoints: [
    home(),
    councilTaxSection,
    task('pay', {
      follow: link(
        unless(begins(`${paying} ${yourCouncilTax}`), ...astray, ...otherPaying),
        unless(
          begins(
            `${councilTax}(?::| -| –)? (?:payments?|pay|paying)|ways (?:to|of) pay(?:ing)?|make a ${councilTax} payment`,
            'ffyrdd o dalu|taliadau treth',
          ),
          ...astray,
          ...otherPaying,
        ),
        begins('how to pay|payment (?:methods|options)|sut i dalu'),
        begins('(?:make|making) a payment|gwneud taliad'),
        unless(
          begins('(?:pay|paying) (?:your |a |my )?bills?|talu (?:eich |fy )?bil(?:iau)?'),
          ...otherPaying,
        ),
        just(
          'pay(?: (?:for )?it| for something)?|pay online(?: now)?|(?:online )?payments?|other ways to pay|talu(?: ar-?lein)?|taliadau(?: ar-?lein)?',
        ),
      ),
      evidence: [heading(unless(says('pay|paying|payments?|[td]h?alu|[td]h?aliad(?:au)?'), ...otherPaying))],
    }),
    goal('reference-form', {
      follow: link(
        unless(
          begins(
            `(?:pay (?:${yourCouncilTax} |(?:your |my |a )?bill )?(?:online|now)|start now|(?:pay by |by )?(?:debit|credit|card|bank card)|make an? (?:online|card) payment)`,
            `[td]alu(?:['’](?:r|ch))? (?:${yourCouncilTax} )?(?:ar-?lein|nawr|gyda cherdyn)|dechrau nawr`,
          ),
          ...astray,
          ...otherPaying,
        ),
        ...toBegin('pay', 'make payment'),
        begins('make a payment|gwneud taliad'),
        unless(begins(`${paying} ${yourCouncilTax}`), ...astray, ...otherPaying),
        unless(just(yourCouncilTax, `${councilTax} (?:payments?|bill|account)`), dated),
      ),
      evidence: [field(asksReference, notOfABank)],
    }),
  ],
});
