import { astray, forBusiness } from './astray.ts';
import { toBegin } from './begin-wording.ts';
import { asksAddress, asResident, formOpening, whenAsked } from './form-wording.ts';
import { journey } from './journey.ts';
import { binsSection } from './shared-waypoints.ts';
import { goal, heading, home, link, questionUnder, record, task, textUnder } from './waypoints.ts';
import { begins, early, just, says, unless } from './wording.ts';

const bulky = [
  '(?:bulky|bulk|large|larger|big|oversized|unwanted|heavy) (?:household |domestic |or |and |electrical |heavy |bulky |waste |rubbish ){0,2}(?:waste|items?|goods|rubbish|refuse|furniture|collections?|uplifts?|appliances)',
  'bulky|(?:special|bulk) (?:uplifts?|collections?)|uplift of (?:large|bulky|household)|(?:furniture|mattress|fridge|sofa|white goods) (?:and .{1,20} )?(?:collections?|removal|disposal)',
  '(?:g?wastraff|eitemau|sbwriel|casgliad(?:au)?|nwyddau) (?:cartref )?(?:swmpus|mawr)|swmpus|[cg]h?asgliad(?:au)? arbennig|[cg]h?asglu (?:eitemau|dodrefn)',
];
/** What can be done about a collection that is booked, and other collections that are called special. */
const others = [
  'cancel[a-z]*|amend|reschedule|track|missed|librar(?:y|ies)|archives?|museums?|garden|needs|clinical|where to take|furniture (?:project|donat[a-z]*)',
  'canslo|newid|gardd|ardd|llyfrgell(?:oedd)?|archif(?:au|dy)?',
  ...forBusiness,
];
const bookBulky = unless(early(...bulky), ...astray, ...others);
const bulkyHeading = unless(
  says(...bulky),
  'cancel[a-z]*|missed|librar(?:y|ies)|archives?|canslo',
  ...forBusiness,
);

export const bookBulkyWaste = journey({
  id: 'book-bulky-waste',
  version: 2,
  title: 'Book a bulky waste collection',
  lgsl: 528,
  lgil: 0,
  tiers: ['district', 'unitary'],
  goal: 'Learn what a bulky waste collection costs, or reach the first page of the form to book one',
  par: { steps: 2, actions: 2, seconds: 25 },
  words: ['bulky waste', 'collection', 'book', 'large item', 'swmpus', 'casgliad', 'eitemau'],
  asks: 'bulky waste',
  lookedFor: {
    search: { en: 'bulky waste collection', cy: 'casglu gwastraff swmpus' },
    aToZ: {
      en: ['bulky waste', 'furniture removal', 'waste collection'],
      cy: ['gwastraff swmpus', 'casglu gwastraff swmpus'],
    },
  },
  answers: [
    asResident,
    whenAsked(says('how many items|number of items|faint o eitemau|nifer'), begins('1|one|up to|un')),
    whenAsked(
      says('what .{0,30}items?|type of (?:item|waste|collection)|pa eitem'),
      says('furniture|sofa|chair|mattress|table|bulky|large|dodrefn'),
    ),
    whenAsked(
      says('(?:benefits?|concession|council tax (?:support|reduction)|reduced rate|budd-dal[a-z]*)'),
      begins('no|nac ydw|na'),
    ),
  ],
  waypoints: [
    home(),
    binsSection,
    task('bulky-waste', {
      follow: link(
        bookBulky,
        unless(
          begins(
            '(?:get rid of|dispose of|disposing of|disposal of|remove|removing|removal of) .{0,40}(?:items?|furniture|appliances|waste|rubbish)',
            'cael gwared .{0,40}(?:eitemau|dodrefn|gwastraff)',
          ),
          ...astray,
          ...others,
        ),
      ),
      evidence: [heading(bulkyHeading)],
    }),
    goal('price-or-form', {
      follow: link(
        bookBulky,
        begins(
          '(?:how much|what (?:does|will|do|it|they) .{0,20}costs?|what it costs|costs?|prices?|charges?|fees?|pricing)',
          '(?:collection|service) (?:charges?|costs?|fees?)|(?:see|view|check) (?:our |the )?(?:prices|charges|costs)|faint|cost(?:au)?|pris(?:iau)?|ffioedd|taliadau',
        ),
        ...toBegin(
          'book',
          'book a collection',
          'arrange a collection',
          'request a collection',
          'request',
          'order',
          'pay',
        ),
        just('(?:book|arrange|request) (?:a |your )?(?:collection|slot|uplift)', 'archebu casgliad'),
      ),
      evidence: [
        textUnder(bulkyHeading, /£ ?[0-9]|(?:free of charge|no charge|is free|am ddim|rhad ac am ddim)/i),
        questionUnder(bulkyHeading),
        { ...heading(formOpening), question: record(asksAddress), text: record(says(...bulky)) },
        {
          question: record(
            says(
              '(?:which|what|how many|number of) .{0,30}items? .{0,40}(?:collect(?:ed)?|uplift(?:ed)?|remove[d]?)',
            ),
          ),
        },
      ],
    }),
  ],
});
