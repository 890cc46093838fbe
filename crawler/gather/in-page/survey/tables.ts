import type { TableCell, TableFacts, TablesFacts } from '../../../records/facts/tables-facts.ts';
import type { AxeInPage } from '../axe-in-page.ts';
import { seen, squeeze } from '../seeing.ts';
import { styleOf } from './block-text.ts';
import { placeOf } from './place-of.ts';

declare const axe: AxeInPage;

const mostTables = 60;
const mostRows = 12;
const mostColumns = 12;

/** Every drawn table that says of itself that it is one. */
export function tables(elements: readonly Element[]): TablesFacts {
  const found = elements.filter((element) => element instanceof HTMLTableElement);
  const headings = found.length > 0 ? headingRightBefore(elements) : new Map<Element, string>();
  return {
    tables: found
      .slice(0, mostTables)
      .filter((table) => seen(table) && axe.commons.dom.isVisibleToScreenReaders(table))
      .map((table) => tableFacts(table, headings.get(table) ?? '')),
  };
}

function tableFacts(table: HTMLTableElement, heading: string): TableFacts {
  const rows = [...table.rows];
  const cells = rows.slice(0, 300).flatMap((row) => [...row.cells]);
  return {
    ...placeOf(table),
    role: (table.getAttribute('role') ?? '').trim().toLowerCase(),
    caption: captionOf(table),
    heading,
    rows: rows.length,
    columns: Math.max(0, ...rows.slice(0, 300).map((row) => row.cells.length)),
    headers: cells.filter(isHeader).length,
    holdsTable: table.querySelector('table') !== null,
    inTable: table.parentElement?.closest('table') != null,
    controls: table.querySelectorAll('input:not([type="hidden"]), select, textarea').length,
    holdsBlocks: cells.some(holdsBlocks),
    longest: Math.max(0, ...cells.map((cell) => squeeze(cell.textContent, 2000).length)),
    spans: cells.some(({ colSpan }) => colSpan > 1),
    lines: cells.slice(0, 8).some((cell) => hasLine(cell)),
    grid: rows
      .slice(0, mostRows)
      .map((row) => [...row.cells].slice(0, mostColumns).map((cell) => cellFacts(cell, table))),
  };
}

function captionOf(table: HTMLTableElement): string {
  const said = squeeze(table.caption?.textContent, 300) || squeeze(table.getAttribute('summary'), 300);
  const labelled = table.hasAttribute('aria-label') || table.hasAttribute('aria-labelledby');
  return said || (labelled ? squeeze(axe.commons.text.accessibleText(table), 300) : '');
}

function isHeader(cell: HTMLTableCellElement): boolean {
  const role = cell.getAttribute('role') ?? '';
  return (
    (cell.localName === 'th' && !/^(cell|gridcell|presentation|none)$/.test(role)) ||
    /^(column|row)header$/.test(role) ||
    cell.hasAttribute('scope') ||
    (cell.getAttribute('headers') ?? '').trim() !== ''
  );
}

function holdsBlocks(cell: HTMLTableCellElement): boolean {
  if (cell.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"], ul, ol, form, iframe, video, nav'))
    return true;
  const picture = cell.querySelector('img, picture');
  return cell.querySelectorAll('p').length > 2 || (picture?.getBoundingClientRect().width ?? 0) > 100;
}

function hasLine(cell: HTMLTableCellElement): boolean {
  const { borderBottomWidth, borderBottomStyle, borderRightWidth } = styleOf(cell);
  return borderBottomStyle !== 'none' && (borderBottomWidth !== '0px' || borderRightWidth !== '0px');
}

function cellFacts(cell: HTMLTableCellElement, table: HTMLTableElement): TableCell {
  return {
    words: squeeze(cell.textContent, 80),
    bold: isBold(cell),
    filled: backgroundOf(cell, table) !== styleOf(table).backgroundColor,
  };
}

/** Whether all words of a cell are bold, by its own style or by one element around them. */
function isBold(cell: HTMLTableCellElement): boolean {
  let node: Element = cell;
  const words = squeeze(cell.textContent, 200);
  for (let depth = 0; depth < 5 && words !== ''; depth++) {
    if (Number(styleOf(node).fontWeight) >= 600) return true;
    const inner = [...node.children].find((child) => squeeze(child.textContent, 200) === words);
    if (!inner) return false;
    node = inner;
  }
  return false;
}

/** Its own background, or that of the row or row group around it. */
function backgroundOf(cell: HTMLTableCellElement, table: HTMLTableElement): string {
  for (let node: Element | null = cell; node && node !== table; node = node.parentElement) {
    const { backgroundColor } = styleOf(node);
    if (!/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return styleOf(table).backgroundColor;
}

/** The heading of each table that has nothing but one paragraph between it and the table. */
function headingRightBefore(elements: readonly Element[]): Map<Element, string> {
  const found = new Map<Element, string>();
  let heading = '';
  let between = 0;
  for (const element of elements) {
    if (/^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading') {
      heading = squeeze(element.textContent, 300);
      between = 0;
    } else if (/^(p|ul|ol|form)$/.test(element.localName)) between += 1;
    else if (element.localName === 'table') {
      found.set(element, between <= 1 ? heading : '');
      between += 5;
    }
  }
  return found;
}
