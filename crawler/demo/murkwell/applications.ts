import { escapeHtml } from '../html.ts';
import { type Application, longDate, type Register, slugOf } from '../register/register.ts';
import type { Asked, Reply } from '../reply.ts';
import { sharedPlanning } from './planning/layout.ts';

const perPage = 5;

/** The shared service's results, five to a page. */
export function resultsPage(register: Register, asked: Asked): Reply {
  const keyword = (asked.query.get('keyword') ?? '').trim();
  const status = asked.query.get('status') ?? '';
  const found = register.find(keyword).filter((each) => status === '' || each.status === status);
  const pageNumber = Math.max(1, Number.parseInt(asked.query.get('page') ?? '1', 10) || 1);
  const body = found.length > 0 ? list(found, keyword, pageNumber) : nothing;
  return sharedPlanning({
    path: '/search/results',
    title: 'Search results',
    settings: {},
    body: `<h1>Search results</h1>
<div class="tools"><span role="button" tabindex="0" class="tool print"></span> <a href="/search/simple">Refine search</a> <label class="hide" for="sort">Sort by</label> <select id="sort"><option>Date received</option><option>Address</option></select></div>
${body}`,
  });
}

/** One application, by an address such as /application/MW-24-0203-F. */
export function applicationPage(register: Register, asked: Asked): Reply | undefined {
  const [, folder, slug = ''] = asked.path.split('/');
  const found = folder === 'application' ? register.bySlug(slug) : undefined;
  if (!found) return undefined;
  return sharedPlanning({
    path: asked.path,
    title: 'Application summary',
    settings: {},
    body: `<h1>${escapeHtml(`${found.reference} | ${found.proposal}`)}</h1>
<table class="details"><caption>Application summary</caption>
${row('Reference', found.reference)}
${row('Application received', longDate(found.received))}
${row('Address', `${found.address} ${found.postcode}`)}
${row('Proposal', found.proposal)}
${row('Status', found.status)}
</table>
<p>Comments may be made for 21 days from the date of validation.</p>`,
  });
}

function list(found: readonly Application[], keyword: string, pageNumber: number): string {
  const first = (pageNumber - 1) * perPage;
  const shown = found.slice(first, first + perPage);
  const last = first + shown.length;
  return `<p class="showing">Showing ${first + 1}-${last} of ${found.length}</p>
<div class="results">
${shown.map(item).join('\n')}
</div>
<p class="pager">${pager(found.length, keyword, pageNumber)}</p>`;
}

function item(each: Application): string {
  return `<div role="listitem" class="result"><a href="/application/${slugOf(each)}">${escapeHtml(each.proposal)}</a>
<p class="where">${escapeHtml(`${each.address} ${each.postcode}`)}</p>
<p class="meta">Ref. No: ${escapeHtml(each.reference)} | Received: ${longDate(each.received)} | Status: ${escapeHtml(each.status)}</p></div>`;
}

function pager(count: number, keyword: string, pageNumber: number): string {
  const query = `keyword=${encodeURIComponent(keyword)}`;
  const numbers = Array.from({ length: Math.ceil(count / perPage) }, (_, place) => place + 1);
  return numbers
    .map((number) =>
      number === pageNumber
        ? `<strong>${number}</strong>`
        : `<a href="/search/results?${escapeHtml(query)}&amp;page=${number}">${number}</a>`,
    )
    .join('');
}

function row(name: string, value: string): string {
  return `<tr><th scope="row">${name}</th><td>${escapeHtml(value)}</td></tr>`;
}

const nothing = `<p>No results found.</p>
<p>Your search did not return anything. Please refine your criteria and try again. <a href="/search/simple">Refine search</a></p>`;
