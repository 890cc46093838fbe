import { escapeHtml } from '../../html.ts';
import type { Page, Pages } from '../../pages.ts';
import { type Asked, page, type Reply } from '../../reply.ts';
import { cookieBanner } from './cookie-banner.ts';
import { footer } from './footer.ts';

/** What is inside the frame that the pages of the council's website share. */
export interface Content {
  title: string;
  crumbs: readonly { name: string; path: string }[];
  /** The menu on the left; none on the home page. */
  side: string;
  body: string;
  query?: string;
}

export function layout(content: Content, asked: Asked, status = 200): Reply {
  return page(
    `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(content.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/crest.svg" type="image/svg+xml">
<link rel="stylesheet" href="/murkwell.css">
</head>
<body>
${header(content.query ?? '')}
${breadcrumbs(content.crumbs)}<div class="wrap page">
${content.side}<main>
${content.body}
</main>
</div>
${footer}
${cookieBanner(asked)}<script src="/murkwell.js"></script>
</body>
</html>
`,
    status,
  );
}

/** A written page in the frame: breadcrumbs and the menu on the left come from its address. */
export function writtenPage(written: Page, pages: Pages, asked: Asked): Reply {
  if (written.settings.frame === 'none') return page(written.body);
  if (written.path === '/')
    return layout({ title: 'Murkwell City Council', crumbs: [], side: '', body: written.body }, asked);
  const section = pages.get(`/${written.path.split('/')[1]}`) ?? written;
  const above = section === written ? [] : [{ name: section.title, path: section.path }];
  return layout(
    {
      title: `${written.title} - Murkwell City Council`,
      crumbs: [{ name: 'Home', path: '/' }, ...above],
      side: sideMenu(section, pages),
      body: written.body,
    },
    asked,
  );
}

function sideMenu(section: Page, pages: Pages): string {
  const inside = [...pages.values()].filter(
    (each) => each.path.startsWith(`${section.path}/`) && each.settings.menu !== 'no',
  );
  if (inside.length === 0) return '';
  const links = [section, ...inside].map(
    ({ path, title, settings }) => `<li><a href="${path}">${escapeHtml(settings.menu ?? title)}</a></li>`,
  );
  return `<nav class="side" aria-label="In this section"><ul>${links.join('')}</ul></nav>\n`;
}

function breadcrumbs(crumbs: Content['crumbs']): string {
  if (crumbs.length === 0) return '';
  const links = crumbs.map(({ name, path }) => `<a href="${path}">${escapeHtml(name)}</a>`);
  return `<nav class="crumbs wrap" aria-label="Breadcrumb">You are here: ${links.join(' &gt; ')}</nav>\n`;
}

function header(query: string): string {
  return `<header>
<div class="wrap top">
<a class="logo" href="/"><img src="/logo.svg" alt="Murkwell City Council" width="250" height="64"></a>
<form class="find" role="search" action="/search" method="get">
<input name="q" type="text" aria-label="Search the site" value="${escapeHtml(query)}">
<button type="submit">Search</button>
</form>
</div>
<nav class="bar" aria-label="Main">
<ul class="wrap">
<li><a href="/residents">Residents</a></li>
<li><a href="/business">Business</a></li>
<li><a href="/your-council">Your council</a></li>
<li><a href="/visiting">Visiting</a></li>
<li><a href="/a-to-z">A to Z</a></li>
<li><a href="/contact">Contact</a></li>
</ul>
</nav>
</header>`;
}
