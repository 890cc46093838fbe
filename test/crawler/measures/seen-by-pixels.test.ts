import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../../crawler/measures/axe-findings.ts';
import { withoutSettledDoubts } from '../../../crawler/measures/seen-by-pixels.ts';
import type { TextContrastFacts } from '../../../crawler/records/facts/text-contrast-facts.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';

const box = { x: 0, y: 0, width: 100, height: 20 };
const node = axeNodeOf({ target: ['h1'], place: { selector: 'h1', box } });
const rule = axeRuleOf({ id: 'color-contrast', tags: ['wcag2aa', 'wcag143'], nodes: [node] });
const doubt = axeFindings([axeAnswerOf({ incomplete: [rule] })], 0);
const fault = axeFindings([axeAnswerOf({ violations: [rule] })], 0);

const heading: TextContrastFacts['texts'][number] = {
  selector: 'h1',
  snippet: '<h1>Bins</h1>',
  box,
  text: 'Bins',
  why: 'bgImage',
  size: 32,
  isBold: true,
  needed: 3,
  hasShadow: false,
  isBlended: false,
  pixels: 900,
  below: 0.02,
  lowest: 6.1,
  typical: 8.4,
  words: [],
  isSteady: true,
};

function seen(overrides: Partial<typeof heading> = {}, state = 'as it arrived') {
  const facts: TextContrastFacts = { texts: [{ ...heading, ...overrides }], alike: 0, left: 0 };
  return [{ what: 'text-contrast', state, frame: '', facts, reason: '' }];
}

describe('a doubt about contrast', () => {
  test('is settled by letters whose pixels stand out', () => {
    expect(withoutSettledDoubts(doubt, seen())).toEqual([]);
  });

  test.for<[string, Partial<typeof heading>]>([
    ['a tenth of the pixels lie below', { below: 0.1 }],
    ['the letters are too few pixels', { pixels: 39 }],
    ['something moved', { isSteady: false }],
    ['the letters have a shadow', { hasShadow: true }],
    ['it is another text', { selector: 'h2' }],
  ])('stays where %s', ([, overrides]) => {
    expect(withoutSettledDoubts(doubt, seen(overrides))).toEqual(doubt);
  });

  test('stays in a state whose pixels were not seen', () => {
    expect(withoutSettledDoubts(doubt, seen({}, 'cookie banner answered'))).toEqual(doubt);
  });

  test('is not what a violation is', () => {
    expect(withoutSettledDoubts(fault, seen())).toEqual(fault);
  });
});
