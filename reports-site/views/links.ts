import type { DeviceName } from '../../crawler/records/names.ts';

/** Where each kind of page lives, from the site's root. */
export const addressOf = {
  overview: '/',
  comparisons: '/compare/',
  method: '/method/',
  manners: '/method/manners/',
  limits: '/method/what-testing-cannot-see/',
  reply: '/method/right-of-reply/',
  standard: '/method/the-standard/',
  data: '/data/',
  search: '/search/',
  council: (council: string) => `/councils/${council}/`,
  trend: (council: string) => `/councils/${council}/trend/`,
  councilFeed: (council: string) => `/councils/${council}/changes.xml`,
  siteFeed: '/changes.xml',
  summary: (council: string) => `/councils/${council}/summary/`,
  walk: (council: string, journey: string, device: DeviceName) =>
    `/councils/${council}/${journey}/${device}/`,
  journey: (journey: string) => `/journeys/${journey}/`,
  journeyTable: (journey: string, device: DeviceName) => `/journeys/${journey}/${device}/`,
  journeyCut: (journey: string, cut: string) => `/journeys/${journey}/by/${cut}/`,
  besidePeers: (council: string) => `/compare/${council}/`,
  comparison: (first: string, second: string) => `/compare/${first}/${second}/`,
  journeyComparison: (first: string, second: string, journey: string) =>
    `/compare/${first}/${second}/${journey}/`,
  measure: (measure: string) => `/method/${measure}/`,
  checks: '/method/checks/',
  findings: '/findings/',
  findingsOfComponents: '/findings/components/',
  findingsOfKind: (kind: 'needs-review' | 'advice') => `/findings/kinds/${kind}/`,
  findingsOfCheck: (slug: string) => `/findings/checks/${slug}/`,
  findingsOfCriterion: (slug: string) => `/findings/criteria/${slug}/`,
  findingsOfSupplier: (slug: string) => `/findings/suppliers/${slug}/`,
  check: (check: string) => `/method/checks/${check}/`,
} as const;

/**
 * The link from one page of the site to another place in it, so that the site works from a folder, from any path of
 * a server and from its root. A place that ends with a slash is a page.
 *
 * @example
 * relativeLink('/councils/larkton/', '/method/step-count/');
 * // '../../method/step-count/index.html'
 */
export function relativeLink(from: string, to: string): string {
  const [place = '', fragment] = to.split('#');
  const target = segmentsOf(place.endsWith('/') ? `${place}index.html` : place);
  const start = segmentsOf(from.slice(0, from.lastIndexOf('/') + 1));
  const shared = start.findIndex((segment, index) => segment !== target[index]);
  const common = shared === -1 ? start.length : shared;
  const path = [...start.slice(common).map(() => '..'), ...target.slice(common)].join('/');
  return fragment === undefined ? path : `${path}#${fragment}`;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
