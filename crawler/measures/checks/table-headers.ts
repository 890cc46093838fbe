import type { TableCell, TableFacts } from '../../records/facts/tables-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

/** Longer cells are text set in columns rather than data. */
const longestData = 250;

/** Tables of data whose headers are cells like all others. */
export const tableHeaders = check({
  id: 'table-headers',
  version: 1,
  title: 'A table of data has no header cells',
  wcag: ['1.3.1'],
  reads: ['tables'],
  who: 'People who use a screen reader hear a figure without the words that it stands under and beside.',
  mend: 'Mark the headers as such: <th scope="col"> above the columns, <th scope="row"> before the rows.',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships; techniques H51, H63, H43; failure F91',
  limits:
    'A table counts as data when it has at least two rows and two columns of short text, and no table, form or part of a page in it. It is a fault when its first row or column looks like headers (bold, another background, words above figures), else for a person to look at, and let be without lines between the cells. Tables that say that they are for layout are let be.',
  examples: {
    passes:
      '<table border="1"><tr><th scope="col">Band</th><th scope="col">Yearly charge</th></tr><tr><td>A</td><td>£1,204</td></tr><tr><td>B</td><td>£1,405</td></tr></table>',
    fails:
      '<table border="1"><tr><td><b>Band</b></td><td><b>Yearly charge</b></td></tr><tr><td>A</td><td>£1,204</td></tr><tr><td>B</td><td>£1,405</td></tr></table>',
  },
  judge: ({ tables: { tables } }) => tables.flatMap((table) => verdictOn(table) ?? []),
});

function verdictOn(table: TableFacts): Verdict | null {
  if (!couldBeData(table) || table.headers > 0) return null;
  const [first = []] = table.grid;
  const above = headsColumns(table.grid);
  const beside = headsRows(table.grid);
  const isSure = above || beside;
  if (!isSure && (!table.lines || table.rows < 3 || fullness(table.grid) < 0.7)) return null;
  const names = (above ? first : table.grid.map(([cell]) => cell).filter((cell) => cell !== undefined))
    .map(({ words }) => words)
    .filter(Boolean);
  const scope = above ? 'col' : 'row';
  return {
    kind: isSure ? 'violation' : 'needs-review',
    impact: 'serious',
    message: isSure
      ? `The table has ${table.rows} rows and no header cells. Its ${above ? 'first row' : 'first column'} looks like headers: ${quote(names.join(', '))}.`
      : `The table has ${table.rows} rows, ${table.columns} columns and no header cells.`,
    help: `Mark the headers: <th scope="${scope}">${names[0] || 'Day'}</th>. If it is there for layout only, give it role="presentation".`,
    place: table,
  };
}

function couldBeData({
  role,
  rows,
  columns,
  holdsTable,
  controls,
  holdsBlocks,
  longest,
  grid,
}: TableFacts): boolean {
  const isTable = role === '' || /^(table|grid|treegrid)$/.test(role);
  return (
    isTable &&
    rows >= 2 &&
    columns >= 2 &&
    !holdsTable &&
    controls === 0 &&
    !holdsBlocks &&
    longest <= longestData &&
    fullness(grid) >= 0.5
  );
}

/** The share of cells with words. */
function fullness(grid: TableFacts['grid']): number {
  const cells = grid.flat();
  return cells.filter(({ words }) => words !== '').length / Math.max(1, cells.length);
}

/** Whether the first row looks like the names of the columns. */
function headsColumns(grid: TableFacts['grid']): boolean {
  const [first = [], ...others] = grid;
  const named = first.filter(({ words }) => words !== '');
  const isNaming = first.length >= 2 && named.length >= Math.max(2, first.length - 1) && named.every(isName);
  if (!isNaming || others.length === 0) return false;
  const below = others.flat().filter(({ words }) => words !== '');
  return differs(named, below) || isAboveFigures(first, others);
}

/** Whether the first column looks like the names of the rows. */
function headsRows(grid: TableFacts['grid']): boolean {
  const first = grid.flatMap(([cell]) => cell ?? []);
  const others = grid.flatMap(([, ...rest]) => rest).filter(({ words }) => words !== '');
  const isNaming = first.length >= 2 && first.every((cell) => cell.words !== '' && isName(cell));
  return isNaming && others.length > 0 && differs(first, others);
}

/** Short, with letters, and no sentence. */
function isName({ words }: TableCell): boolean {
  return (
    words.length <= 60 &&
    (/\p{L}/u.test(words) || /^\d{4}([/–-]\d{2,4})?$/u.test(words)) &&
    !/[.!?]$/u.test(words)
  );
}

function differs(heads: readonly TableCell[], others: readonly TableCell[]): boolean {
  const share = (cells: readonly TableCell[], look: 'bold' | 'filled'): number =>
    cells.filter((cell) => cell[look]).length / Math.max(1, cells.length);
  return (['bold', 'filled'] as const).some(
    (look) => share(heads, look) === 1 && share(others, look) <= 0.25,
  );
}

/** Words above columns of figures: at least one column of two figures or more. */
function isAboveFigures(first: readonly TableCell[], others: TableFacts['grid']): boolean {
  return first.some((head, column) => {
    const below = others.flatMap((row) => row[column] ?? []);
    return !isFigure(head) && below.length >= 2 && below.every(isFigure);
  });
}

function isFigure({ words }: TableCell): boolean {
  return /^[£€$]?\s?[\d,.]+\s?(%|p|kg|km|m|mph|miles|hours?|days?|am|pm)?$/iu.test(words.trim());
}
