import { describe, expect, test } from 'vitest';
import { tableHeaders } from '../../../../crawler/measures/checks/table-headers.ts';
import type { TableFacts } from '../../../../crawler/records/facts/tables-facts.ts';

describe('table-headers', () => {
  test('words above a column of figures are headers', () => {
    expect(
      kindsOf([
        ['Year', 'Homes'],
        ['2023', '412'],
        ['2024', '388'],
      ]),
    ).toEqual(['violation']);
  });

  test('a bold first row is a row of headers', () => {
    expect(
      kindsOf([
        ['*Licence', '*Fee'],
        ['Pavement', 'Free of charge'],
        ['Scaffold', 'By the week'],
      ]),
    ).toEqual(['violation']);
  });

  test('a bold first column is one of headers', () => {
    expect(
      kindsOf([
        ['*Monday', 'nine to five'],
        ['*Sunday', 'closed'],
      ]),
    ).toEqual(['violation']);
  });

  test('figures alone head nothing', () => {
    expect(
      kindsOf([
        ['1', '2'],
        ['3', '4'],
      ]),
    ).toEqual([]);
  });

  test('words between lines are for review, words without lines are let be', () => {
    const words = [
      ['Ash', 'Hall', 'Monday'],
      ['Elm', 'Inn', 'Tuesday'],
      ['Oak', 'School', 'Friday'],
    ];

    expect(kindsOf(words, { lines: true })).toEqual(['needs-review']);
    expect(kindsOf(words)).toEqual([]);
  });

  test.each([
    ['header cells', { headers: 2 }],
    ['a role for layout', { role: 'presentation' }],
    ['a table inside', { holdsTable: true }],
    ['fields', { controls: 3 }],
    ['parts of a page', { holdsBlocks: true }],
    ['long text', { longest: 400 }],
  ])('a table with %s is let be', (_, otherwise) => {
    expect(
      kindsOf(
        [
          ['*Year', '*Homes'],
          ['2023', '412'],
          ['2024', '388'],
        ],
        otherwise,
      ),
    ).toEqual([]);
  });
});

/** A table of these words; what is bold begins with an asterisk. */
function kindsOf(rows: string[][], otherwise: Partial<TableFacts> = {}): string[] {
  const table: TableFacts = {
    selector: 'table',
    snippet: '<table>',
    box: { x: 0, y: 0, width: 500, height: 200 },
    role: '',
    caption: '',
    heading: '',
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    headers: 0,
    holdsTable: false,
    inTable: false,
    controls: 0,
    holdsBlocks: false,
    longest: 20,
    spans: false,
    lines: false,
    grid: rows.map((row) =>
      row.map((words) => ({ words: words.replace('*', ''), bold: words.startsWith('*'), filled: false })),
    ),
    ...otherwise,
  };
  return tableHeaders
    .judge({ tables: { tables: [table] } }, { url: '', title: '', state: '', frame: '', device: 'desktop' })
    .map(({ kind }) => kind);
}
