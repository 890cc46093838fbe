/** Parameters that only tell the site's counters where somebody came from. */
const counters = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_ga|_gl)$/iu;

/**
 * What tells one page from another by its address: no slash at the end, no place within the page (unless that is how
 * the site tells its views apart, "#/pay"), no counters' parameters, the others in the order of their names. Null for
 * what is no web address, such as "tel:".
 *
 * @example
 * pageKey('https://www.larkton.gov.uk/bins/?utm_source=home#top'); // 'https://www.larkton.gov.uk/bins'
 */
export function pageKey(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol)) return null;
  const view = /^#[!/]/u.test(url.hash) ? url.hash : '';

  return `${url.origin}${url.pathname.replace(/\/+$/u, '')}${queryOf(url)}${view}`;
}

function queryOf({ search, searchParams }: URL): string {
  if (search === '') return '';
  for (const name of [...searchParams.keys()].filter((each) => counters.test(each)))
    searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.toString();

  return query === '' ? '' : `?${query}`;
}
