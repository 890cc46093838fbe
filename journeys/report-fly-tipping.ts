import { astray, forBusiness } from './astray.ts';
import { toBegin } from './begin-wording.ts';
import { asksAddress, asResident, formOpening, whenAsked } from './form-wording.ts';
import { journey } from './journey.ts';
import { flyTip, ofBins } from './subjects.ts';
import { goal, heading, home, link, questionUnder, record, task, topic } from './waypoints.ts';
import { begins, early, just, lists, says, unless } from './wording.ts';

const dumped = [
  flyTip,
  '(?:dumped|abandoned|illegally dumped) (?:rubbish|waste|items?|furniture|household waste)|(?:rubbish|waste|items) (?:that (?:has|have) been |illegally )?dumped|illegal(?:ly)? (?:dumping|dumped)|dumping (?:of )?(?:rubbish|waste)',
  "(?:sbwriel|g?wastraff) (?:wedi(?:[’']i| ei| cael ei)|sy(?:[’']n|dd yn) cael ei) (?:adael|ddympio|dympio|dipio|daflu)|dympio (?:sbwriel|gwastraff)",
];
const report =
  '(?:report|reporting|tell us about|how to report|adrodd|adroddwch|rhoi gwybod|rhowch wybod|rhoi adroddiad|hysbysu|sut i adrodd)';
/** What becomes of those who do it, and what to do on one's own land. */
const others = [
  'fin(?:e|es|ed)|penalt(?:y|ies)|prosecut[a-z]*|court|guilty|caught|jailed|cctv|rewards?|witness|enforcement|duty of care|pay|private land',
  'dirwy(?:on)?|erlyn[a-z]*|llys|talu|gorfodi|tir preifat',
];
const plainly = unless(early(...dumped), ...astray, ...others);
const flyTipHeading = unless(says(...dumped), 'fin(?:e|es|ed)|penalt(?:y|ies)|prosecut[a-z]*|dirwy(?:on)?');

const streets = [
  '(?:bins?|rubbish|(?:household )?waste|recycling|refuse|sbwriel|g?wastraff|ailgylchu|biniau)',
  '(?:roads?|streets?|highways?|litter|neighbourhood|street (?:care|cleaning|cleansing|scene)|(?:open|public) spaces)',
  '(?:(?:the |our |your |local )?environment|environmental (?:health|protection|issues|problems|services)|pollution|community safety)',
  '(?:strydoedd|ffyrdd|priffyrdd|(?:yr )?amgylchedd|iechyd yr amgylchedd|glanhau strydoedd|strydoedd glanach)',
];
/** What stands beside them in the name of a section. */
const beside = [
  'parking|travel|transport|planning|parks|recreation|countryside|climate|pavements?|animals|pests?|dogs|nuisance|graffiti',
  'anti-social behaviour|parcio|teithio|parciau|mannau agored|diogelwch cymunedol',
];
const reporting =
  '(?:report it|report|report (?:a |an )?(?:problem|issue|something|street problem|problem in your area)|report online|adrodd|rhoi gwybod|rhoi gwybod am broblem|adrodd am broblem|rhowch wybod)';

export const reportFlyTipping = journey({
  id: 'report-fly-tipping',
  version: 2,
  title: 'Report fly-tipping',
  lgsl: 587,
  lgil: 17,
  tiers: ['district', 'unitary'],
  goal: 'Reach the first page of the form to report fly-tipping',
  par: { steps: 3, actions: 3, seconds: 40 },
  words: ['report', 'fly-tipping', 'dumped rubbish', 'tipio', 'anghyfreithlon', 'adrodd'],
  asks: 'report fly-tipping',
  lookedFor: {
    search: { en: 'report fly tipping', cy: 'tipio anghyfreithlon' },
    aToZ: {
      en: ['fly-tipping', 'rubbish dumping', 'report fly-tipping'],
      cy: ['tipio anghyfreithlon', 'gwastraff', 'adrodd am dipio anghyfreithlon'],
    },
  },
  answers: [
    whenAsked(
      says('(?:see|saw|seen|witness(?:ed)?|know) .{0,40}(?:happen|who|dump|tipping)|gweld'),
      begins("no|i (?:did|do)n[’']t|na|nac ydw"),
    ),
    whenAsked(
      says('(?:public|private|council) (?:land|property)|where is|type of land|whose land|tir'),
      says('public|council|road|street|pavement|cyhoeddus|cyngor'),
    ),
    whenAsked(
      says('what (?:would|do) you .{0,30}report|type of (?:problem|issue|report|incident)|category|pa fath'),
      says(...dumped),
    ),
    whenAsked(says('anonymous(?:ly)?|yn ddienw'), begins('yes|anonymous|stay|ie|ydw')),
    asResident,
  ],
  waypoints: [
    home(),
    topic('streets', {
      follow: link(
        just(reporting),
        lists(
          `${ofBins}|road|street|highway|environment|litter|neighbourhood|strydoedd|ffyrdd|amgylchedd`,
          ...streets,
          ...beside,
        ),
        unless(
          says(...streets),
          ...astray,
          ...forBusiness,
          'garden|centres?|permits?|health and safety|works|closures?|plan|names?|naming',
        ),
        unless(begins(reporting), ...astray, 'change|crime|abuse|concern'),
      ),
      evidence: [heading(says(...streets, reporting))],
    }),
    task('fly-tipping', {
      follow: link(
        plainly,
        unless(
          begins(
            `${report} (?:a |an |some )?(?:street|environmental|litter|rubbish|waste|cleanliness).{0,40}`,
            '(?:report )?(?:litter|street) (?:problems?|issues?|and fly|,)',
          ),
          ...astray,
          ...others,
          'light[a-z]*|lamp[a-z]*|missed|name|sign|works|parking|bins?|collections?',
        ),
        just(reporting),
      ),
      evidence: [heading(flyTipHeading)],
    }),
    goal('form', {
      follow: link(plainly, ...toBegin('report', 'report fly-?tipping', 'report a problem'), just(reporting)),
      evidence: [
        questionUnder(flyTipHeading),
        {
          ...heading(says(reporting, 'report[a-z,]* .{0,30}(?:problems?|issues?)|fixmystreet')),
          question: record(
            says(asksAddress.source, 'location|where|area|nearby|map|category|type of problem|lleoliad|ble'),
          ),
        },
        {
          ...heading(formOpening),
          question: record(says(asksAddress.source, 'location|where|map|dumped|rubbish|lleoliad')),
          text: record(says(...dumped)),
        },
        {
          question: record(
            says(
              '(?:what|type of|which) .{0,30}(?:dumped|fly-?tipped|fly-?tip)|dumped on|size of the fly-?tip',
            ),
          ),
        },
      ],
    }),
  ],
});
