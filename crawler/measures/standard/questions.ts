import type { Question } from './question.ts';
import { figureThat, partThat } from './read.ts';
import { offersOffline, tellMore, tellsEnough } from './read-guidance.ts';
import { worksByKeyboard } from './read-keyboard.ts';
import { aToZLeads, searchFinds } from './read-route.ts';
import { goalReached, mendGravest, noGraveFault, signsAsExpected, takeOutPages } from './read-walk.ts';
import { noneOf, readSooner, wordThat } from './read-words.ts';

const ours = 'Our own line';
const wcag = 'WCAG 2.2, levels A and AA';

/**
 * The questions of the standard: three essentials, then the rest. They follow Socitm's Better Connected, which asked
 * such questions of these tasks by hand until 2018; which questions, and from where on the answer is yes, is ours
 * where no other source is named.
 */
export const questions: readonly Question[] = [
  {
    id: 'goal-reached',
    question: 'Can the task be done: is the goal of the journey reached?',
    essential: true,
    reads: ['outcome'],
    threshold: 'The goal, or the last page before anything is sent, was reached',
    source: "Better Connected: can the task be completed; the journey's own goal",
    toYes: 'Give the way a link or button that leads on from the page where it stopped, without a sign-in.',
    read: goalReached,
  },
  {
    id: 'no-grave-fault',
    question: 'Is the way free of critical and serious WCAG faults?',
    essential: true,
    reads: ['wcag-violations', 'findings'],
    threshold:
      'No violation of critical or serious impact on its pages, with every step tested; documents that they link to are not counted',
    source: `${wcag}; impact as axe-core and our checks give it`,
    toYes: mendGravest,
    read: noGraveFault,
  },
  {
    id: 'by-keyboard',
    question: 'Can it be done by keyboard alone?',
    essential: true,
    reads: ['keyboard-completion'],
    threshold: 'Everything that the way needs can be reached and worked with keys',
    source: 'WCAG 2.2, 2.1.1 and 2.1.2',
    toYes:
      'Make what the way needs a real link, button or field, so that Tab reaches it and Enter or Space works it.',
    read: worksByKeyboard,
  },
  {
    id: 'steps',
    question: 'Does it take no more steps than on a good council website?',
    essential: false,
    reads: ['step-count'],
    threshold: "At most the journey's par of steps",
    source: "The journey's par",
    toYes: takeOutPages,
    read: figureThat(
      'step-count',
      (steps, { par }) => steps <= par.steps,
      (steps, { par }) => `It takes ${steps}; par is ${par.steps}.`,
    ),
  },
  {
    id: 'actions',
    question: 'Does it take no more actions than on a good council website?',
    essential: false,
    reads: ['action-count'],
    threshold: "At most the journey's par of actions",
    source: "The journey's par",
    toYes: 'Ask for less before the task begins: fewer clicks, fields and banners to answer.',
    read: figureThat(
      'action-count',
      (actions, { par }) => actions <= par.actions,
      (actions, { par }) => `It takes ${actions}; par is ${par.actions}.`,
    ),
  },
  {
    id: 'one-site',
    question: "Does it stay on the council's own site?",
    essential: false,
    reads: ['friction'],
    threshold: "No move to another organisation's site",
    source: "Cambridge City Council's digital strategy (2024), on redirects",
    toYes: "Put the task on the council's own domain, or the supplier's page under a name of the council's.",
    read: noneOf('domain-hops'),
  },
  {
    id: 'no-surprise-window',
    question: 'Does every new window say so beforehand?',
    essential: false,
    reads: ['friction'],
    threshold: 'No new window without warning',
    source: 'WCAG 2.2, 3.2.5; the GOV.UK Design System on links',
    toYes: 'Open the page in the same window, or write “(opens in new tab)” in the link.',
    read: noneOf('new-windows'),
  },
  {
    id: 'no-covering-banner',
    question: 'Is the content free of cookie banners that lie over it?',
    essential: false,
    reads: ['friction'],
    threshold: 'No banner that covers content or a call to action',
    source: 'WCAG 2.2, 2.4.11; the GOV.UK Design System puts the banner above the page',
    toYes: 'Put the cookie banner above the page, where it pushes the content down.',
    read: noneOf('cookie-banners'),
  },
  {
    id: 'asked-once',
    question: 'Is nothing asked for twice?',
    essential: false,
    reads: ['friction'],
    threshold: 'No question that was answered on an earlier step',
    source: 'WCAG 2.2, 3.3.7',
    toYes: 'Carry over what was answered, or offer it to choose.',
    read: noneOf('asked-twice'),
  },
  {
    id: 'expected-labels',
    question: 'Is every link and button on the way named as a resident would look for it?',
    essential: false,
    reads: ['steps'],
    threshold:
      "Each was found by the journey's own names, none by other names, the site's search or the A to Z",
    source: "METHOD, Finding the way; the names in the journey's file",
    toYes: ({ title }) => `Name the links after the task, as in “${title}”.`,
    read: signsAsExpected,
  },
  {
    id: 'clear-ctas',
    question: 'Are the calls to action clear?',
    essential: false,
    reads: ['cta-clarity'],
    threshold: 'At least 80 of 100 in the mean',
    source: 'METHOD, the band “clear”; our weighting',
    toYes: 'Follow what the step cards say would earn each call to action its missing points.',
    read: figureThat(
      'cta-clarity',
      (score) => score >= 80,
      (score) => `They score ${score} of 100.`,
    ),
  },
  {
    id: 'no-unclear-cta',
    question: 'Is no call to action unclear?',
    essential: false,
    reads: ['cta-clarity'],
    threshold: 'At least 60 of 100 for the least clear',
    source: 'METHOD, the band “unclear”; our weighting',
    toYes:
      'Begin with the least clear call to action: say what it does, and make it look like a link or a button.',
    read: partThat(
      { measure: 'cta-clarity', part: 'worst' },
      (score) => score >= 60,
      (score, { note }) =>
        `The least clear${note === undefined ? '' : `, “${note}”,`} scores ${score} of 100.`,
    ),
  },
  {
    id: 'on-home-page',
    question: 'Does the home page name the task or its topic?',
    essential: false,
    reads: ['home-prominence'],
    threshold: 'The task or the topic is named',
    source: "Cambridge City Council's digital strategy (2024), on intuitive navigation",
    toYes: 'Put the task among the top tasks of the home page.',
    read: wordThat('home-prominence', {
      task: ['yes', 'It names the task.'],
      topic: ['yes', 'It names the topic.'],
      absent: ['no', 'It names neither.'],
    }),
  },
  {
    id: 'search-at-hand',
    question: "Is the box to search in on the council's own site?",
    essential: false,
    reads: ['search-integration'],
    threshold: "The box is on the page about the task, or elsewhere on the council's site",
    source: "Cambridge City Council's digital strategy (2024), its comparison of planning searches",
    toYes: 'Put the search box on the page about the task.',
    read: wordThat('search-integration', {
      'on-page': ['yes', 'It is on the page about the task.'],
      'same-site': ['yes', 'It is on another page of the site.'],
      'other-site': ['no', 'It is on another site.'],
    }),
  },
  {
    id: 'found-by-search',
    question: "Does the site's own search find it?",
    essential: false,
    reads: ['route-by-search'],
    threshold: 'The right page is among the first five results',
    source: 'METHOD, Findability',
    toYes:
      "Give the page about the task a title in residents' words, so that the search puts it among the first five.",
    read: searchFinds,
  },
  {
    id: 'found-by-a-to-z',
    question: 'Does the A to Z lead to it?',
    essential: false,
    reads: ['route-by-a-to-z'],
    threshold: 'The page about the task is listed under its letter',
    source: 'METHOD, Findability',
    toYes: 'List the task in the A to Z under the word that residents use.',
    read: aToZLeads,
  },
  {
    id: 'shortest-way',
    question: 'Do the signs lead the shortest way that there is?',
    essential: false,
    reads: ['shortest-way'],
    threshold: 'No way with fewer clicks exists among the pages seen',
    source: ours,
    toYes: 'Put the link of the shorter way where the signs point, in the main content.',
    read: partThat(
      { measure: 'shortest-way', part: 'difference' },
      (more) => more <= 0,
      (more) => (more <= 0 ? 'There is no shorter way.' : `A way with ${more} fewer exists.`),
    ),
  },
  {
    id: 'familiar',
    question: 'Is it built as people know it from other public websites?',
    essential: false,
    reads: ['familiarity'],
    threshold: 'At least 70% of the ten patterns that could be told',
    source: `${ours}; the patterns are those of the GOV.UK Design System`,
    toYes: 'Add the patterns that are answered with no in the measure’s table.',
    read: figureThat(
      'familiarity',
      (percent) => percent >= 70,
      (percent) => `${percent}% of those that could be told.`,
    ),
  },
  {
    id: 'guidance',
    question: 'Do the pages about the task tell people what they need to know?',
    essential: false,
    reads: ['task-guidance'],
    threshold: 'At least 75% of the items that apply',
    source: `${ours}; the items are those of Cambridge City Council's digital strategy (2024)`,
    toYes: tellMore,
    read: tellsEnough,
  },
  {
    id: 'another-way',
    question: 'Do they offer a way without the internet?',
    essential: false,
    reads: ['other-channels'],
    threshold: 'Telephone, relay, post or in person, on the pages about the task',
    source: "Cambridge City Council's digital strategy (2024): a non-digital alternative to every service",
    toYes: 'Write on the page about the task how to do it by telephone, by post or in person.',
    read: offersOffline,
  },
  {
    id: 'reading-age',
    question: 'Can the page about the task be read at the age of nine?',
    essential: false,
    reads: ['reading-age'],
    threshold: 'A reading age of at most 9',
    source: 'GOV.UK, Writing for GOV.UK: a reading age of 9',
    toYes: readSooner,
    read: figureThat(
      'reading-age',
      (age) => age <= 9,
      (age) => `The reading age is ${age} years.`,
    ),
  },
  {
    id: 'no-fault',
    question: 'Is the way free of WCAG faults of any gravity?',
    essential: false,
    reads: ['wcag-violations'],
    threshold: 'No violation at all',
    source: wcag,
    toYes: 'Mend the faults in the list of findings.',
    read: figureThat(
      'wcag-violations',
      (faults) => faults === 0,
      (faults) => `Found: ${faults}.`,
    ),
  },
];
