import { aToZ, letters } from '../finder.ts';
import { escapeHtml } from '../html.ts';
import type { Pages } from '../pages.ts';
import type { Asked, Reply } from '../reply.ts';
import { layout } from './layout.ts';
import { notFound } from './not-found.ts';

/** The A to Z: one page of letters, and one page for each letter. */
export function aToZPage(pages: Pages, asked: Asked): Reply {
  const entries = aToZ(pages);
  const chosen = asked.path.slice('/a-to-z/'.length).toUpperCase();
  if (chosen !== '' && !letters.includes(chosen)) return notFound(asked);
  const shown = chosen === '' ? 'A' : chosen;
  const lines = (entries.get(shown) ?? []).map(
    ({ name, path }) => `<li><a href="${path}">${escapeHtml(name)}</a></li>`,
  );
  const list = lines.length > 0 ? `<ul>${lines.join('\n')}</ul>` : `<p>Nothing begins with ${shown}.</p>`;
  const body = `<div class="text">
<h1>A to Z of services</h1>
<ul class="letters">${letters.map((letter) => letterItem(letter, entries.has(letter))).join('')}</ul>
<h2>${shown}</h2>
${list}
</div>`;
  const titles = chosen === '' ? ['A to Z of services'] : [`${chosen} - A to Z of services`];
  return layout({ titles, crumbs: [{ name: 'Home', path: '/' }], body }, asked);
}

function letterItem(letter: string, any: boolean): string {
  return any
    ? `<li><a href="/a-to-z/${letter.toLowerCase()}">${letter}</a></li>`
    : `<li><span>${letter}</span></li>`;
}
