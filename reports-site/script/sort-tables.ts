// A module, so that what is declared here is declared for the page.
export {};

declare global {
  /** Whom each council is compared with, by ids: what `peers.js` beside this script says. */
  var kerbPeers: Record<string, readonly string[]> | undefined;
}

/** Where this script lies; known only while it begins. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * Makes a long table sort by its headers and filter by its words. The page is whole without it: rows stand in a
 * sensible order, and cuts have pages of their own. Texts of the page are only ever set as text.
 */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sorts]')) enliven(table);

function enliven(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const body = table.tBodies[0];
  if (body === undefined) return;
  const status = document.createElement('p');
  status.className = 'kerb-note';
  status.setAttribute('role', 'status');
  for (const [column, head] of heads.entries()) addSorting(head, column, { heads, body });
  const filters = heads.flatMap((head, column) =>
    head.dataset.filter === undefined ? [] : [filterOf(head, column, body)],
  );
  const bar = document.createElement('div');
  bar.className = 'kerb-filters';
  const peers = table.dataset.peers === undefined ? undefined : peersFilter(body);
  bar.append(...(peers ? [peers.label] : []), ...filters.map(({ label }) => label), status);
  (table.closest('.kerb-scroll') ?? table).before(bar);
  bar.addEventListener('change', () => void changed());
  show();

  async function changed(): Promise<void> {
    const isKnown = await peers?.load();
    show();
    if (isKnown === false)
      status.textContent = 'The list of peers could not be loaded: all councils are shown.';
  }

  function show(): void {
    let shown = 0;
    for (const row of body?.rows ?? []) {
      row.hidden =
        peers?.hides(row) === true ||
        filters.some(({ select, column }) => select.value !== '' && textOf(row, column) !== select.value);
      if (!row.hidden) shown += 1;
    }
    status.textContent = `${shown} of ${body?.rows.length ?? 0} councils shown`;
  }
}

interface Sorting {
  heads: readonly HTMLTableCellElement[];
  body: HTMLTableSectionElement;
}

function addSorting(head: HTMLTableCellElement, column: number, { heads, body }: Sorting): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent.trim();
  head.replaceChildren(button);
  button.addEventListener('click', () => {
    const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    body.append(
      ...[...body.rows].sort((one, other) => compare(textOf(one, column), textOf(other, column), sign)),
    );
  });
}

/** Figures by size, words by letters; what is not known comes last whichever way is sorted. */
function compare(one: string, other: string, sign: number): number {
  const unknown = Number(isUnknown(one)) - Number(isUnknown(other));
  if (unknown !== 0) return unknown;
  const [a, b] = [numberOf(one), numberOf(other)];
  return sign * (Number.isNaN(a) || Number.isNaN(b) ? one.localeCompare(other, 'en-GB') : a - b);
}

function isUnknown(text: string): boolean {
  return ['?', '–', 'None', ''].includes(text);
}

function numberOf(text: string): number {
  return /^[\d,.]+( to \d)?$/.test(text) ? Number.parseFloat(text.replaceAll(',', '')) : Number.NaN;
}

function filterOf(head: HTMLTableCellElement, column: number, body: HTMLTableSectionElement) {
  const label = document.createElement('label');
  const select = document.createElement('select');
  const name = head.textContent.trim();
  const values = new Set([...body.rows].map((row) => textOf(row, column)).filter((text) => text !== ''));
  select.add(new Option('All', ''));
  for (const value of [...values].sort((a, b) => a.localeCompare(b, 'en-GB')))
    select.add(new Option(value, value));
  label.append(name, select);
  return { label, select, column };
}

/** Leaves a council and those that it is compared with. */
function peersFilter(body: HTMLTableSectionElement) {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.add(new Option('All', ''));
  const options = [...body.rows].map((row) => new Option(textOf(row, 0), idOf(row)));
  for (const option of options.sort((a, b) => a.text.localeCompare(b.text, 'en-GB'))) select.add(option);
  label.append('A council and its peers', select);
  return {
    label,
    /** Gives whether the peers are known, where they are asked for. */
    load: async () => select.value === '' || (await loadPeers()),
    hides(row: HTMLTableRowElement): boolean {
      const members = globalThis.kerbPeers?.[select.value];
      return members !== undefined && idOf(row) !== select.value && !members.includes(idOf(row));
    },
  };
}

/** As a script of the site's own, since a page that was opened from a folder may read no other file. */
async function loadPeers(): Promise<boolean> {
  if (globalThis.kerbPeers === undefined)
    await new Promise<void>((resolve) => {
      const script = document.createElement('script');
      script.src = new URL('peers.js', own).href;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => resolve());
      document.head.append(script);
    });
  return globalThis.kerbPeers !== undefined;
}

/** The council that the row's link leads to. */
function idOf(row: HTMLTableRowElement): string {
  return /councils\/([^/]+)\//.exec(row.cells[0]?.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '';
}

function textOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent.trim() ?? '';
}
