/** Parts of an address that say where a visitor came from, and not which page it is. */
const tracking = /^(utm_.*|gclid|fbclid|mc_[ce]id|_ga|rank|searchterm|highlight)$/i;

/**
 * An address as it tells one page from another: without scheme, "www", trailing slash, the place within the page and
 * what only tracks visitors. Null for what is no web page.
 *
 * @example
 * plainAddress('https://www.larkton.gov.uk/pay/?utm_source=search#top'); // 'larkton.gov.uk/pay'
 */
export function plainAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/+$/, '');
  const view = /^#[/!]/.test(url.hash) ? url.hash : '';
  return `${url.host.replace(/^www\./, '')}${path}${url.search}${view}`;
}

/** Names by which searches that count clicks hand on the address of the page itself. */
const wrapped = ['url', 'u', 'q', 'target', 'dest', 'destination', 'redirect'];

/** Where a link of a search leads in the end: many lead by an address that counts the click and redirects. */
export function targetOf(href: string): string {
  const url = URL.parse(href);
  if (!url) return href;
  const inside = wrapped
    .map((name) => url.searchParams.get(name))
    .find((value) => value !== null && /^https?:\/\//i.test(value) && URL.canParse(value));
  return inside ?? href;
}
