import { describe, expect, test } from 'vitest';
import { choicesPerStep } from '../../../crawler/measures/choices-per-step.ts';
import { controlOf } from '../../builders/control-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';

const links = (count: number) =>
  Array.from({ length: count }, (_, at) => controlOf(`Link ${at}`, { ref: `c${at}` }));

describe('choices-per-step', () => {
  test('takes the median of the steps and shows each of them and the most', () => {
    const journey = journeyOf(
      { heading: 'Home', controls: links(9) },
      { heading: 'Bins', controls: links(4) },
      { heading: 'Missed bin', controls: links(1) },
    );

    expect(choicesPerStep.measure(journey)).toMatchObject({
      kind: 'measured',
      value: 4,
      parts: [
        { id: 'most', value: 9 },
        { id: 'step-0', label: 'Home', value: 9, step: 0 },
        { id: 'step-1', label: 'Bins', value: 4, step: 1 },
        { id: 'step-2', label: 'Missed bin', value: 1, step: 2 },
      ],
    });
  });

  test('takes the mean of the middle two of an even number of steps', () => {
    const journey = journeyOf(
      { heading: 'Home', controls: links(4) },
      { heading: 'Bins', controls: links(1) },
    );

    expect(choicesPerStep.measure(journey)).toMatchObject({ value: 2.5 });
  });

  test('counts what can be seen in the main content only', () => {
    const controls = [
      controlOf('Bins'),
      controlOf('Skip to content', { box: { x: 0, y: 0, width: 1, height: 1 } }),
      controlOf('Accessibility', { area: 'footer' }),
    ];

    expect(choicesPerStep.measure(journeyOf({ heading: 'Home', controls }))).toMatchObject({ value: 1 });
  });

  test('cannot tell when the journey stopped early', () => {
    expect(choicesPerStep.measure(stopped(journeyOf('Home'), 'no link')).kind).toBe('cannot-tell');
  });
});
