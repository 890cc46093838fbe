import { expect, test } from 'vitest';
import { measureJourney } from '../../../crawler/measures/measure-journey.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { controlOf, fieldOf } from '../../builders/control-of.ts';
import { factsOf, journeyOf, pattern } from '../../builders/journey-of.ts';
import { wordsSeen } from '../../builders/seen-of.ts';
import { arrivalOf } from '../../builders/step-of.ts';

/** The measures whose value is another one after than before, with both. */
function moved(before: Evidence, after: Evidence): Record<string, unknown[]> {
  const [old, now] = [before, after].map((evidence) => measureJourney(evidence).measures);
  const figureOf = (answer: NonNullable<typeof old>[string] | undefined): unknown =>
    answer?.kind === 'measured' ? answer.value : answer?.kind;
  return Object.fromEntries(
    Object.keys({ ...old, ...now })
      .map((id): [string, unknown[]] => [id, [figureOf(old?.[id]), figureOf(now?.[id])]])
      .filter(([, [was, is]]) => was !== is),
  );
}

test('“before you start” is added: one thing more is told, and nothing else moves', () => {
  const taskWith = (...lines: string[]) => ({
    heading: 'Pay your council tax',
    waypoints: ['pay'],
    examined: wordsSeen('You can pay online.', ...lines),
  });
  const journey = (task: ReturnType<typeof taskWith>) =>
    journeyOf('Home', 'Council tax', task, {
      heading: 'What is your council tax reference?',
      waypoints: ['reference-form'],
      fields: [fieldOf('Reference')],
    });

  expect(
    moved(
      journey(taskWith()),
      journey(taskWith('# Before you start', 'You will need:', '- your reference', '- a card')),
    ),
    // The first is that no word is the supplier's own.
  ).toEqual({ 'task-guidance': [1, 2] });
});

test('a step is removed: the way is shorter by all that counts it, and nothing else moves', () => {
  const before = journeyOf(
    'Home',
    'Council tax',
    'Ways to pay',
    'Pay your council tax bill',
    'Your reference',
  );
  const after = journeyOf('Home', 'Council tax', 'Pay your council tax bill', 'Your reference');

  expect(moved(before, after)).toEqual({
    'step-count': [4, 3],
    'action-count': [4, 3],
    'click-count': [4, 3],
    'shortest-way': [4, 3],
    // A click is 2.5 s, 100 words are 4.4 s: 4 × 2.5 + 11 words, then 3 × 2.5 + 8 words.
    'modelled-time': [10.5, 7.9],
    // Par is three steps and three actions: 35 × 3/4 + 25 × 3/4 + 25 + 15.
    'journey-efficiency': [85, 100],
    // The mean loses the least clear of the labels, “Ways to pay”.
    'cta-clarity': [88, 89],
  });
});

test('the search comes onto the page: all that stood before it is gone, and nothing else moves', () => {
  const planning = factsOf({
    id: 'search-planning-applications',
    title: 'Search planning applications',
    words: ['planning', 'planning applications', 'search', 'view', 'find'],
    waypoints: [
      { id: 'home', kind: 'home', follow: [] },
      { id: 'task', kind: 'task', follow: [pattern('^search planning applications')] },
      { id: 'search', kind: 'search', follow: [pattern('^public access')] },
      { id: 'results', kind: 'goal', follow: [] },
    ],
  });
  const box = { fields: [fieldOf('Reference, address or postcode')] };
  const before = journeyOf(
    'Home',
    {
      heading: 'Search planning applications',
      waypoints: ['task'],
      controls: [controlOf('Public Access', { target: '_blank' })],
    },
    {
      heading: 'Simple search',
      waypoints: ['search'],
      url: 'https://publicaccess.example-supplier.co.uk/larkton',
      arrival: arrivalOf({ how: 'new-window' }),
      ...box,
    },
    'Search results',
  );
  const after = journeyOf(
    'Home',
    { heading: 'Search planning applications', waypoints: ['task', 'search'], ...box },
    'Search results',
  );

  expect(moved({ ...before, journey: planning }, { ...after, journey: planning })).toEqual({
    'search-integration': ['other-site', 'on-page'],
    'step-count': [3, 2],
    'action-count': [3, 2],
    'click-count': [3, 2],
    'shortest-way': [3, 2],
    // To another domain, back again, and a window that was not announced.
    friction: [3, 0],
    // 3 × 2.5 + 6 words at 4.4 s for 100, then 2 × 2.5 + 4 words.
    'modelled-time': [7.8, 5.2],
    // Three obstacles of five cost 9 of the 15 points.
    'journey-efficiency': [91, 100],
    // “Public Access” is the supplier's word, in a new window.
    'cta-clarity': [87, 97],
    'task-guidance': [0, 1],
  });
});
