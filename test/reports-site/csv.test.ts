import { describe, expect, test } from 'vitest';
import { csvHeader, csvOf } from '../../reports-site/csv.ts';
import { columnWords, figureRows, findingRows } from '../../reports-site/views/csv-rows.ts';
import { findingOf, resultOf, resultsOf } from '../builders/result-of.ts';

/** What a spreadsheet takes for a formula: ASCII signs, white space that it passes over, and their full-width twins. */
const hostile = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
];

/** Words with a line break, after which a cell would begin if the row ended there. */
const broken = ['a\r=1+1', 'a\n=1+1', 'a\r\n@SUM(1)', 'a\n"=1+1'];

/** The cells of a table, as a reader of CSV takes them apart: quotes around a cell go, doubled ones are one. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n?|\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(cell);
}

/** Both tables of a council whose name, and everything that was seen of it, are these words. */
function tablesOf(words: string): string {
  const walk = resultOf({
    outcome: { kind: 'dead-end', reason: words },
    measures: { 'step-count': { kind: 'cannot-tell', reason: words } },
    findings: [findingOf('x', { message: words, snippet: words, selector: words, help: words })],
  });
  const council = { ...resultsOf('larkton', [walk]), council: { id: 'larkton', name: words, homePage: '' } };
  const rows = { councils: [council] };
  return csvOf(figureRows(rows), 'figures') + csvOf(findingRows(rows), 'findings');
}

describe('the tables', () => {
  test.each(hostile)('have no formula where a page has %j', (words) => {
    const cells = cellsOf(tablesOf(words));

    expect(cells.filter(isFormula)).toEqual([]);
    expect(cells.filter((cell) => cell === `'${words}`).length).toBe(8);
  });

  test.each(broken)('keep %j in one cell', (words) => {
    const cells = cellsOf(tablesOf(words));

    expect(cells.filter(isFormula)).toEqual([]);
    expect(cells.filter((cell) => cell === words).length).toBe(8);
  });

  test('begin with the mark of UTF-8 and the columns that the dictionary explains', () => {
    expect(csvHeader('figures')).toBe(`\uFEFF${columnWords.figures.map(([name]) => name).join(',')}\r\n`);
  });
});
