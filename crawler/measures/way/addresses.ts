import { parse } from 'tldts';

/** The host of an address, with its port if it names one; empty when it has none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

/** The host as residents tell hosts apart: without "www". */
function plainHost(url: string): string {
  return hostOf(url).replace(/^www\./u, '');
}

/**
 * The registrable domain of an address ("larkton.gov.uk"), by the public suffix list; an address without one, such as
 * 127.0.0.1, is its host.
 *
 * The list's private part is used too: two customers of one hosting supplier are two sites.
 */
export function siteOf(url: string): string {
  const host = hostOf(url);

  return host === '' ? '' : (parse(url, { allowPrivateDomains: true }).domain ?? host);
}

/** Whether two addresses have the same host, "www" or not. */
export function sameHost(one: string, other: string): boolean {
  return plainHost(one) === plainHost(other);
}

/** How far the way from one address to the next leaves the site: to another organisation, to another host, or not. */
export function hop(from: string, to: string): 'domain' | 'sub-domain' | null {
  if (hostOf(from) === '' || hostOf(to) === '') return null;
  if (siteOf(from) !== siteOf(to)) return 'domain';
  return sameHost(from, to) ? null : 'sub-domain';
}

/** Whether words name the site that an address belongs to: "Search on the Planning Portal" names planningportal.co.uk. */
export function names(words: string, url: string): boolean {
  const { domainWithoutSuffix } = parse(url, { allowPrivateDomains: true });
  const said = lettersOf(words);

  return [plainHost(url), siteOf(url), domainWithoutSuffix ?? '']
    .map(lettersOf)
    .some((name) => name.length > 3 && said.includes(name));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
