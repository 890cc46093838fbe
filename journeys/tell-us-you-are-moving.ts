import { astray } from './astray.ts';
import { toBegin } from './begin-wording.ts';
import { asksAddress, formOpening, whenAsked } from './form-wording.ts';
import { journey } from './journey.ts';
import { councilTaxSection } from './shared-waypoints.ts';
import { councilTax } from './subjects.ts';
import { goal, heading, home, link, questionUnder, record, task } from './waypoints.ts';
import { inGreatBritain } from './where.ts';
import { begins, early, just, says, unless } from './wording.ts';

const telling =
  '(?:(?:please )?(?:tell|let|inform|notify|advise)(?: (?:us|the council|council tax|your council)){0,2}(?: know)?|report|register|rhoi gwybod i ni|rhowch wybod i ni|dweud wrthym|dywedwch wrthym)';
const move = [
  '(?:move|moves|moving|moved|changes?|changing|updat(?:e|ing))(?: of| your| my| council tax){0,2} (?:home|house|address|in|out|into|within|from|to a new|property|addresses)|address change',
  "(?:you|we|i)(?: are| am| have|[’'](?:re|ve|m))? (?:moving|moved|move)|new address",
  "symud (?:tŷ|ty|cartref|i mewn|allan|i|o|eiddo)|(?:yn|wedi|[’']n) symud|newid (?:eich |fy |mewn |o ran )?[cg]h?yfeiriad|cyfeiriad newydd",
];
const changes = [
  'changes? (?:of|in|to) (?:your |my |the )?(?:personal |household )?(?:circumstances|details|household|occupan[a-z]*)|circumstances (?:have )?change[sd]?',
  "newid(?:iadau)? (?:yn eich |mewn |i[’']ch |o ran )?(?:amgylchiadau|manylion)|amgylchiadau wedi newid",
];
/** Other moves, and changes of what is not the council tax account. */
const others = [
  'traffic|house sale|movement|mobile homes?|park homes?|planning|library|libraries|electoral|vote|driving|licen[cs][a-z]*|blue badge|parking',
  'benefits?|reduction|support|universal credit|tenan(?:t|cy) transfer|mutual|schools?|bins?|abroad|care home|hospital|councillors?|removals?|landlords?|landlordiaid',
  'email|bank|direct debit|names?|gwastraff|budd-dal[a-z]*|gostyngiad|etholiadol|trwydded[a-z]*|ysgol(?:ion)?',
];

const tellMoving = unless(early(...move), ...astray, ...others);
const tellChange = unless(
  early(...changes, `${telling} (?:about |of |am |us )?(?:an? |any |your )?(?:changes?|newid(?:iadau)?)`),
  ...astray,
  ...others,
);
/** Being new to the council, or having changed what it knows: another name of the same form. */
const registerFor = unless(
  begins(
    `(?:register|set up|open|sign up)(?: to pay| for| an?| a new){0,2} .{0,15}${councilTax}`,
    `(?:new|update|amend|manage|changes to) (?:to |your |my |the )?.{0,15}${councilTax}(?: account| details)?`,
    `cofrestru (?:ar gyfer |i dalu |am ).{0,15}${councilTax}`,
  ),
  ...astray,
  ...others,
);
const movingHeading = unless(
  says(...move, ...changes, 'moving', 'symud'),
  'traffic|benefits?|electoral|planning|budd-dal[a-z]*',
);

/** Northern Ireland has rates and no council tax: who has moved tells Land and Property Services. */
export const tellUsYouAreMoving = journey({
  id: 'tell-us-you-are-moving',
  version: 2,
  title: 'Tell us you are moving',
  lgsl: 370,
  lgil: 0,
  ...inGreatBritain,
  goal: 'Reach the first page of the form to say that I am moving',
  par: { steps: 3, actions: 3, seconds: 40 },
  words: [
    'moving',
    'move',
    'moving house',
    'change of address',
    'council tax',
    'tell us',
    'symud',
    'cyfeiriad',
  ],
  asks: 'moving home',
  lookedFor: {
    search: { en: 'moving house council tax', cy: 'symud tŷ treth gyngor' },
    aToZ: {
      en: ['change of address', 'moving house', 'council tax'],
      cy: ['newid cyfeiriad', 'symud tŷ', 'treth gyngor'],
    },
  },
  answers: [
    whenAsked(
      says(
        'what (?:has|is|are|do|would|change)|which (?:of|best|change)|type of (?:change|move)|are you (?:moving|telling)|reason|beth|pa newid',
      ),
      says(
        'mov(?:e|ed|ing) (?:within|into|in|home|house|address)|change of address|(?:within|into) the|symud',
      ),
    ),
    whenAsked(
      says('own(?:er)?|rent(?:ing)?|tenan(?:t|cy)|landlord|agent|perchennog|tenant'),
      begins(
        "(?:i am |i[’']m )?(?:an? |the )?(?:private |council )?(?:tenant|rent|renting|resident|occupier)|tenant|preswylydd",
      ),
    ),
    whenAsked(
      says('account already|already (?:pay|registered)|currently pay|yn talu yn barod'),
      begins('yes|ydw|oes'),
    ),
  ],
  waypoints: [
    home(),
    councilTaxSection,
    task('moving', {
      follow: link(tellMoving, tellChange, just('moving', 'symud'), registerFor),
      evidence: [heading(movingHeading)],
    }),
    goal('form', {
      follow: link(
        tellMoving,
        ...toBegin(
          'tell us',
          'let us know',
          'notify us',
          'report',
          'report a change',
          'report a move',
          'register',
          'update',
          'tell us you are moving',
        ),
        tellChange,
        just(
          `(?:move|moving) (?:in|out)|(?:${councilTax} )?(?:change|moving|moved?)(?: of address| home| house)? form|newid`,
        ),
        registerFor,
      ),
      evidence: [
        questionUnder(movingHeading),
        questionUnder(
          says(
            `${councilTax} (?:online )?(?:registration|change|form|account|notification)s?`,
            `register for ${councilTax}`,
          ),
        ),
        {
          ...heading(formOpening),
          question: record(
            says(
              ...move,
              'moving|moved|move',
              asksAddress.source,
              'name|account (?:reference|number)|symud|enw|cyfeirnod',
            ),
          ),
          text: record(says(...move, 'moving|moved|symud', councilTax)),
        },
      ],
    }),
  ],
});
