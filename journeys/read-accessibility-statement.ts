import { journey } from './journey.ts';
import { goal, home, link, textUnder } from './waypoints.ts';
import { begins, just, says, unless } from './wording.ts';

/** Getting about, and the tools that change a page: not what the statement is. */
const others =
  'guides?|access ?able|buildings?|venues?|parking|travel|buses|transport|toilets?|housing|homes?|schools?|planning|tools?|toolbar|options|settings|menu|shopmobility|forum|group|strategy|plan|plans|pdfs?|documents?|events?';

const statement = [
  '(?:(?:web ?site|web|site|digital|online|our|this) )?accessibility (?:statement|information|policy|notice)',
  'accessibility (?:of|for|on) (?:this|our|the) (?:web ?site|site)|how accessible (?:is )?(?:this|our|the) (?:web ?site|site)',
  '(?:datganiad|polisi|gwybodaeth) (?:ar )?hygyrchedd|hygyrchedd (?:y |ein )?(?:wefan|gwefan|safle)',
];

/** What makes a text a statement under the regulations of 2018, and not a page about text sizes. */
const nature =
  'web content accessibility guidelines|wcag|accessibility regulations|public sector bodies|(?:fully|partially|not|non)[- ]?(?:compliant|conformant)|equality and human rights commission|equality commission for northern ireland|ehrc|enforcement procedure|canllawiau hygyrchedd|rheoliadau hygyrchedd|cydymffurfi[a-z]*|comisiwn cydraddoldeb|gorfod(?:i|aeth)';
/** How it says that a problem can be reported. */
const reporting =
  'report[a-z]*|feedback|contact(?:ing)? us|contact|let us know|tell us|get in touch|e-?mail|telephone|adborth|cysyllt[a-z]*|rhoi gwybod|rhowch wybod|adrodd';

const heading = unless(
  says('accessib(?:ility|le)|[h]?ygyrch(?:edd)?'),
  'guides?|transport|buildings?|toilets?|housing|parking',
);

/** Every public body has to have one; the way to report a problem is part of it. */
export const readAccessibilityStatement = journey({
  id: 'read-accessibility-statement',
  version: 1,
  title: 'Read the accessibility statement',
  lgsl: 853,
  lgil: 8,
  tiers: ['district', 'county', 'unitary'],
  goal: 'Reach the accessibility statement and the way to report a problem with the website',
  par: { steps: 1, actions: 1, seconds: 15 },
  words: ['accessibility', 'accessibility statement', 'website', 'hygyrchedd', 'datganiad'],
  asks: 'accessibility statement',
  lookedFor: {
    search: { en: 'accessibility statement', cy: 'datganiad hygyrchedd' },
    aToZ: {
      en: ['accessibility statement', 'website accessibility'],
      cy: ['hygyrchedd', 'datganiad hygyrchedd', 'gwefan'],
    },
  },
  waypoints: [
    home(),
    goal('statement', {
      follow: {
        ...link(
          unless(begins(...statement), others),
          just('(?:web ?site |web |digital |online )?accessibility|hygyrchedd'),
          unless(begins('accessibility|hygyrchedd'), others),
          unless(says('accessibility|hygyrchedd'), others),
          just(
            '(?:about|using|help with|help using) (?:this|our|the) (?:web ?site|site)|web ?site (?:information|help|policies|terms)|terms (?:and conditions|of use)|site (?:information|help)',
            "am y wefan|defnyddio(?:[’']r)? (?:y )?wefan|(?:g|c)wybodaeth am y wefan",
          ),
        ),
        roles: ['link'],
      },
      evidence: [
        textUnder(heading, new RegExp(`^(?=.*(?:${nature}))(?=.*(?:${reporting}))`, 'i')),
        textUnder(
          heading,
          says(
            "report(?:ing)? (?:an? |any )?accessibility (?:problems?|issues?)|if you find any (?:problems|issues)|problems? (?:that (?:are|is)n[’']t|not) listed",
            'rhoi gwybod am (?:broblemau|broblem|faterion) (?:o ran )?hygyrchedd|os (?:byddwch|ydych).{0,30}(?:broblem|problem)',
          ),
        ),
      ],
    }),
  ],
});
