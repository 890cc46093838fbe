import { describe, expect, test } from 'vitest';
import { routeBySearch } from '../../../crawler/measures/route-by-search.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import type { Route } from '../../../crawler/records/routes.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { routeOf } from '../../builders/route-of.ts';

/** By the signs: three steps, a click on each page but the last. */
const main = journeyOf('Home', 'Pay', 'Start', 'Reference');

function answerOf(overrides: Partial<Route> = {}, evidence: Evidence = main) {
  return routeBySearch.measure({ ...evidence, routes: [routeOf(overrides)] });
}

/** The parts of the answer by id, and the checks of its findings. */
function readOf(overrides: Partial<Route> = {}, evidence: Evidence = main) {
  const answer = answerOf(overrides, evidence);
  if (answer.kind !== 'measured') throw new Error(answer.reason);
  const parts = Object.fromEntries(answer.parts.map(({ id, value }) => [id, value]));
  return {
    value: answer.value,
    parts,
    findings: answer.findings.map(({ check, message }) => [check, message]),
  };
}

describe('route-by-search', () => {
  test('says at which place the page is, and what the route costs', () => {
    // Two steps and three actions to step 1; two more steps and two more clicks from there.
    expect(readOf()).toEqual({
      value: 'second-result',
      parts: {
        words: '“pay council tax”',
        rank: 2,
        results: '1 “Bins”; 2 “Pay council tax”',
        steps: 2,
        actions: 3,
        'comes-out': '“Pay”',
        'steps-to-goal': 4,
        'actions-to-goal': 5,
      },
      findings: [
        [
          'search-ranks-task-low',
          'The search for “pay council tax” has the task as result 2, below 1 other page.',
        ],
      ],
    });
  });

  test.each([
    [1, 'first-result'],
    [4, 'fourth-result'],
    [5, 'fifth-result'],
  ])('place %i is called %s', (rank, value) => {
    expect(readOf({ rank }).value).toBe(value);
  });

  test('has nothing to advise where the page is the first result', () => {
    expect(readOf({ rank: 1 }).findings).toEqual([]);
  });

  test('says that the page was not found, with what was seen, and nothing of a goal', () => {
    const reason = 'The page is not among the first 5 entries; it is entry 7';

    expect(readOf({ outcome: { kind: 'not-found', reason }, rank: null, joins: null })).toMatchObject({
      value: 'not-found',
      parts: { rank: 'not-found', steps: 2, actions: 3 },
      findings: [
        [
          'search-misses-task',
          `The site’s own search does not bring the task among its first five results for “pay council tax”. ${reason}.`,
        ],
      ],
    });
  });

  test('says where it comes out at a section, before the task begins', () => {
    const whole = journeyOf(
      'Home',
      { heading: 'Council tax', waypoints: ['council-tax'] },
      { heading: 'Pay', waypoints: ['council-tax', 'pay'] },
    );
    const noteAt = (joins: number) => {
      const answer = answerOf({ joins }, whole);
      return answer.kind === 'measured' && answer.parts.find(({ id }) => id === 'comes-out')?.note;
    };

    expect(noteAt(1)).toBe('Step 1 of the way by the signs, a section before the task begins');
    expect(noteAt(2)).toBe('Step 2 of the way by the signs');
  });

  test('does not make up the way to the goal where the page is not on the way by the signs', () => {
    const { parts } = readOf({ joins: null });

    expect(parts).toMatchObject({ 'steps-to-goal': null, 'actions-to-goal': null, steps: 2 });
  });

  test('does not make up the way to a goal that the way by the signs never came to', () => {
    const { parts } = readOf({}, stopped(journeyOf('Home', 'Pay', 'Start'), 'no link fits'));

    expect(parts).toMatchObject({ 'comes-out': '“Pay”', 'steps-to-goal': null, 'actions-to-goal': null });
  });

  test('says that a site has no search, which is a finding', () => {
    const answer = readOf({ outcome: { kind: 'absent', reason: 'No box' }, rank: null, joins: null });

    expect([answer.value, answer.findings.map(([check]) => check)]).toEqual([
      'no-search',
      ['no-site-search'],
    ]);
  });

  test('cannot tell where our manners or the page kept us from knowing', () => {
    expect(answerOf({ outcome: { kind: 'cannot-tell', reason: 'robots.txt forbids /search' } })).toEqual({
      kind: 'cannot-tell',
      reason: 'The search could not be followed: robots.txt forbids /search.',
    });
  });

  test('cannot tell for a run that did not walk the routes', () => {
    expect(routeBySearch.measure(main)).toEqual({
      kind: 'cannot-tell',
      reason: 'This run did not walk the routes by search and by A to Z (--routes).',
    });
  });
});
