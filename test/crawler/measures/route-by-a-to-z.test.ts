import { describe, expect, test } from 'vitest';
import { routeByAToZ } from '../../../crawler/measures/route-by-a-to-z.ts';
import type { Route } from '../../../crawler/records/routes.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { routeOf, routeStepOf } from '../../builders/route-of.ts';
import { actionOf, chosenOf } from '../../builders/step-of.ts';

const main = journeyOf('Home', 'Pay', 'Reference');
const click = actionOf('click');

function answerOf(overrides: Partial<Route> = {}) {
  const letter = { ...routeStepOf('C', 2, [click]), chosen: chosenOf('Council tax payments') };
  const steps = [
    routeStepOf('Home', 0, [click]),
    routeStepOf('A to Z', 1, [click]),
    letter,
    routeStepOf('Pay', 3),
  ];
  const words = ['council tax', 'pay council tax'];
  const route = routeOf({
    kind: 'a-to-z',
    words,
    letters: ['C'],
    steps,
    entries: [],
    rank: null,
    ...overrides,
  });
  return routeByAToZ.measure({ ...main, routes: [route] });
}

describe('route-by-a-to-z', () => {
  test('says under which letter the entry is, and what the route costs', () => {
    // Three steps and three clicks to step 1; one more step and one more click from there.
    expect(answerOf()).toMatchObject({
      kind: 'measured',
      value: 'reached',
      findings: [],
      parts: [
        { id: 'names', value: '“council tax”, “pay council tax”' },
        { id: 'letters', value: 'C' },
        { id: 'entry', value: '“Council tax payments”' },
        { id: 'steps', value: 3 },
        { id: 'actions', value: 3 },
        { id: 'comes-out', value: '“Pay”' },
        { id: 'steps-to-goal', value: 4 },
        { id: 'actions-to-goal', value: 4 },
      ],
    });
  });

  test('says that no entry was found, and how it would be', () => {
    const reason = 'The A to Z has no entry for it under C or P';
    const answer = answerOf({ outcome: { kind: 'not-found', reason }, letters: ['C', 'P'], joins: null });

    expect(answer).toMatchObject({
      value: 'not-found',
      parts: [
        {},
        { id: 'letters', value: 'C, P' },
        { id: 'entry', value: 'none', note: `${reason}.` },
        {},
        {},
      ],
      findings: [
        {
          check: 'a-to-z-misses-task',
          kind: 'advice',
          message: `The A to Z does not lead to the task. ${reason}.`,
        },
      ],
    });
  });

  test('does not apply to a site without an A to Z', () => {
    const reason = 'The home page has no link to an A to Z';

    expect(answerOf({ outcome: { kind: 'absent', reason } })).toEqual({
      kind: 'not-applicable',
      reason: `${reason}.`,
    });
  });

  test('cannot tell where it could not be followed, or was not walked', () => {
    expect(answerOf({ outcome: { kind: 'cannot-tell', reason: 'robots.txt forbids it' } }).kind).toBe(
      'cannot-tell',
    );
    expect(routeByAToZ.measure(main).kind).toBe('cannot-tell');
    expect(routeByAToZ.measure({ ...main, routes: [routeOf()] }).kind).toBe('cannot-tell');
  });
});
