import { describe, expect, test } from 'vitest';
import type { Rating } from '../../../crawler/records/standard.ts';
import { columnWords, figureRows, findingRows } from '../../../reports-site/views/csv-rows.ts';
import { figuresOf, resultOf, resultsOf } from '../../builders/result-of.ts';
import { larkton, murkwell } from '../sample/results.ts';

const report = { councils: [larkton, murkwell] };

describe('figureRows', () => {
  test('has a row for every answer, with the reason in place of a figure', () => {
    const row = figureRows(report).find(
      ({ council, device, measure }) =>
        council === 'murkwell' && device === 'desktop' && measure === 'step-count',
    );

    expect(row).toMatchObject({
      answer: 'cannot-tell',
      value: '',
      reason: 'The journey ended before its goal',
    });
  });

  test('has the stars of the walk on every row, as one number, as two, or as none with the reason', () => {
    const starsOf = (rating: Rating | undefined) => {
      const standard = rating && { version: 1, rating, rest: { yes: 0, answered: 0, asked: 0 }, answers: [] };
      const walk = resultOf({
        measures: figuresOf({ 'step-count': 3, friction: 0 }),
        ...(standard && { standard }),
      });
      return figureRows({ councils: [resultsOf('larkton', [walk])] }).map(
        ({ stars_least, stars_most, stars_reason }) => [stars_least, stars_most, stars_reason],
      );
    };

    expect(starsOf({ kind: 'rated', stars: 3 })).toEqual([
      [3, 3, ''],
      [3, 3, ''],
    ]);
    expect(starsOf({ kind: 'between', least: 1, most: 2, reason: 'Keys were not tried' })[0]).toEqual([
      1,
      2,
      'Keys were not tried',
    ]);
    expect(starsOf({ kind: 'not-rated', reason: 'Blocked' })[0]).toEqual(['', '', 'Blocked']);
    expect(starsOf(undefined)[0]).toEqual(['', '', 'This run has no stars']);
  });

  test('has the columns that the data dictionary explains', () => {
    expect(Object.keys(figureRows(report)[0] ?? {})).toEqual(columnWords.figures.map(([name]) => name));
  });
});

describe('findingRows', () => {
  test('names every step of a finding once', () => {
    expect(findingRows(report).find(({ finding }) => finding === 'larkton-contrast')).toMatchObject({
      wcag: '1.4.3',
      steps: '0 2',
      places: 3,
    });
  });

  test('has the columns that the data dictionary explains', () => {
    expect(Object.keys(findingRows(report)[0] ?? {})).toEqual(columnWords.findings.map(([name]) => name));
  });
});
