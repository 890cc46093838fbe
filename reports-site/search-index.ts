import { glob, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Which pages are found: one for each council, journey, check with findings and matter of method, never each walk. */
const chosenPages = [
  'councils/*/index.html',
  'journeys/*/index.html',
  'findings/checks/*/index.html',
  'method/**/index.html',
];

/**
 * What would be noise in an excerpt, or would make every page answer every question: figures, what links say to screen
 * readers only, tables that every council stands in, and under a fault its markup and the list of its places.
 */
const unread = [
  '[aria-hidden="true"]',
  'a .govuk-visually-hidden',
  'table.kerb-long',
  'table.kerb-figures:not(.kerb-figures--all)',
  '.kerb-mend pre',
  '.kerb-mend code',
  '.kerb-mend .kerb-note',
];

/** Drawings, what is folded away, heads of tables and numbers of notes: left out before pagefind has to read them. */
const cutOut = /<(svg|figure|details|caption|thead|sup)\b.*?<\/\1>/gs;

/** What the search page asks for; pagefind's own interfaces, which set texts as markup, are left out. */
const neededFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.en\.pagefind|index|fragment)$/;

/** A search to fill, or why there is none. */
export type OpenedSearch = { index: PagefindIndex } | { index: undefined; reason: string };

/**
 * An empty index for a site's search. Pagefind's program may not be installed for this machine (it is an optional
 * dependency) or not start: there is then no index and the reason instead, and the site is whole without its search.
 * Whoever opens an index calls {@link closeSearch} at the end, whatever came of it. `patience` is how many seconds the
 * program may take to start.
 */
export async function openSearch({ patience = 20 } = {}): Promise<OpenedSearch> {
  const opening = createIndex({
    rootSelector: 'main',
    excludeSelectors: unread,
    forceLanguage: 'en',
    keepIndexUrl: true,
  });
  const { index, errors } = await answered(opening, patience).catch(noIndex);
  return index ? { index } : { index, reason: `pagefind does not run here. ${firstLine(errors)}` };
}

function noIndex(error: unknown): { index: undefined; errors: string[] } {
  return { index: undefined, errors: [error instanceof Error ? error.message : String(error)] };
}

/** Ends pagefind's program, which all open indexes of this process share; without it nothing happens. */
export async function closeSearch(): Promise<void> {
  await close();
}

/**
 * Reads the chosen pages of a rendered site and writes their index into `folder`. Pages go in by name, so that the same
 * site gives the same index. Throws when pagefind cannot read a page or write, and when its program has died.
 */
export async function writeSearch(
  index: PagefindIndex,
  { site, folder }: { site: string; folder: string },
): Promise<void> {
  const pages = await pagesToFind(site);
  const contentOf = async (page: string): Promise<string> =>
    readable(await readFile(join(site, page), 'utf8'));
  let content = pages[0] === undefined ? Promise.resolve('') : contentOf(pages[0]);
  for (const [at, page] of pages.entries()) {
    const adding = index.addHTMLFile({ url: page, content: await content });
    const next = pages[at + 1];
    // Made ready while pagefind reads this one.
    if (next !== undefined) content = contentOf(next);
    const [{ errors }] = await Promise.all([answered(adding), content]);
    if (errors.length > 0) throw new Error(`Cannot index ${page}: ${firstLine(errors)}`);
  }
  const { errors } = await answered(index.writeFiles({ outputPath: folder }));
  if (errors.length > 0) throw new Error(`Cannot write the search index: ${firstLine(errors)}`);
  const unneeded = (await readdir(folder)).filter((name) => !neededFiles.test(name));
  await Promise.all(unneeded.map((name) => rm(join(folder, name), { recursive: true })));
}

async function pagesToFind(site: string): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob(chosenPages, { cwd: site })) found.push(path.replaceAll('\\', '/'));
  return found.sort();
}

/**
 * A page without what is not to be found, and in which what stands side by side does not run into one word. Spaces come
 * only where one element follows another: at the end of a cell one would keep pagefind from closing the sentence.
 */
function readable(html: string): string {
  return html.replaceAll(cutOut, '').replaceAll(/(<\/\w+>)(?=<\w)/g, '$1 ');
}

/**
 * What pagefind answers; throws after so many seconds without an answer. When its program dies, pagefind waits for an
 * answer for good, and Node would end with half a report and not a word.
 */
async function answered<T>(answer: Promise<T>, seconds = 120): Promise<T> {
  const done = new AbortController();
  const silence = setTimeout(seconds * 1000, undefined, { signal: done.signal }).then(() => {
    throw new Error(`Pagefind has not answered for ${seconds} seconds`);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    done.abort();
  }
}

function firstLine(errors: readonly string[]): string {
  return errors.join('; ').split('\n')[0] ?? '';
}
