import { stringify } from 'csv-stringify/sync';
import { columnWords } from './views/csv-rows.ts';

type Table = keyof typeof columnWords;

// Without quotes a line break of any kind would end the row, and what follows it would begin a cell.
const shape = { escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: '\r\n' } as const;

/** Rows of a table as CSV, without its header. Text of visited pages stands in the cells, so none may begin as a formula (CWE-1236). */
export function csvOf(rows: Record<string, string | number>[], table: Table): string {
  return stringify(rows, { ...shape, columns: columnsOf(table) });
}

/** The header of a table, with the mark that tells spreadsheets that it is UTF-8. */
export function csvHeader(table: Table): string {
  return stringify([columnsOf(table)], { ...shape, bom: true });
}

function columnsOf(table: Table): string[] {
  return columnWords[table].map(([column]) => column);
}
