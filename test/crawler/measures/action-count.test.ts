import { describe, expect, test } from 'vitest';
import { actionCount } from '../../../crawler/measures/action-count.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf } from '../../builders/step-of.ts';

const searching = [
  actionOf('dismiss', { forced: true }),
  actionOf('dismiss', { forced: false }),
  actionOf('fill', { characters: 6 }),
  actionOf('choose'),
  actionOf('tick'),
  actionOf('key'),
];

describe('action-count', () => {
  test('counts all that a resident has to do, and no dismissal that they could have done without', () => {
    const journey = journeyOf('Home', { heading: 'Search', actions: searching }, 'Results');

    // One click on Home; a forced dismissal, a field, a choice, a tick and a key on Search.
    expect(actionCount.measure(journey)).toMatchObject({ kind: 'measured', value: 6, unit: 'actions' });
  });

  test('says how many there are of each kind', () => {
    const answer = actionCount.measure(
      journeyOf('Home', { heading: 'Search', actions: searching }, 'Results'),
    );

    expect(answer).toMatchObject({
      parts: [
        { id: 'click', value: 1 },
        { id: 'fill', value: 1 },
        { id: 'choose', value: 1 },
        { id: 'tick', value: 1 },
        { id: 'key', value: 1 },
        { id: 'dismiss', value: 1 },
        // Six actions on two steps.
        { id: 'per-step', value: 3 },
      ],
    });
  });

  test('has no figure for each step where the task begins on the home page', () => {
    expect(actionCount.measure(journeyOf('Home'))).toMatchObject({
      parts: expect.arrayContaining([expect.objectContaining({ id: 'per-step', value: null })]),
    });
  });

  test('cannot tell when the journey stopped early', () => {
    expect(actionCount.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});
