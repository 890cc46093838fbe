import { describe, expect, test } from 'vitest';
import { changeFirst, placeOn, sayStars } from '../../../reports-site/views/stars.ts';
import { walkOf } from '../sample/walk-of.ts';

describe('stars', () => {
  test('are drawn and said', () => {
    expect(sayStars({ kind: 'rated', stars: 3 })).toEqual({
      drawn: ['★★★☆'],
      text: '3 of 4 stars',
      reason: '',
    });
    expect(sayStars({ kind: 'rated', stars: 1 }).text).toBe('1 of 4 stars');
  });

  test('between two numbers are drawn as both, with what decides', () => {
    expect(sayStars({ kind: 'between', least: 2, most: 4, reason: 'It depends' })).toEqual({
      drawn: ['★★☆☆', '★★★★'],
      text: '2 to 4 of 4 stars',
      reason: 'It depends',
    });
  });

  test('that were not given are not drawn as none of four', () => {
    expect(sayStars({ kind: 'not-rated', reason: 'robots.txt' })).toEqual({
      drawn: [],
      text: 'Not rated',
      reason: 'robots.txt',
    });
    expect(sayStars(undefined)).toMatchObject({ drawn: [], text: 'Not rated' });
  });
});

describe('what to change first', () => {
  const answer = (question: string, essential: boolean, given: 'yes' | 'no' | 'cannot-tell') => ({
    question,
    words: `${question}?`,
    essential,
    answer: given,
    because: '',
    evidence: [],
    threshold: '',
    source: '',
    toYes: '',
  });

  test('is each essential that is a no, then the first of the rest', () => {
    const answers = [
      answer('a', true, 'cannot-tell'),
      answer('b', false, 'no'),
      answer('c', false, 'yes'),
      answer('d', true, 'no'),
      answer('e', false, 'no'),
      answer('f', false, 'no'),
    ];

    expect(changeFirst({ answers }).map(({ question }) => question)).toEqual(['d', 'b', 'e']);
    expect(changeFirst({ answers: answers.filter(({ answer: given }) => given !== 'no') })).toEqual([]);
  });
});

describe('the place that evidence points to', () => {
  const { result } = walkOf('larkton', 'desktop');

  test.each([
    ['step-3', 'step-3'],
    ['step-4', 'figures'],
    ['findings', 'findings'],
  ])('%s is shown at %s on a walk of four pages', (target, place) => {
    expect(placeOn(result, target)).toBe(place);
  });
});
