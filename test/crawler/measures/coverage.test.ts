import { describe, expect, test } from 'vitest';
import { coverageOf, nothingTested } from '../../../crawler/measures/coverage.ts';
import { criteriaAAndAa } from '../../../crawler/measures/wording/wcag-criteria.ts';
import { axeAnswerOf, axeRuleOf } from '../../builders/axe-answer-of.ts';

const axeRules = new Map([
  ['image-alt', ['1.1.1']],
  ['color-contrast', ['1.4.3']],
  ['audio-caption', ['1.2.1']],
]);
const looked = (overrides: Partial<Parameters<typeof coverageOf>[0]> = {}) =>
  coverageOf({ axe: [], examined: [], findings: [], axeRules, ...overrides });

describe('what was tested of WCAG on a page', () => {
  test('speaks of each criterion of level A and AA, 55 of them', () => {
    expect([...looked().keys()]).toEqual(criteriaAAndAa);
    expect(criteriaAAndAa).toHaveLength(55);
  });

  test('counts a rule that passed or had nothing to look at as one that looked, and calls it no pass', () => {
    const axe = [axeAnswerOf({ passes: ['image-alt'], inapplicable: ['color-contrast'] })];

    expect(looked({ axe }).get('1.1.1')).toEqual({
      status: 'nothing-found',
      violations: 0,
      needsReview: 0,
      checks: ['image-alt'],
      reason: '',
    });
    expect(looked({ axe }).get('1.4.3')?.status).toBe('nothing-found');
  });

  test('says what was found before what is to review', () => {
    const axe = [axeAnswerOf({ violations: [axeRuleOf()] })];
    const findings = [
      { kind: 'needs-review' as const, wcag: ['1.1.1', '1.4.3'] },
      { kind: 'violation' as const, wcag: ['1.1.1'] },
      { kind: 'advice' as const, wcag: ['1.2.1'] },
    ];

    expect(looked({ axe, findings }).get('1.1.1')).toMatchObject({
      status: 'found',
      violations: 1,
      needsReview: 1,
    });
    expect(looked({ axe, findings }).get('1.4.3')).toMatchObject({ status: 'needs-review' });
    expect(looked({ axe, findings }).get('1.2.1')).toMatchObject({ status: 'not-tested' });
  });

  test('does not take a second look for a first', () => {
    const axe = [axeAnswerOf({ passes: ['image-alt'], repeat: true })];

    expect(looked({ axe }).get('1.1.1')?.status).toBe('not-tested');
  });

  test('tells what no check is about from what a check could not look at', () => {
    const reflow = {
      what: 'reflow',
      state: 'as it arrived',
      frame: '',
      facts: null,
      reason: 'It took more than 8 s',
    };

    expect(looked().get('1.2.4')?.reason).toBe('Not tested by machine: no check of ours is about it');
    expect(looked().get('1.2.1')?.reason).toContain('axe-core did not look with its rule');
    expect(looked().get('1.4.10')?.reason).toBe('Only the thorough profile drives the page for it');
    expect(looked({ examined: [reflow] }).get('1.4.10')?.reason).toBe('It took more than 8 s');
    expect(looked({ examined: [{ ...reflow, facts: {} }] }).get('1.4.10')).toMatchObject({
      status: 'nothing-found',
      checks: ['reflow'],
    });
  });

  test('gives one reason for all where nothing could look', () => {
    expect(nothingTested('The page answered 404').get('1.1.1')).toEqual({
      status: 'not-tested',
      violations: 0,
      needsReview: 0,
      checks: [],
      reason: 'The page answered 404',
    });
  });
});
