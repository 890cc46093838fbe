import { describe, expect, test } from 'vitest';
import { stepCount } from '../../../crawler/measures/step-count.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';

describe('step-count', () => {
  test('counts the steps after the home page', () => {
    const journey = journeyOf('Home', 'Bins and recycling', 'Report a missed bin');

    expect(stepCount.measure(journey)).toEqual({
      kind: 'measured',
      value: 2,
      unit: 'steps',
      parts: [],
      findings: [],
    });
  });

  test('counts a journey that was stopped safely', () => {
    const journey = stopped(journeyOf('Home', 'Pay'), 'before the payment', 'stopped-safely');

    expect(stepCount.measure(journey)).toMatchObject({ kind: 'measured', value: 1 });
  });

  test('cannot tell when the journey stopped early, and says why', () => {
    const journey = stopped(journeyOf('Home', 'Bins'), 'no link mentions missed bins');

    expect(stepCount.measure(journey)).toEqual({
      kind: 'cannot-tell',
      reason: 'The journey stopped before the task: no link mentions missed bins',
    });
  });

  test('cannot tell when nothing answered, and finds the words where none were recorded', () => {
    const journey = stopped(journeyOf(), '', 'unreachable');

    expect(stepCount.measure(journey)).toEqual({
      kind: 'cannot-tell',
      reason: 'The journey stopped before the task: nothing answered',
    });
  });
});
