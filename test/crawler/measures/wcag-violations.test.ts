import { describe, expect, test } from 'vitest';
import { wcagViolations } from '../../../crawler/measures/wcag-violations.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';

const missingAlt = axeAnswerOf({ violations: [axeRuleOf()] });

describe('wcag-violations', () => {
  test('counts the same fault on several steps once', () => {
    const contrast = axeRuleOf({
      id: 'color-contrast',
      tags: ['wcag2aa', 'wcag143'],
      nodes: [
        axeNodeOf({ html: '<a>Pay</a>', impact: 'serious' }),
        axeNodeOf({ html: '<a>Go</a>', impact: null }),
      ],
      impact: null,
    });
    const journey = journeyOf(
      { heading: 'Home', axe: [missingAlt] },
      { heading: 'Bins', axe: [missingAlt, axeAnswerOf({ violations: [contrast] })] },
    );

    expect(wcagViolations.measure(journey)).toMatchObject({
      kind: 'measured',
      value: 3,
      unit: 'faults',
      parts: [
        {
          id: 'by-criterion',
          parts: [
            { id: '1.1.1', label: '1.1.1 Non-text Content', value: 1 },
            { id: '1.4.3', label: '1.4.3 Contrast (Minimum)', value: 2 },
          ],
        },
        {
          id: 'by-impact',
          parts: [
            { id: 'critical', value: 1 },
            { id: 'serious', value: 1 },
            { id: 'moderate', value: 0 },
            { id: 'minor', value: 0 },
            { id: 'unknown', value: 1 },
          ],
        },
        { id: 'steps-tested', value: 2 },
      ],
    });
  });

  test('counts neither what needs review nor advice', () => {
    const advice = axeRuleOf({ id: 'region', tags: ['best-practice'] });
    const axe = [axeAnswerOf({ violations: [advice], incomplete: [axeRuleOf()] })];

    expect(wcagViolations.measure(journeyOf({ heading: 'Home', axe }))).toMatchObject({ value: 0 });
  });

  test('counts under criteria of level A and AA only', () => {
    const scrolling = axeRuleOf({ tags: ['wcag2a', 'wcag211', 'wcag213'] });
    const axe = [axeAnswerOf({ violations: [scrolling] })];

    expect(wcagViolations.measure(journeyOf({ heading: 'Home', axe }))).toMatchObject({
      parts: [{ value: 1, parts: [{ id: '2.1.1', label: '2.1.1 Keyboard', value: 1 }] }, {}, {}],
    });
  });

  test('does not take a step that was not tested for a pass', () => {
    const journey = journeyOf({ heading: 'Home', axe: [missingAlt] }, { heading: 'Bins', axe: [] });

    expect(wcagViolations.measure(journey)).toEqual({
      kind: 'cannot-tell',
      reason: 'Not every step could be tested, and not tested is not passed: step 1 “Bins”.',
    });
  });

  test('cannot tell when there was nothing to test', () => {
    expect(wcagViolations.measure(stopped(journeyOf(), '', 'unreachable')).kind).toBe('cannot-tell');
  });

  test('reports the faults of the steps that were gathered when the journey stopped early', () => {
    const journey = stopped(journeyOf({ heading: 'Home', axe: [missingAlt] }), 'no link');

    expect(wcagViolations.measure(journey)).toMatchObject({ kind: 'measured', value: 1 });
  });
});
