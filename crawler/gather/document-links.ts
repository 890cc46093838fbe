import { load } from 'cheerio';
import type { LinkedDocument } from '../records/document.ts';
import type { Step } from '../records/step.ts';
import { type DocumentSort, sortOfDocument } from './document-kinds.ts';
import { withoutFragment } from './without-fragment.ts';

/** A link of a step that leads to a document. */
export interface DocumentLink extends Pick<LinkedDocument, 'url' | 'name' | 'ref'> {
  sort: DocumentSort;
}

type Page = Pick<Step, 'controls' | 'html' | 'url'>;

/** How many documents are downloaded for one step, and for one journey. */
export const mostDocuments = { onStep: 3, onJourney: 10 } as const;

/** The documents of one step that are read, how many more it links to, and those that nobody here can read. */
interface Choice<Of> {
  step: Of;
  links: DocumentLink[];
  left: number;
  old: DocumentLink[];
}

/**
 * Which documents are read on the steps of a journey. One that several steps link to costs one download, and is kept
 * with each of them. The same steps give the same choice; pages that may name people have none.
 */
export function chooseDocuments<Of extends Page & Pick<Step, 'veiled'>>(steps: readonly Of[]): Choice<Of>[] {
  const linked = steps
    .filter(({ veiled }) => !veiled)
    .map((step) => {
      const links = documentLinks(step);
      const [old = [], all = []] = [true, false].map((isOld) =>
        links.filter(({ sort }) => (sort === 'old-office') === isOld),
      );
      return { step, all, old };
    });
  const taken = new Set<string>();
  for (const { all } of linked) {
    const room = Math.min(mostDocuments.onStep, mostDocuments.onJourney - taken.size);
    for (const { url } of all.filter((link) => !taken.has(link.url)).slice(0, room)) taken.add(url);
  }
  return linked.map(({ step, all, old }) => {
    const links = all.filter(({ url }) => taken.has(url));
    return { step, links, left: all.length - links.length, old };
  });
}

/**
 * The links of a page that lead to a PDF or a file of an office program, each address once: those of the main content
 * first, in reading order. A document is known by the end of its address, or since the link says its type.
 */
export function documentLinks(page: Page): DocumentLink[] {
  const types = typesByAddress(page);
  const links = page.controls.flatMap(({ href, name, ref, area }) => {
    if (href === null || !URL.canParse(href)) return [];
    const { protocol, pathname } = new URL(href);
    const url = withoutFragment(href);
    const sort = sortOfDocument(pathname, types.get(url));
    return sort && /^https?:$/.test(protocol)
      ? [{ link: { url, name, ref, sort }, isMain: area === 'main' }]
      : [];
  });
  const ordered = links.toSorted((one, other) => Number(other.isMain) - Number(one.isMain));
  const byAddress = Map.groupBy(ordered, ({ link }) => link.url);
  return [...byAddress.values()].flatMap(([first]) => (first ? [first.link] : []));
}

/** The types that the code of links says are behind them. */
function typesByAddress({ html, url }: Page): Map<string, string> {
  if (!/application\/(?:pdf|msword|vnd\.)/i.test(html)) return new Map();
  const code = load(html);
  const root = URL.parse(code('base[href]').attr('href') ?? '', url)?.href ?? url;
  const typed = code('a[type][href]')
    .toArray()
    .flatMap(({ attribs: { href = '', type = '' } }): [string, string][] => {
      const address = URL.parse(href, root)?.href;
      return address && sortOfDocument('', type) ? [[withoutFragment(address), type]] : [];
    });
  return new Map(typed);
}
