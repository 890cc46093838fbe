import { describe, expect, test } from 'vitest';
import { wcagNeedsReview } from '../../../crawler/measures/wcag-needs-review.ts';
import { axeAnswerOf, axeRuleOf } from '../../builders/axe-answer-of.ts';
import { journeyOf } from '../../builders/journey-of.ts';

describe('wcag-needs-review', () => {
  test('counts what could not be decided, and no fault', () => {
    const contrast = axeRuleOf({ id: 'color-contrast', tags: ['wcag2aa', 'wcag143'] });
    const axe = [axeAnswerOf({ violations: [axeRuleOf()], incomplete: [contrast] })];

    expect(wcagNeedsReview.measure(journeyOf({ heading: 'Home', axe }))).toMatchObject({
      kind: 'measured',
      value: 1,
      unit: 'points to review',
      parts: [
        { id: 'by-criterion', parts: [{ id: '1.4.3', value: 1 }] },
        { id: 'by-impact' },
        { id: 'steps-tested' },
      ],
    });
  });

  test('cannot tell when a step was not tested', () => {
    expect(wcagNeedsReview.measure(journeyOf({ heading: 'Home', axe: [] })).kind).toBe('cannot-tell');
  });
});
