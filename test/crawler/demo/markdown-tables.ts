/** A row of a Markdown table: the cells by the names of their columns. */
export type Cells = Record<string, string | undefined>;

/** The tables of a piece of Markdown, each as its rows. No cell may hold a bar. */
export function tablesOf(markdown: string): Cells[][] {
  return markdown
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim().startsWith('|')))
    .filter((lines) => lines.length >= 2)
    .map(([head = '', , ...rows]) => rows.map((row) => named(cellsOf(head), cellsOf(row))));
}

function named(columns: readonly string[], cells: readonly string[]): Cells {
  if (cells.length !== columns.length) {
    throw new Error(`A row has ${cells.length} cells, not ${columns.length}: ${cells.join(' | ')}`);
  }
  return Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}
