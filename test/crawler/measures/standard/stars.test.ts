import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { starsOf, tallyOfRest } from '../../../../crawler/measures/standard/stars.ts';
import type { StandardAnswer } from '../../../../crawler/records/standard.ts';

type Word = StandardAnswer['answer'];

/** Answers from letters: y yes, n no, ? cannot tell, - does not apply. */
function answersOf(essentials: string, rest: string) {
  const words: Record<string, Word> = { y: 'yes', n: 'no', '?': 'cannot-tell', '-': 'not-applicable' };
  const of = (letters: string, essential: boolean) =>
    [...letters].map((letter, at) => ({
      essential,
      answer: words[letter] ?? 'cannot-tell',
      words: `${essential ? 'Essential' : 'Question'} ${at + 1}?`,
    }));

  return [...of(essentials, true), ...of(rest, false)];
}

function stars(essentials: string, rest: string) {
  const rating = starsOf(answersOf(essentials, rest), 'reached');
  if (rating.kind === 'rated') return rating.stars;
  return rating.kind === 'between' ? `${rating.least} to ${rating.most}` : rating.reason;
}

describe('the stars of a journey', () => {
  test.each([
    ['all essentials and all of the rest', 'yyy', 'yyyyy', 4],
    ['all essentials and 80% of the rest exactly', 'yyy', 'yyyyn', 4],
    ['all essentials and 79% of the rest (15 of 19)', 'yyy', 'yyyyyyyyyyyyyyynnnn', 3],
    ['all essentials and 60% of the rest exactly', 'yyy', 'yyynn', 3],
    ['all essentials and 59% of the rest (10 of 17)', 'yyy', 'yyyyyyyyyynnnnnnn', 2],
    ['all essentials and 40% of the rest', 'yyy', 'yynnn', 2],
    ['all essentials and nothing of the rest: no worse than one essential missed', 'yyy', 'nnnnn', 2],
    ['one essential missed, whatever the rest', 'yny', 'yyyyy', 2],
    ['one essential missed and nothing of the rest', 'yny', 'nnnnn', 2],
    ['two essentials missed and 40% of the rest exactly', 'nny', 'yynnn', 2],
    ['two essentials missed and 39% of the rest (7 of 18)', 'nny', 'yyyyyyynnnnnnnnnnn', 1],
    ['no essential and nothing else', 'nnn', 'nnnnn', 1],
  ])('%s', (_, essentials, rest, expected) => {
    expect(stars(essentials, rest)).toBe(expected);
  });

  test('a dead end has one star, whatever else is answered', () => {
    expect(starsOf(answersOf('yyy', 'yyyyy'), 'dead-end')).toEqual({ kind: 'rated', stars: 1 });
    expect(starsOf(answersOf('n??', '?????'), 'dead-end')).toEqual({ kind: 'rated', stars: 1 });
  });

  test('the share is of what was answered', () => {
    expect(stars('yyy', 'yyyyn?????')).toBe(4);
  });

  test('what does not apply is not asked', () => {
    expect(stars('yyy', 'yyyyn-----')).toBe(4);
    expect(tallyOfRest(answersOf('yyy', 'yn?-'))).toEqual({ yes: 1, answered: 2, asked: 3 });
  });

  test('an essential that cannot be told decides between two numbers of stars, and is named', () => {
    expect(starsOf(answersOf('yy?', 'yyyyy'), 'reached')).toEqual({
      kind: 'between',
      least: 2,
      most: 4,
      reason: 'It depends on what could not be told: Essential 3?',
    });
    expect(stars('yn?', 'nnnnn')).toBe('1 to 2');
  });

  test('an essential that cannot be told decides nothing where both answers come to the same', () => {
    expect(stars('yn?', 'yynnn')).toBe(2);
    expect(stars('nn?', 'nnnnn')).toBe(1);
  });

  test('half of the rest answered is enough, less is not', () => {
    expect(stars('yyy', 'yyy???')).toBe(4);
    expect(stars('yyy', 'yy???')).toBe(
      'Not rated: only 2 of the 5 questions that apply beside the essentials could be answered, and it takes at least half.',
    );
    expect(starsOf(answersOf('yyy', ''), 'reached').kind).toBe('not-rated');
  });
});

const letters = fc.array(fc.constantFrom('y', 'n', '?', '-'), { minLength: 1, maxLength: 20 });
const essentials = fc.array(fc.constantFrom('y', 'n', '?'), { minLength: 3, maxLength: 3 });

/** The least and the most stars; a journey that is not rated has fewer than any. */
function bounds(ofEssentials: readonly string[], rest: readonly string[]): [number, number] {
  const rating = starsOf(answersOf(ofEssentials.join(''), rest.join('')), 'reached');
  if (rating.kind === 'between') return [rating.least, rating.most];
  return rating.kind === 'rated' ? [rating.stars, rating.stars] : [0, 0];
}

describe('whatever the answers', () => {
  test('a yes more, in place of a no or of an answer that could not be told, never lowers the stars', () => {
    fc.assert(
      fc.property(essentials, letters, fc.nat(), (ofEssentials, rest, pick) => {
        const all = [...ofEssentials, ...rest];
        const at = pick % all.length;
        fc.pre(all[at] !== '-');
        const better = all.with(at, 'y');
        const [least, most] = bounds(ofEssentials, rest);
        const [leastAfter, mostAfter] = bounds(better.slice(0, 3), better.slice(3));

        expect(leastAfter).toBeGreaterThanOrEqual(least);
        expect(mostAfter).toBeGreaterThanOrEqual(most);
      }),
      { numRuns: 2000 },
    );
  });

  test('the order of the questions changes nothing', () => {
    fc.assert(
      fc.property(letters, (rest) => {
        expect(bounds(['y', '?', 'n'], rest)).toEqual(bounds(['n', 'y', '?'], rest.toReversed()));
      }),
    );
  });
});
