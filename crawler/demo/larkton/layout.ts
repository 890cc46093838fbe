import { withDays } from '../days.ts';
import { escapeHtml } from '../html.ts';
import type { Page, Pages } from '../pages.ts';
import { type Asked, page, type Reply } from '../reply.ts';
import { cookieBanner } from './cookie-banner.ts';
import { footer } from './footer.ts';

const www = 'http://www.larkton.example';

/** What is inside the frame that all of Larkton's pages share. */
export interface Content {
  /** Parts of the title before the council's name, the page itself first. */
  titles: readonly string[];
  /** Breadcrumbs, the home page first; none on the home page. */
  crumbs: readonly { name: string; path: string }[];
  body: string;
  query?: string;
  home?: boolean;
}

/** The whole document. Addresses in header and footer are absolute: the payment host has the same look. */
export function layout(content: Content, asked: Asked, status = 200): Reply {
  const title = [...content.titles, 'Larkton Borough Council'].join(' - ');
  return page(
    `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#0b3c49">
<link rel="icon" href="/lark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/larkton.css">
</head>
<body>
<a class="skip-link" href="#content">Skip to main content</a>
${cookieBanner(asked)}${header(content.query ?? '')}
${breadcrumbs(content.crumbs)}<main id="content" class="width${content.home ? ' home' : ''}" tabindex="-1">
${content.body}
</main>
${footer(www)}
<script src="/larkton.js"></script>
</body>
</html>
`,
    status,
  );
}

/** A written page in the frame, with breadcrumbs from its address. */
export function writtenPage(written: Page, pages: Pages, asked: Asked): Reply {
  const above = ancestors(written.path)
    .map((path) => pages.get(path))
    .filter((each) => each !== undefined)
    .map(({ title, path }) => ({ name: title, path }));
  const home = written.path === '/';
  const crumbs = home ? [] : [{ name: 'Home', path: '/' }, ...above];
  const titles = home ? ['Home'] : [written.title, ...above.map(({ name }) => name).reverse()];
  return layout({ titles, crumbs, body: withDays(written.body), home }, asked);
}

function ancestors(path: string): string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_, place) => `/${parts.slice(0, place + 1).join('/')}`);
}

function breadcrumbs(crumbs: Content['crumbs']): string {
  if (crumbs.length === 0) return '';
  const items = crumbs.map(
    ({ name, path }) => `<li><a href="${path === '/' ? `${www}/` : path}">${escapeHtml(name)}</a></li>`,
  );
  return `<nav class="breadcrumbs width" aria-label="Breadcrumb"><ol>${items.join('')}</ol></nav>\n`;
}

function header(query: string): string {
  return `<header class="header">
<div class="width header-row">
<a class="logo" href="${www}/">
<svg class="logo-bird" viewBox="0 0 48 48" width="46" height="46" aria-hidden="true" focusable="false"><path fill="#ffd166" d="M4 30c9 1 14-3 18-9 3-5 8-8 13-7l9-4-5 7c0 12-9 21-21 21-5 0-8-1-10-3 5 0 8-1 10-3-6 1-11 1-14-2z"/><circle cx="35" cy="18" r="1.6" fill="#0b3c49"/></svg>
<span>Larkton <span class="logo-small">Borough Council</span></span></a>
<button class="menu-button" type="button" aria-expanded="false" aria-controls="menu">Menu</button>
<form class="site-search" role="search" action="${www}/search" method="get">
<label class="hidden" for="site-search">Search this website</label>
<input id="site-search" name="q" type="search" placeholder="Search this website" value="${escapeHtml(query)}">
<button type="submit">Search</button>
</form>
</div>
<nav id="menu" class="menu" aria-label="Main">
<ul class="width">
<li><a href="${www}/services">Services</a></li>
<li><a href="${www}/news">News</a></li>
<li><a href="${www}/council">Your council</a></li>
<li><a href="${www}/a-to-z">A to Z</a></li>
<li><a href="${www}/contact">Contact us</a></li>
</ul>
</nav>
</header>`;
}
