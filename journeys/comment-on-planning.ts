import { whenAsked } from './form-wording.ts';
import { journey } from './journey.ts';
import { findApplications, planningSearch, planningSection, resultsEvidence } from './shared-waypoints.ts';
import {
  firstResult,
  goal,
  heading,
  home,
  link,
  oneResult,
  questionUnder,
  record,
  results,
  task,
  textUnder,
} from './waypoints.ts';
import { begins, just, says, unless } from './wording.ts';

/** Commenting on applications in general, as councils' own pages word it. */
const commentOnOne = unless(
  begins(
    '(?:(?:how to|find out how to|view|search|find|track|see)(?: for)?,? (?:and |or |& )?)?(?:view and |view or )?(?:have your say on|comment|commenting|object|objecting|(?:make|making|submit|submitting) (?:an? |your )?(?:comments?|representations?|objections?)|support or object).{0,40} (?:planning|applications?)',
    '(?:sut i )?(?:chwilio,? |gweld,? )?(?:rhoi|gwneud|cyflwyno|gadael) (?:eich )?syl[a-z]* .{0,40}(?:c|g|ch)ynllunio',
  ),
  'news|budget|consultations?|surveys?|committees?|strategy|polic(?:y|ies)|local plan|licen[cs][a-z]*|cynllun datblygu',
);

/** Commenting on the application that is on the screen. */
const commentHere = begins(
  '(?:make|submit|add|leave|post|write|send)(?: us)? (?:a |an |your |my )?(?:public |online |new )?(?:comments?|representations?|objections?)',
  '(?:comment|have your say) on (?:this|the) (?:planning )?application|comment (?:now|online|on application|on this case)',
  '(?:object to|support) (?:or (?:object to|support) )?(?:this|the) (?:planning )?application',
  '(?:rhoi|rhowch|gwneud|gwnewch|cyflwyno|gadael|ychwanegu) (?:eich )?syl[a-z]*',
);

const aboutCommenting = says(
  'comments?|commenting|representations?|objections?|have your say|syl[wf][a-zâ]*',
);
const asksComment = says(
  '(?:your|enter|type|add|write|leave|public) .{0,20}(?:comments?|representations?|views|objections?)',
  'comments? (?:box|text|details|type|category)|commenter type|stance|(?:do you|i) (?:object|support)|object(?:ing)? (?:to )?or support(?:ing)?',
  'reasons? for (?:your )?(?:comments?|objections?|representations?)|eich sylwadau|gwrthwynebu|cefnogi',
);

/** Every council of the lower or only tier is a planning authority, in Northern Ireland since 2015. */
export const commentOnPlanning = journey({
  id: 'comment-on-planning',
  version: 2,
  title: 'Comment on a planning application',
  lgsl: 855,
  lgil: 3,
  tiers: ['district', 'unitary'],
  goal: 'Reach the form to comment on one planning application',
  par: { steps: 5, actions: 6, seconds: 65 },
  words: ['comment', 'planning', 'planning application', 'object', 'search', 'sylwadau', 'cynllunio', 'cais'],
  asks: 'comment on a planning application',
  lookedFor: {
    search: { en: 'comment on planning application', cy: 'sylwadau ar gais cynllunio' },
    aToZ: {
      en: ['planning applications', 'comment on a planning application'],
      cy: ['ceisiadau cynllunio', 'sylwadau ar gais cynllunio'],
    },
  },
  answers: [
    whenAsked(
      says('commenter type|type of commenter|are you|capacity|who are you'),
      says('neighbour|member of the public|public|resident|individual|cymydog|preswylydd'),
    ),
    whenAsked(
      says('stance|object|support|your view|gwrthwynebu|cefnogi'),
      says('neutral|comment|general|niwtral'),
    ),
  ],
  waypoints: [
    home(),
    planningSection,
    task('find-applications', {
      follow: link(commentOnOne, ...findApplications),
      evidence: [
        heading(
          unless(
            says(
              'applications?|planning register|public access|ceisiadau|geisiadau|gais cynllunio|cofrestr gynllunio',
            ),
            'application (?:summary|details|comments|documents)',
          ),
        ),
      ],
    }),
    planningSearch,
    results('results', { evidence: resultsEvidence }),
    oneResult('application', {
      follow: firstResult(
        unless(begins('.{0,12}[0-9]{2,4}/[0-9]{2,6}.{0,20}'), 'download'),
        just(
          'view(?: (?:the |this )?(?:application|details|more details|case))?|(?:application|full|more) details|gweld(?: y)? (?:cais|manylion)',
        ),
      ),
      evidence: [
        heading(
          says(
            "application (?:summary|details|information|comments|documents|reference|number)|manylion(?:[’']r)? cais|crynodeb(?:[’']r)? cais",
          ),
        ),
        heading(unless(says('.{0,8}[0-9]{2,4}/[0-9]{3,6}.{0,8}'), 'results?|search|list')),
        textUnder(
          unless(
            /./iu,
            'results?|search|found|lists?|canlyniadau|chwilio|comment(?:ing)? on (?:a )?planning|how to|sut i',
          ),
          says(
            'case officer|(?:you can |your )?comments? (?:until|must be|by|before|close|are due)|closing date for comments|swyddog achos',
          ),
        ),
        { control: record(commentHere) },
      ],
    }),
    goal('comment-form', {
      follow: link(
        commentHere,
        just(
          'comments?(?: ?\\([0-9]+\\))?|(?:public|neighbour) comments?|(?:add|new) comment|have your say|sylwadau',
        ),
        begins('comment|sylw'),
        just('continue(?: as (?:a )?guest| without .{1,40})?|next|start now|parhau|nesaf'),
      ),
      evidence: [
        questionUnder(aboutCommenting, asksComment),
        questionUnder(says('applications?|planning|cais|cynllunio'), asksComment),
      ],
    }),
  ],
});
