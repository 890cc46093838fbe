import { load } from 'cheerio';
import type { Reply, Site } from '../../fixtures/councils/council.ts';

export interface Visited {
  url: string;
  title: string;
  mainText: string;
  html: string;
}

interface Sent {
  /** Fields of a form that is sent by POST. */
  post?: Record<string, string>;
  cookies?: string;
}

/** Asks a made-up host directly, without following redirects. */
export function ask(
  sites: readonly [host: string, site: Site][],
  path: string,
  sent: Sent = {},
  which = 0,
): Reply {
  const [host, site] = sites[which] ?? [];
  if (!host || !site) throw new Error('no such site');
  const url = new URL(path, `https://${host}/`);
  return site({
    method: sent.post ? 'POST' : 'GET',
    host,
    path: url.pathname,
    query: url.searchParams,
    cookies: sent.cookies ?? '',
    body: sent.post ? new URLSearchParams(sent.post).toString() : '',
    userAgent: 'test',
  });
}

/** What a script-less reader sees of a page: templates count as if they were drawn. */
export function visit(sites: readonly [host: string, site: Site][], path: string, sent: Sent = {}): Visited {
  return seen(new URL(path, `https://${sites[0]?.[0]}/`).href, ask(sites, path, sent).body);
}

export function seen(url: string, html: string): Visited {
  const page = drawn(html);
  page('script, style, header, footer, nav, #header, #footer, #pageHeader, #toolbar').remove();
  const main = page('main').length > 0 ? page('main') : page('body');
  const mainText =
    main
      .html()
      ?.replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  return { url, title: load(html)('title').text(), mainText, html };
}

/** The document with its templates' content drawn in place. */
export function drawn(html: string) {
  return load(html.replace(/<\/?template[^>]*>/g, ''));
}
