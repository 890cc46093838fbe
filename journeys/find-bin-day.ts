import { astray, forBusiness } from './astray.ts';
import { toBegin } from './begin-wording.ts';
import { asksAddress, formOpening } from './form-wording.ts';
import { journey } from './journey.ts';
import { binsSection } from './shared-waypoints.ts';
import { binNoun } from './subjects.ts';
import { field, goal, heading, home, link, record, task } from './waypoints.ts';
import { begins, both, just, says, unless } from './wording.ts';

/** Collections that are not the weekly ones, and days that are not the usual ones. */
const otherCollections = [
  'missed|not (?:been )?(?:collected|emptied)|garden|green waste|bulky|assisted|clinical|new bins?|replacement|charged?',
  'christmas|festive|easter|bank holidays?|changes?|delays?|disruption|centres?|tips?|permits?|book|order|subscri[a-z]*',
  'goes in|world|awareness|open days?|opening|compost[a-z]*|reminders?|tell us|report|problems?',
  'gollwyd|fethwyd|gardd|ardd|swmpus|nadolig|g[wŵ]yl y banc|newidiadau|canolfan(?:nau)?',
];

const when = [
  '(?:days?|dates?|calendars?|schedules?|timetables?|rotas?|when|which bins? (?:is|are|will|do|goes|to put|this)|this week|what day|collected|emptied)',
  '(?:check|find|see|view|look up) (?:your|my) .{0,15}collections?|my (?:next )?collections?',
  'dd?iwrnod(?:au)?|niwrnod|dd?yddiau|dd?yddiadau|[cg]h?alendr(?:au)?|amserlen(?:ni)?|pryd',
];
const bins = [binNoun, 'collections?|collected|[cg]h?asglu|[cg]h?asgliad(?:au)?'];
const binDay = both(when, bins);

const findDay = unless(binDay, ...astray, ...otherCollections, ...forBusiness);
const dayHeading = unless(binDay, ...otherCollections, ...forBusiness);
const dayWords = says(
  '(?:bin|waste|recycling|refuse|collection) (?:collection )?(?:days?|dates?|calendar)|diwrnod casglu',
);
const ofCollections = unless(says(...bins), ...otherCollections, ...forBusiness);

/** The button beside the box, for a box that has no name of its own. */
const lookUp = just(
  'look ?up',
  'find|check|(?:find|search|check|get|submit)(?: my| your| for)? (?:address(?:es)?|postcode|street|property|bin day)',
  'gwirio|dod o hyd i gyfeiriad',
);

export const findBinDay = journey({
  id: 'find-bin-day',
  version: 2,
  title: 'Find my bin day',
  lgsl: 524,
  lgil: 8,
  tiers: ['district', 'unitary'],
  goal: 'Reach the look-up that tells an address its collection day',
  par: { steps: 2, actions: 2, seconds: 25 },
  words: ['bin', 'collection', 'bin day', 'collection day', 'calendar', 'biniau', 'casglu', 'diwrnod'],
  asks: 'bin collection day',
  lookedFor: {
    search: { en: 'bin collection day', cy: 'diwrnod casglu biniau' },
    aToZ: {
      en: ['bin collection', 'waste collection', 'recycling collection'],
      cy: ['biniau', 'casgliadau', 'diwrnod casglu'],
    },
  },
  lookUp: 'address-look-up',
  waypoints: [
    home(),
    binsSection,
    task('bin-day', {
      follow: link(
        findDay,
        unless(
          begins(
            '(?:your |my )?(?:household |kerbside )?(?:bin|waste|recycling|refuse|rubbish) (?:and (?:waste|recycling) )?collections?|my bins',
            'casgliadau',
          ),
          ...astray,
          ...otherCollections,
          ...forBusiness,
        ),
        just('collections?', '(?:in )?my area|my neighbourhood|yn fy ardal|fy ardal'),
      ),
      evidence: [
        heading(dayHeading),
        heading(
          unless(says('(?:bin|waste|refuse|recycling) collections?'), ...otherCollections, ...forBusiness),
        ),
      ],
    }),
    goal('address-look-up', {
      follow: link(
        findDay,
        begins(
          '(?:enter|use|search by|search for|find|check|look up) (?:your |my |an |the )?(?:postcode|address|property|street)',
          '(?:rhowch|nodwch|chwilio|dod o hyd i) .{0,20}(?:cod post|cyfeiriad)',
        ),
        ...toBegin('check', 'find', 'find out', 'search', 'look up', 'look it up'),
      ),
      evidence: [
        field(asksAddress, ofCollections),
        { ...heading(dayHeading), field: record(asksAddress) },
        { ...heading(formOpening), field: record(asksAddress), text: record(dayWords) },
        { ...heading(dayHeading), question: record(/^(?!.*e-?mail)/i), control: record(lookUp) },
      ],
    }),
  ],
});
