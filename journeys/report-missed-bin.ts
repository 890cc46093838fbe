import { astray, forBusiness } from './astray.ts';
import { toBegin } from './begin-wording.ts';
import { asksAddress, asResident, formOpening, whenAsked } from './form-wording.ts';
import { journey } from './journey.ts';
import { binsSection } from './shared-waypoints.ts';
import { binNoun } from './subjects.ts';
import { goal, heading, home, link, questionUnder, record, task } from './waypoints.ts';
import { begins, both, just, says, unless } from './wording.ts';

const notDone = [
  "missed|uncollected|(?:not|never) (?:been |yet been )?(?:collect(?:ed)?|empt(?:ied|y)|picked up|taken)|[a-z]+n[’']t (?:been |yet been )?(?:collect(?:ed)?|empt(?:ied|y)|picked up)",
  'gollwyd|fethwyd|[cg]h?olli|[cg]oll|fethu|methu|heb (?:gael )?(?:ei|eu) (?:[cg]asglu|g?wagio)',
];
const bins = [binNoun, 'collections?|containers?|[cg]h?asgliad(?:au)?|[cg]h?asglu'];
const missed = both(notDone, bins);
const others = [
  'appointments?|bus|buses|payments?|delays?|disruption|update|garden waste subscri[a-z]*|bulky|clinical|road|deadline',
  ...forBusiness,
];
const reportMissed = unless(missed, ...astray, ...others);
const missedHeading = unless(missed, ...others);
const missedWords = says(
  '(?:missed|uncollected) .{0,20}(?:bins?|collections?|waste|recycling)|(?:bins?|collections?) .{0,20}missed',
  '(?:gasgliad|casgliad|bin|fin) .{0,20}(?:gollwyd|fethwyd)',
);

export const reportMissedBin = journey({
  id: 'report-missed-bin',
  version: 2,
  title: 'Report a missed bin',
  lgsl: 524,
  lgil: 17,
  tiers: ['district', 'unitary'],
  goal: 'Reach the first page of the form to report a missed bin',
  par: { steps: 3, actions: 3, seconds: 40 },
  words: ['report', 'missed', 'missed bin', 'collection', 'biniau', 'casgliad', 'adrodd'],
  asks: 'report a missed bin',
  lookedFor: {
    search: { en: 'missed bin', cy: 'bin heb ei gasglu' },
    aToZ: {
      en: ['missed bin', 'bins', 'report a missed bin'],
      cy: ['biniau', 'gwastraff', 'adrodd am fin a gollwyd'],
    },
  },
  answers: [
    asResident,
    whenAsked(
      says(
        'check(?:ed)?.{0,40}(?:day|date|calendar)|(?:is|was) (?:it|today|this).{0,20}collection day|(?:out|presented).{0,40}(?:by|before|time)|diwrnod casglu',
      ),
      begins('yes|i have|it was|ydw|oedd|do'),
    ),
    whenAsked(
      says(
        'whole (?:street|road)|entire (?:street|road)|other (?:properties|houses)|contaminated|tag|sticker|stryd gyfan',
      ),
      begins('no|just (?:me|my|mine)|only (?:me|my)|my (?:property|house|home)|nac ydw|na'),
    ),
    whenAsked(
      says('(?:which|what|type of) .{0,20}(?:bins?|containers?|collections?|waste)|pa (?:fin|gasgliad)'),
      says('general|rubbish|refuse|household|black|grey|recycling|gwastraff'),
    ),
  ],
  waypoints: [
    home(),
    binsSection,
    task('missed-bin', {
      follow: link(
        reportMissed,
        unless(
          begins(
            `(?:report|tell us about) (?:a |an )?(?:(?:problem|issue).{0,30}${binNoun}|(?:bin|waste|recycling|collection) (?:problem|issue))s?`,
            '(?:bin|bins|waste|recycling|collection) (?:problems?|issues?)|problems? with (?:your |my |a )?(?:bin|bins|collection)',
            'rhoi gwybod am broblem.{0,30}(?:bin|gwastraff)',
          ),
          ...astray,
          ...others,
        ),
        just('missed(?: collections?)?'),
      ),
      evidence: [heading(missedHeading)],
    }),
    goal('form', {
      follow: link(
        reportMissed,
        ...toBegin('report', 'report a missed bin', 'report a missed collection', 'log', 'tell us'),
      ),
      evidence: [
        questionUnder(missedHeading),
        { ...heading(formOpening), question: record(asksAddress), text: record(missedWords) },
        {
          question: record(
            says(
              '(?:which|what) .{0,30}(?:bins?|collections?|containers?).{0,30}(?:missed|not (?:collected|emptied))',
              '(?:was|were) (?:your|the) .{0,20}(?:bins?|collections?) missed|pa (?:fin|gasgliad).{0,30}(?:gollwyd|fethwyd)',
            ),
          ),
        },
      ],
    }),
  ],
});
