import { findPages } from '../finder.ts';
import { escapeHtml } from '../html.ts';
import type { Pages } from '../pages.ts';
import type { Asked, Reply } from '../reply.ts';
import { layout } from './layout.ts';

/** The site's own search: /search?q=words. */
export function searchPage(pages: Pages, asked: Asked): Reply {
  const query = (asked.query.get('q') ?? '').trim();
  const found = findPages(pages, query);
  const items = found.map(
    ({ page, extract }) =>
      `<li><a href="${page.path}">${escapeHtml(page.title)}</a><p>${escapeHtml(extract)}</p></li>`,
  );
  const list = found.length > 0 ? `<ol class="step-list">${items.join('\n')}</ol>` : advice;
  const heading = query === '' ? 'Search this website' : `${countOf(found.length)} for “${query}”`;
  return layout(
    {
      titles: [query === '' ? 'Search' : `${query} - Search`],
      crumbs: [{ name: 'Home', path: '/' }],
      body: `<div class="text"><h1>${escapeHtml(heading)}</h1>\n${list}</div>`,
      query,
    },
    asked,
  );
}

const advice = `<p>Try other words, or fewer of them. You can also look in the <a href="/a-to-z">A to Z of services</a>.</p>`;

function countOf(count: number): string {
  if (count === 0) return 'Nothing found';
  return count === 1 ? '1 page' : `${count} pages`;
}
