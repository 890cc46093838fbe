import { squeeze } from '../seeing.ts';

/** The words of the header cells that a cell is under and beside. */
export function headersOf(cell: Element | null): string {
  if (!(cell instanceof HTMLTableCellElement)) return '';
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (!row || !table) return '';
  const beside = [...row.cells].filter((other) => other.localName === 'th' && other !== cell);
  const above = [...table.rows]
    .filter((other) => other.rowIndex < row.rowIndex)
    .map((other) => other.cells[cell.cellIndex])
    .filter((other) => other?.localName === 'th');
  const named = (cell.getAttribute('headers') ?? '')
    .split(/\s+/)
    .map((id) => (id ? document.getElementById(id) : null));
  return squeeze([...above, ...beside, ...named].map((header) => header?.textContent ?? '').join(' '), 500);
}
