import { aToZ, findPagesUnsorted, letters } from '../../finder.ts';
import { escapeHtml } from '../../html.ts';
import type { Pages } from '../../pages.ts';
import type { Asked, Reply } from '../../reply.ts';
import { layout } from './layout.ts';

const crumbs = [{ name: 'Home', path: '/' }];

/** The site's own search: /search?q=words. What it finds comes in the order of the addresses. */
export function searchPage(pages: Pages, asked: Asked): Reply {
  const query = (asked.query.get('q') ?? '').trim();
  const found = findPagesUnsorted(pages, query);
  const items = found.map(
    ({ page, extract }) =>
      `<li><a href="${page.path}">${escapeHtml(page.title)}</a><br>${escapeHtml(extract)}</li>`,
  );
  const list = found.length > 0 ? `<ol>${items.join('\n')}</ol>` : '<p>Nothing matched your words.</p>';
  const body = `<h1>Search</h1>
<p>You searched for: <strong>${escapeHtml(query)}</strong> (${found.length})</p>
${list}`;
  return layout({ title: 'Search - Murkwell City Council', crumbs, side: '', body, query }, asked);
}

/** The A to Z, all letters on /a-to-z and one on each of its pages. */
export function aToZPage(pages: Pages, asked: Asked): Reply {
  const entries = aToZ(pages);
  const chosen = asked.path.slice('/a-to-z/'.length).toUpperCase();
  if (chosen !== '' && !letters.includes(chosen)) return notFound(asked);
  const shown = (chosen === '' ? letters : [chosen]).map((letter) => {
    const lines = (entries.get(letter) ?? []).map(
      ({ name, path }) => `<li><a href="${path}">${escapeHtml(name)}</a></li>`,
    );
    return lines.length > 0 ? `<h2>${letter}</h2>\n<ul>${lines.join('')}</ul>` : '';
  });
  const index = letters
    .filter((letter) => entries.has(letter))
    .map((letter) => `<a href="/a-to-z/${letter.toLowerCase()}">${letter}</a>`);
  const body = `<h1>A to Z</h1>\n<p class="index">${index.join(' ')}</p>\n${shown.join('\n')}`;
  return layout({ title: 'A to Z - Murkwell City Council', crumbs, side: '', body }, asked);
}

export function notFound(asked: Asked): Reply {
  const body = `<h1>Page not found</h1>
<p>Sorry, the page that you requested could not be found. It may have been moved or removed when we changed our website.</p>
<p>Please try the <a href="/a-to-z">A to Z</a>, the search box above or the <a href="/">home page</a>.</p>`;
  return layout({ title: 'Murkwell City Council', crumbs, side: '', body }, asked, 404);
}
