import { describe, expect, test } from 'vitest';
import { pageFindings } from '../../../crawler/measures/page-findings.ts';
import type { AxeAnswer } from '../../../crawler/records/axe-answer.ts';
import type { SecondAnswer } from '../../../crawler/records/second-answer.ts';
import { axeAnswerOf, axeNodeOf, axeRuleOf } from '../../builders/axe-answer-of.ts';

const box = { x: 0, y: 0, width: 100, height: 20 };
const page = { url: 'http://x.example/', title: 'Bins', device: 'desktop', step: 0, aaa: 'advice' } as const;

const pale: SecondAnswer['violations'][number] = {
  rule: 'distinguishable/color-contrast',
  criteria: ['1.4.3'],
  level: 'AA',
  selector: 'p',
  snippet: '<p>Bins</p>',
  box,
  impact: 'serious',
  message: 'Insufficient color contrast ratio of 3.7:1 (required 4.5:1).',
};

const contrastRule = axeRuleOf({
  id: 'color-contrast',
  tags: ['wcag2aa', 'wcag143'],
  nodes: [axeNodeOf({ target: ['p'], html: '<p>Bins</p>', place: { selector: 'p', box } })],
});

function findingsOf(violations: SecondAnswer['violations'], axe: AxeAnswer) {
  const facts: SecondAnswer = { engine: 'AccessLint 0.21.0', violations, broken: [] };
  const examined = [{ what: 'second engine', state: 'as it arrived', frame: '', facts, reason: '' }];
  return pageFindings({ axe: [axe], examined }, page).findings.map(({ engine, kind, check, message }) => ({
    engine,
    kind,
    check,
    message,
  }));
}

describe('the second engine', () => {
  test('decides about contrast where axe-core cannot tell, and the doubt is gone', () => {
    expect(findingsOf([pale], axeAnswerOf({ incomplete: [contrastRule] }))).toEqual([
      { engine: 'accesslint', kind: 'violation', check: 'color-contrast', message: pale.message },
    ]);
  });

  test('adds nothing where axe-core found the same', () => {
    const found = findingsOf([pale], axeAnswerOf({ violations: [contrastRule] }));

    expect(found.map(({ engine, kind }) => [engine, kind])).toEqual([['axe', 'violation']]);
  });

  test('makes a matter for review of a disagreement, with both reasons', () => {
    expect(findingsOf([pale], axeAnswerOf({ passes: ['color-contrast'] }))).toEqual([
      {
        engine: 'accesslint',
        kind: 'needs-review',
        check: 'color-contrast',
        message: `${pale.message} axe-core lets it pass (color-contrast).`,
      },
    ]);
  });

  test('decides nothing by a rule that is not known to be careful', () => {
    const nested = { ...pale, rule: 'keyboard-accessible/nested-interactive', criteria: ['4.1.2'] };

    expect(findingsOf([nested], axeAnswerOf()).map(({ kind }) => kind)).toEqual(['needs-review']);
  });

  test('leaves out rules that raise more doubts than they settle', () => {
    expect(findingsOf([{ ...pale, rule: 'navigable/bypass', criteria: ['2.4.1'] }], axeAnswerOf())).toEqual(
      [],
    );
  });

  test('leaves out best practice, which names no criterion', () => {
    expect(findingsOf([{ ...pale, rule: 'landmarks/region', criteria: [] }], axeAnswerOf())).toEqual([]);
  });
});
