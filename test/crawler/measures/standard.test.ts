import { describe, expect, test } from 'vitest';
import type { Question } from '../../../crawler/measures/standard/question.ts';
import { standardOf } from '../../../crawler/measures/standard.ts';
import { standard } from '../../../crawler/records/standard.ts';
import { figuresOf, resultOf } from '../../builders/result-of.ts';

function asking(
  id: string,
  essential: boolean,
  answer: 'yes' | 'no' | 'cannot-tell' | 'not-applicable',
): Question {
  return {
    id,
    question: `${id}?`,
    essential,
    reads: ['x'],
    threshold: 'At least 1',
    source: 'A source',
    toYes: 'Do it.',
    read: () => ({ answer, because: 'So it is.', evidence: [] }),
  };
}

describe('a journey against the standard', () => {
  test('has every question with its answer, its threshold and what would make it a yes', () => {
    const result = standardOf(resultOf(), [
      asking('a', true, 'yes'),
      asking('b', false, 'no'),
      asking('c', false, 'yes'),
      asking('d', false, 'cannot-tell'),
      asking('e', false, 'not-applicable'),
    ]);

    expect(result).toMatchObject({
      rating: { kind: 'rated', stars: 2 },
      rest: { yes: 1, answered: 2, asked: 3 },
    });
    expect(result.answers[1]).toEqual({
      question: 'b',
      words: 'b?',
      essential: false,
      answer: 'no',
      because: 'So it is.',
      evidence: [],
      threshold: 'At least 1',
      source: 'A source',
      toYes: 'Do it.',
    });
    expect(result.answers.map(({ toYes }) => toYes)).toEqual([
      '',
      'Do it.',
      '',
      'It has to be measured first.',
      '',
    ]);
  });

  test.each([
    'blocked-by-robots',
    'blocked-by-bot-defence',
    'unreachable',
    'timed-out',
    'script-broken',
  ] as const)('has no stars when it was not ours to judge: %s', (kind) => {
    const measures = figuresOf({ 'step-count': 1, 'cta-clarity': 100 });

    expect(standardOf(resultOf({ outcome: { kind, reason: 'It was so' }, measures }))).toEqual({
      version: 1,
      rating: { kind: 'not-rated', reason: 'This journey was not ours to judge: It was so' },
      rest: { yes: 0, answered: 0, asked: 0 },
      answers: [],
    });
  });

  test('has one star at a dead end, though little could be answered', () => {
    const { rating, answers } = standardOf(resultOf({ outcome: { kind: 'dead-end', reason: 'No way on' } }));

    expect(rating).toEqual({ kind: 'rated', stars: 1 });
    expect(answers.find(({ question }) => question === 'goal-reached')).toMatchObject({
      answer: 'no',
      because: 'No way on',
    });
  });

  test('is not rated when nothing was measured', () => {
    expect(standardOf(resultOf()).rating).toMatchObject({ kind: 'not-rated' });
  });

  test('is what the contract says', () => {
    const result = standardOf(resultOf({ measures: figuresOf({ 'step-count': 3 }) }));

    expect(standard.parse(result)).toEqual(result);
  });
});
