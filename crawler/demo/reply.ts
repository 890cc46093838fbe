/** What a browser asked for, as far as a demonstration site needs to know. */
export interface Asked {
  path: string;
  query: URLSearchParams;
  cookies: string;
}

export interface Reply {
  status: number;
  type: string;
  body: string;
}

/** One host: every request has an answer, if only a page that says there is none. */
export type Site = (asked: Asked) => Reply;

export function page(body: string, status = 200): Reply {
  return { status, type: 'text/html; charset=utf-8', body };
}

export function plainText(body: string, status = 200): Reply {
  return { status, type: 'text/plain; charset=utf-8', body };
}

/** The robots.txt of a host; none of the disallowed folders is on a journey. */
export function robots(host: string): Reply {
  const closed = ['/admin/', '/user/', '/staging/', '/print/'].map((folder) => `Disallow: ${folder}`);
  return plainText(
    ['User-agent: *', 'Allow: /', ...closed, '', `Sitemap: http://${host}/sitemap.xml`, ''].join('\n'),
  );
}

export function sitemap(host: string, paths: readonly string[]): Reply {
  const places = paths.map((path) => `  <url><loc>http://${host}${path}</loc></url>`);
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...places,
    '</urlset>',
    '',
  ].join('\n');
  return { status: 200, type: 'application/xml; charset=utf-8', body };
}
