import { load } from 'cheerio';
import type { LinkedDocument } from '../records/document.ts';
import type { Step } from '../records/step.ts';
import { withoutFragment } from './without-fragment.ts';

/** A link of a step that leads to a PDF. */
export type DocumentLink = Pick<LinkedDocument, 'url' | 'name' | 'ref'>;

type Page = Pick<Step, 'controls' | 'html' | 'url'>;

/** How many documents are downloaded for one step, and for one journey. */
export const mostDocuments = { onStep: 3, onJourney: 10 } as const;

/** The documents of one step that are read, and how many more it links to. */
interface Choice<Of> {
  step: Of;
  links: DocumentLink[];
  left: number;
}

/**
 * Which documents are read on the steps of a journey. One that several steps link to costs one download, and is kept
 * with each of them. The same steps give the same choice; pages that may name people have none.
 */
export function chooseDocuments<Of extends Page & Pick<Step, 'veiled'>>(steps: readonly Of[]): Choice<Of>[] {
  const linked = steps.filter(({ veiled }) => !veiled).map((step) => ({ step, all: documentLinks(step) }));
  const taken = new Set<string>();
  for (const { all } of linked) {
    const room = Math.min(mostDocuments.onStep, mostDocuments.onJourney - taken.size);
    for (const { url } of all.filter((link) => !taken.has(link.url)).slice(0, room)) taken.add(url);
  }
  return linked.map(({ step, all }) => {
    const links = all.filter(({ url }) => taken.has(url));
    return { step, links, left: all.length - links.length };
  });
}

/**
 * The links of a page that lead to a PDF, each address once: those of the main content first, in reading order. A PDF is
 * known by the end of its address, or since the link says its type.
 */
export function documentLinks(page: Page): DocumentLink[] {
  const typed = addressesOfType(page);
  const links = page.controls.flatMap(({ href, name, ref, area }) => {
    if (href === null || !URL.canParse(href)) return [];
    const { protocol, pathname } = new URL(href);
    const url = withoutFragment(href);
    const isPdf = /\.pdf$/i.test(pathname) || typed.has(url);
    return isPdf && /^https?:$/.test(protocol) ? [{ url, name, ref, isMain: area === 'main' }] : [];
  });
  const ordered = links.toSorted((one, other) => Number(other.isMain) - Number(one.isMain));
  const byAddress = Map.groupBy(ordered, ({ url }) => url);
  return [...byAddress.values()].flatMap(([first]) =>
    first ? [{ url: first.url, name: first.name, ref: first.ref }] : [],
  );
}

/** Addresses of links whose code says that a PDF is behind them. */
function addressesOfType({ html, url }: Page): Set<string> {
  if (!html.includes('application/pdf')) return new Set();
  const code = load(html);
  const root = URL.parse(code('base[href]').attr('href') ?? '', url)?.href ?? url;
  const addresses = code('a[type="application/pdf" i][href]')
    .toArray()
    .flatMap((link) => URL.parse(link.attribs.href ?? '', root)?.href ?? []);
  return new Set(addresses.map(withoutFragment));
}
