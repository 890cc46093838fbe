import { describe, expect, test } from 'vitest';
import { clickCount } from '../../../crawler/measures/click-count.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { actionOf } from '../../builders/step-of.ts';

describe('click-count', () => {
  test('counts clicks and the dismissals that were forced, nothing else', () => {
    const actions = [
      actionOf('dismiss', { forced: true }),
      actionOf('dismiss', { forced: false }),
      actionOf('fill', { characters: 6 }),
      actionOf('tick'),
      actionOf('click'),
    ];

    expect(clickCount.measure(journeyOf({ heading: 'Home', actions }, 'Bins'))).toMatchObject({
      kind: 'measured',
      value: 2,
      unit: 'clicks',
    });
  });

  test('cannot tell when the journey stopped early', () => {
    expect(clickCount.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});
