import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Route } from 'playwright';

interface SummaryPdf {
  /** The built site. */
  site: string;
  council: string;
  /** Where the PDF is written; folders on the way are made. */
  file: string;
  /** Where the report is published, so that links in the PDF lead there; without it they are words only. */
  siteUrl?: string | undefined;
}

/** A name that nobody can have, by which the browser asks for the site's files. */
const nowhere = 'https://report.invalid/';

/**
 * Prints a council's summary from the built site as a tagged PDF. Scripts are off and nothing leaves this machine: the
 * browser is given the site's own files and refused everything else. Throws when the site has no such page.
 */
export async function writeSummaryPdf(
  browser: Browser,
  { site, council, file, siteUrl }: SummaryPdf,
): Promise<void> {
  const base = new URL(siteUrl === undefined ? nowhere : siteUrl.replace(/\/?$/, '/'));
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  try {
    await context.route('**/*', (route) =>
      answer(route, { site, base, areLinksKept: siteUrl !== undefined }),
    );
    const page = await context.newPage();
    const address = new URL(`councils/${council}/summary/index.html`, base);
    const response = await page.goto(address.href);
    if (!response?.ok()) throw new Error(`The site in ${site} has no summary of ${council}`);
    await mkdir(dirname(file), { recursive: true });
    await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}

interface Answering {
  site: string;
  base: URL;
  areLinksKept: boolean;
}

async function answer(route: Route, { site, base, areLinksKept }: Answering): Promise<void> {
  const asked = new URL(route.request().url());
  if (asked.origin !== base.origin || !asked.pathname.startsWith(base.pathname)) return route.abort();
  const file = join(site, asked.pathname.slice(base.pathname.length));
  const found = relative(site, file).startsWith('..') ? null : await readFile(file).catch(() => null);
  if (found === null) return route.fulfill({ status: 404, body: 'There is no such page.' });
  if (!file.endsWith('.html')) return route.fulfill({ path: file });
  const page = found.toString('utf8');
  return route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: areLinksKept ? page : withoutOwnLinks(page),
  });
}

/** On paper a link into the report leads nowhere unless it is known where the report is. */
function withoutOwnLinks(page: string): string {
  const html = load(page);
  html('a[href]:not([href^="https://"], [href^="http://"])').removeAttr('href');
  return html.html();
}
