import { escapeHtml } from '../html.ts';
import { type Application, longDate, type Register, slugOf } from '../register/register.ts';
import type { Asked, Reply } from '../reply.ts';
import { layout } from './layout.ts';
import { notFound } from './not-found.ts';

const crumbs = [
  { name: 'Home', path: '/' },
  { name: 'Planning and building control', path: '/planning' },
  { name: 'Search planning applications', path: '/planning/search' },
];
const titles = ['Search planning applications', 'Planning and building control'];

/** What the search box on the council's own page found. */
export function applicationResults(register: Register, asked: Asked): Reply {
  const query = (asked.query.get('search') ?? '').trim();
  const found = register.find(query);
  const heading = `${countOf(found.length)} for “${query}”`;
  const list = `<ul class="step-list">${found.map(resultItem).join('\n')}</ul>`;
  const body = `<div class="text">
<h1>${escapeHtml(heading)}</h1>
${found.length > 0 ? list : nothing(query)}
<p><a href="/planning/search">Search again</a></p>
</div>`;
  return layout({ titles: [heading, ...titles], crumbs, body }, asked);
}

/** One application, by the last part of its address. */
export function applicationPage(register: Register, asked: Asked): Reply {
  const application = register.bySlug(asked.path.slice('/planning/applications/'.length));
  if (!application) return notFound(asked);
  const body = `<div class="text">
<h1>${escapeHtml(application.proposal)}</h1>
<dl class="summary">
${row('Reference', application.reference)}
${row('Address', `${application.address}, ${application.postcode}`)}
${row('Status', application.status)}
${row('Received', longDate(application.received))}
</dl>
<h2>Have your say</h2>
<p>You can comment until 21 days after we received the application. Read <a href="/planning/comment">what we can and cannot take into account</a> before you write.</p>
</div>`;
  return layout({ titles: [`Application ${application.reference}`, ...titles], crumbs, body }, asked);
}

function resultItem(each: Application): string {
  return `<li><a href="/planning/applications/${slugOf(each)}">${escapeHtml(each.proposal)}</a>
<p>${escapeHtml(`${each.address}, ${each.postcode}`)}<br>${escapeHtml(each.reference)} · received ${longDate(each.received)} · ${escapeHtml(each.status)}</p></li>`;
}

function nothing(query: string): string {
  const asked = query === '' ? 'You did not type anything.' : 'No applications were found.';
  return `<p>${asked}</p>
<p>Check the spelling, or try part of it: a street without the house number, or the first half of a postcode.</p>`;
}

function countOf(count: number): string {
  return count === 1 ? '1 result' : `${count} results`;
}

function row(name: string, value: string): string {
  return `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`;
}
