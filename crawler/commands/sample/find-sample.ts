import type { Scouted } from '../../gather/scout-page.ts';
import type { Control } from '../../records/control.ts';
import type { Sample } from '../../records/sample.ts';
import { asksSomething, candidatesFor, leadingOn, likelyToHoldDocuments, pdfLink } from './signs.ts';

/** Looks at a page without testing it. */
export type Scout = (url: string) => Promise<Scouted>;

type Found = Sample['parts'][number];

/** Pages that are loaded at most to find the set; and to find each of its harder parts. */
const most = { all: 12, form: 4, document: 3 };

/**
 * Finds the set of pages that the regulator's simplified test takes, by the names of links and with few page loads:
 * contact page and statement from the home page, a form from these or from the tasks on the home page, a PDF on any
 * page that was seen. What is not found is said, with the reason.
 */
export async function findSample(homePage: string, scout: Scout): Promise<{ parts: Found[]; loads: number }> {
  const search = new Search(homePage, scout);
  const home = await search.look(homePage);
  if (home?.outcome.kind !== 'reached') {
    const how = home?.outcome.reason || 'The home page did not load';
    const parts = ['contact', 'statement', 'form', 'document'] as const;
    return {
      parts: [
        { part: 'home', url: homePage, how },
        ...parts.map((part) => ({ part, url: null, how: 'The home page could not be looked at' })),
      ],
      loads: search.loads,
    };
  }
  const contact = await search.byLink('contact', home);
  const statement = await search.byLink('statement', home);
  const form = await search.form();
  const document = await search.document(home);
  return {
    parts: [{ part: 'home', url: home.url, how: 'As it was named' }, contact, statement, form, document],
    loads: search.loads,
  };
}

/** The pages that were seen so far, and how many loads that took. */
class Search {
  loads = 0;
  private readonly homePage: string;
  private readonly scout: Scout;
  private readonly seen = new Map<string, Scouted>();

  constructor(homePage: string, scout: Scout) {
    this.homePage = homePage;
    this.scout = scout;
  }

  /** A page, loaded once; null when no more may be loaded. */
  async look(url: string): Promise<Scouted | null> {
    const key = url.replace(/#.*$/u, '');
    const known = this.seen.get(key);
    if (known) return known;
    if (this.loads >= most.all) return null;
    this.loads += 1;
    const page = await this.scout(url);
    this.seen.set(key, page);
    return page;
  }

  /** A page that a link on the home page is named after. */
  async byLink(part: 'contact' | 'statement', home: Scouted): Promise<Found> {
    const candidates = candidatesFor(part, home.controls, home.url).slice(0, 2);
    let why = 'No link on the home page is named after it';
    for (const { href, name } of candidates) {
      const page = href === null ? null : await this.look(href);
      if (page?.outcome.kind === 'reached') return { part, url: page.url, how: `By the link "${name}"` };
      why = `The link "${name}" leads to no page: ${page?.outcome.reason ?? 'too many pages were loaded'}`;
    }
    return { part, url: null, how: why };
  }

  /** A page that asks something: one of its own before one that is a contact page too. */
  async form(): Promise<Found> {
    const tried: Control[] = this.reached().flatMap(({ controls, url }) =>
      candidatesFor('form', controls, url),
    );
    const known = this.reached().map(({ url }) => url);
    const queue = tried.filter(({ href }) => href !== null && !known.includes(href));
    let loads = 0;
    for (let next = queue.shift(); next && loads < most.form; next = queue.shift()) {
      const page = next.href === null ? null : await this.look(next.href);
      loads += 1;
      if (page?.outcome.kind !== 'reached') continue;
      if (asksSomething(page.fields))
        return { part: 'form', url: page.url, how: `By the link "${next.name}"` };
      queue.unshift(...leadingOn(page.controls, page.url).slice(0, 1));
    }
    const also = this.reached().find(({ fields }) => asksSomething(fields));
    if (also) return { part: 'form', url: also.url, how: `The form is on "${also.title}"` };
    const how = `No form was found on ${this.reached().length} pages; only links named after one were followed`;
    return { part: 'form', url: null, how };
  }

  async document(home: Scouted): Promise<Found> {
    const onPages = (): Found | null => {
      for (const { controls, title } of this.reached()) {
        const link = pdfLink(controls, this.homePage);
        if (link?.href) return { part: 'document', url: link.href, how: `"${link.name}" on "${title}"` };
      }
      return null;
    };
    const likely = likelyToHoldDocuments(home.controls, home.url).slice(0, most.document);
    for (const { href } of likely) {
      const found = onPages();
      if (found) return found;
      if (href !== null) await this.look(href);
    }
    const how = `None of the ${this.reached().length} pages that were looked at links to a PDF`;
    return onPages() ?? { part: 'document', url: null, how };
  }

  private reached(): Scouted[] {
    return [...this.seen.values()].filter(({ outcome }) => outcome.kind === 'reached');
  }
}
