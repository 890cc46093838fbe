import { describe, expect, test } from 'vitest';
import { withoutPeople } from '../../../crawler/gather/without-people.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';
import { controlOf } from '../../builders/control-of.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { actionOf, chosenOf } from '../../builders/step-of.ts';
import { h1 } from '../../builders/view-of.ts';

const walked = journeyOf(
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

const steps = walked.steps.map((step, index) => ({ ...step, veiled: index > 0 }));
const plain = { waypoints: [] };

describe('what is kept of the results of a search', () => {
  const [search, results, last] = withoutPeople(steps, plain);

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
    const other = journeyOf('Home', 'Pay').steps;

    expect(withoutPeople(other, plain)).toEqual(other);
  });

  test('is the heading of the results, and of no page behind them', () => {
    const [, found, behind] = withoutPeople(
      steps.map((step, index) => (index === 2 ? { ...step, headings: [h1('28 Teal Avenue')] } : step)),
      plain,
    );

    expect(found?.headings[0]?.text).toBe('Search results');
    expect([behind?.headings[0]?.text, behind?.title]).toEqual(['Not kept', 'Not kept']);
  });

  test('is not the name of the entry that was opened', () => {
    const entry = { ...chosenOf('28 Teal Avenue'), ref: 'c1', towards: 'application' };
    const opened = steps.map((step, index) =>
      index === 1
        ? { ...step, chosen: entry, actions: [actionOf('click', { ref: 'c1', name: '28 Teal Avenue' })] }
        : step,
    );
    const record = { id: 'application', kind: 'record' as const, evidence: [] };
    const [, found] = withoutPeople(opened, { waypoints: [record] });

    expect(found?.chosen).toMatchObject({ name: 'xx xxxx xxxxxx', method: entry.method });
    expect(JSON.stringify(found)).not.toContain('Teal');
  });
});
