import { describe, expect, test } from 'vitest';
import type { Rating } from '../../../crawler/records/standard.ts';
import type { Walk } from '../../../reports-site/views/report.ts';
import { spreadsOf, starCounts } from '../../../reports-site/views/spread.ts';
import { bestRows, tableRows } from '../../../reports-site/views/table-rows.ts';
import { walkOf } from '../sample/walk-of.ts';

const sample = walkOf('larkton', 'desktop');
const standard = (rating: Rating) => ({
  version: 1,
  rating,
  rest: { yes: 0, answered: 0, asked: 0 },
  answers: [],
});

function walkAt(id: string, rating: Rating, efficiency: number): Walk {
  const measures = {
    'step-count': {
      kind: 'measured' as const,
      value: efficiency / 10,
      unit: 'steps',
      parts: [],
      findings: [],
    },
    'journey-efficiency': {
      kind: 'measured' as const,
      value: efficiency,
      unit: 'points',
      parts: [],
      findings: [],
    },
  };
  return {
    council: { ...sample.council, id, name: id.toUpperCase() },
    result: { ...sample.result, standard: standard(rating), measures },
  };
}

const blocked: Walk = {
  council: { ...sample.council, id: 'z', name: 'Z' },
  result: {
    ...walkAt('z', { kind: 'not-rated', reason: 'Blocked' }, 90).result,
    outcome: { kind: 'blocked-by-robots', reason: 'robots.txt' },
  },
};
const walks = [
  blocked,
  walkAt('a', { kind: 'rated', stars: 2 }, 50),
  walkAt('b', { kind: 'between', least: 2, most: 4, reason: 'Keys' }, 80),
  walkAt('c', { kind: 'rated', stars: 3 }, 20),
];

describe('the rows of a long table', () => {
  test('have the most stars first, then the most efficient, and who is not rated last', () => {
    expect(tableRows(walks).map(({ walk, stars }) => [walk.council.id, stars])).toEqual([
      ['c', '3'],
      ['b', '2 to 4'],
      ['a', '2'],
      ['z', 'None'],
    ]);
  });

  test('never have 0 for what is not known, and no figure for who is not rated', () => {
    // Steps, modelled time, efficiency, clarity, violations.
    expect(tableRows(walks).map(({ cells }) => cells.join(' '))).toEqual([
      '2 ? 20 ? ?',
      '8 ? 80 ? ?',
      '5 ? 50 ? ?',
      '– – – – –',
    ]);
  });
});

describe('how figures are spread', () => {
  test('is the quartiles of those that have one; who is not rated is not among them', () => {
    // Efficiencies 20, 50 and 80; the 90 was blocked.
    expect(
      spreadsOf(walks).map(({ headline, count, least, median, most }) => [
        headline.id,
        count,
        least,
        median,
        most,
      ]),
    ).toEqual([
      ['step-count', 3, 2, 5, 8],
      ['journey-efficiency', 3, 20, 50, 80],
    ]);
  });

  test('counts stars that are certain', () => {
    expect(starCounts(walks)).toEqual({ stars: [0, 2, 1, 0], none: 1 });
  });
});

test('the best are named up to the limit, with how many more are as good as the last of them', () => {
  const at = (id: string, stars: 3 | 4, efficiency: number) =>
    walkAt(id, { kind: 'rated', stars }, efficiency);
  const rows = tableRows([
    at('a', 4, 90),
    at('b', 3, 91),
    at('c', 3, 91),
    at('d', 3, 91),
    at('e', 3, 80),
    blocked,
  ]);
  const ids = (most: number) => bestRows(rows, most).rows.map(({ walk }) => walk.council.id);

  expect([ids(2), bestRows(rows, 2).asGood]).toEqual([['a', 'b'], 2]);
  expect([ids(5), bestRows(rows, 5).asGood]).toEqual([['a', 'b', 'c', 'd', 'e'], 0]);
  expect(bestRows([], 5)).toEqual({ rows: [], asGood: 0 });
});
