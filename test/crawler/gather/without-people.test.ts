import { describe, expect, test } from 'vitest';
import { withoutPeople } from '../../../crawler/gather/without-people.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';
import { controlOf } from '../../builders/control-of.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { actionOf, chosenOf } from '../../builders/step-of.ts';

const { steps } = journeyOf(
  { heading: 'Search', mainText: 'Find an application', actions: [actionOf('fill')], html: '<p>Find</p>' },
  {
    heading: 'Search results',
    mainText: 'Ann Made-Up, 28 Teal Avenue',
    html: '<p>Ann</p>',
    controls: [controlOf('28 Teal Avenue', { ref: 'c1' }), controlOf('Next page', { ref: 'c2' })],
    chosen: { ...chosenOf('Next page'), ref: 'c2' },
    axe: [
      axeAnswerOf({
        violations: [
          axeRuleOf({
            nodes: [axeNodeOf({ html: '<a title="28 Teal Avenue" href="/1">28 Teal Avenue</a>' })],
          }),
        ],
      }),
    ],
  },
  'Another page of results',
);

describe('what is kept of the results of a search', () => {
  const [search, results, last] = withoutPeople(steps);

  test('is everything before the search', () => {
    expect(search).toEqual(steps[0]);
  });

  test('is no word of the results, and their number', () => {
    expect([results?.html, results?.mainText]).toEqual(['', 'xxx xxxx-xx, xx xxxx xxxxxx']);
    expect(results?.controls.map(({ name }) => name)).toEqual(['xx xxxx xxxxxx', 'Next page']);
    expect(results?.axe[0]?.violations[0]?.nodes[0]?.html).toBe('<a title="…" href="/1">…</a>');
    expect(JSON.stringify(results)).not.toContain('Teal');
  });

  test('says what is missing and why, on every page that follows', () => {
    for (const step of [results, last]) {
      expect(step?.notGathered.at(-1)).toEqual({
        what: 'HTML and words',
        reason: 'What a search brings up may name people and addresses',
      });
    }
  });

  test('is everything where nothing was searched for', () => {
    const walked = journeyOf('Home', 'Pay').steps;

    expect(withoutPeople(walked)).toEqual(walked);
  });
});
