import { describe, expect, test } from 'vitest';
import { columnWords, figureRows, findingRows } from '../../../reports-site/views/csv-rows.ts';
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
