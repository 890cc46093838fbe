import { describe, expect, test } from 'vitest';
import type { AdapterWaypoint } from '../../../journeys/adapters/adapter.ts';
import { adapters } from '../../../journeys/adapters/list.ts';
import { matches } from '../../../journeys/matches.ts';
import { agileApplicationsRegister } from '../../fixtures/registers/agile-applications/register.ts';
import { arcusRegister } from '../../fixtures/registers/arcus/register.ts';
import { idoxPublicAccessRegister } from '../../fixtures/registers/idox-public-access/register.ts';
import { northgatePlanningExplorerRegister } from '../../fixtures/registers/northgate-planning-explorer/register.ts';
import { tascomiRegister } from '../../fixtures/registers/tascomi/register.ts';
import { ask, drawn, seen } from './visit.ts';

const host = 'register.larkton.example';
const idox = idoxPublicAccessRegister(host);
const northgate = northgatePlanningExplorerRegister(host);
const tascomi = tascomiRegister(host);
const agile = agileApplicationsRegister(host);
const arcus = arcusRegister(host);

const idoxSearch = ask(idox, '/online-applications/search.do?action=simple&searchType=Application').body;
const idoxSummary = ask(
  idox,
  '/online-applications/applicationDetails.do?keyVal=T178041LK0M0P00&activeTab=summary',
).body;
const northgateSearch = ask(northgate, '/Northgate/PlanningExplorer/GeneralSearch.aspx').body;
const northgateDetails = ask(
  northgate,
  '/Northgate/PlanningExplorer/Generic/StdDetails.aspx?PARAM0=178041',
).body;
const northgateComment = ask(northgate, '/Northgate/PlanningExplorer/PlanningComments.aspx?REF=178041').body;
const tascomiSearch = ask(tascomi, '/planning/index.html?fa=search').body;
const tascomiDetails = ask(tascomi, '/planning/index.html?fa=getApplication&id=178041').body;
const agileShell = ask(agile, '/larkton/search-applications/').body;
const arcusShell = ask(arcus, '/pr/s/register-view?c__r=Arcus_BE_Public_Register').body;

/** Sends the form whose button says "Search", as a browser would, with the words in the field that the adapter fills. */
function sendSearch(sites: typeof idox, html: string, label: RegExp, words: string, cookies: string) {
  const page = drawn(html);
  const field = page('label')
    .filter((_, each) => label.test(page(each).text()))
    .attr('for');
  const form = page(`[id="${field}"]`).closest('form');
  const post = Object.fromEntries(
    form.serializeArray().map(({ name, value }): [string, string] => [name, value ?? '']),
  );
  const button = form.find('input[type=submit][value=Search][name]');
  if (button.length > 0) post[button.attr('name') ?? ''] = 'Search';
  post[form.find(`[id="${field}"]`).attr('name') ?? ''] = words;
  expect(form.attr('method')).toBe('post');
  const here = html === northgateSearch ? '/Northgate/PlanningExplorer/GeneralSearch.aspx' : '/';
  const target = new URL(form.attr('action') ?? '', `https://${host}${here}`);
  return ask(sites, `${target.pathname}${target.search}`, { post, cookies });
}

function links(html: string, within: string): string[] {
  const page = drawn(html);
  return page(within)
    .find('a, button')
    .toArray()
    .map((each) => page(each).text().trim());
}

describe('searching a made-up register', () => {
  test('Public Access answers the POST with the results', () => {
    const reply = sendSearch(idox, idoxSearch, /keyword/, 'extension', 'JSESSIONID=larkton0001');

    expect(reply.status).toBe(200);
    expect(reply.body).toContain('Showing 1-5</strong> of 5');
    expect(links(reply.body, '#searchresults')[0]).toBe('Single storey extension to the reading room');
    expectReached('idox-public-access', 'results', reply.body);
  });

  test('Public Access wants its cookie, its token and more than two letters', () => {
    const session = 'JSESSIONID=larkton0001';
    expect(sendSearch(idox, idoxSearch, /keyword/, 'extension', '').status).toBe(500);
    expect(
      ask(idox, '/online-applications/simpleSearchResults.do', { post: {}, cookies: session }).status,
    ).toBe(403);
    expect(sendSearch(idox, idoxSearch, /keyword/, 'ex', session).body).toContain('Too many results found');
    expectReached(
      'idox-public-access',
      'results',
      sendSearch(idox, idoxSearch, /keyword/, 'zzzz', session).body,
    );
  });

  test('Public Access can hold terms before everything', () => {
    const withTerms = idoxPublicAccessRegister(host, { disclaimer: true });
    const terms = ask(withTerms, '/online-applications/search.do').body;
    const disclaimer = adapters.find(({ id }) => id === 'idox-public-access')?.disclaimer;

    expect(disclaimer?.evidence.some(({ heading }) => heading && matches(heading, headingOf(terms)))).toBe(
      true,
    );
    expect(
      disclaimer && matches(disclaimer.accept, drawn(terms)('input[type=submit]').attr('value') ?? ''),
    ).toBe(true);
    const accepted = ask(withTerms, '/online-applications/disclaimerAccepted.do', {
      post: { SUBMITTED: '1' },
    });
    expect(accepted.status).toBe(302);
    const cookies = accepted.headers?.['set-cookie'] ?? '';
    expect(ask(withTerms, '/online-applications/search.do', { cookies }).body).toContain(
      'simpleSearchString',
    );
  });

  test('Planning Explorer redirects to its results', () => {
    const session = 'ASP.NET_SessionId=larkton0001';
    const reply = sendSearch(northgate, northgateSearch, /^Development Description$/, 'extension', session);
    const results = ask(northgate, reply.headers?.location ?? '', { cookies: session }).body;

    expect(reply.status).toBe(302);
    expect(links(results, '.display_table')).toHaveLength(5);
    expect(links(results, '.display_table')[0]).toBe('26/00101/FUL');
    expectReached('northgate-planning-explorer', 'results', results);
    expect(
      ask(northgate, '/Northgate/PlanningExplorer/GeneralSearch.aspx', { post: { txtProposal: 'x' } }).status,
    ).toBe(500);
  });

  test('Tascomi answers the POST with form and results together', () => {
    const reply = sendSearch(tascomi, tascomiSearch, /^Proposal$/, 'extension', '');

    expect(links(reply.body, '#application_results_table')).toEqual(['View', 'View', 'View', 'View', 'View']);
    expectReached('tascomi', 'results', reply.body);
    expectNotReached('tascomi', 'results', tascomiSearch);
  });

  test('Agile Applications answers on its second host, by GET', () => {
    const reply = ask(agile, '/api/application/search?proposal=extension', {}, 1);

    const { total, results } = JSON.parse(reply.body);
    expect(total).toBe(5);
    expect(results[0]).toMatchObject({ id: 178041, reference: '26/00101/FUL' });
  });

  test('Arcus answers the calls that its script sends by POST, and no GET', () => {
    const found = called('PR_SearchService', 'search', { request: { searchTerm: 'extension' } });
    const one = called('PublicRegisterViewService', 'getRecordDetails', { recordId: 'a0lJ7000000178041IAC' });

    expect(found.records).toHaveLength(5);
    expect(one.reference).toBe('26/00101/FUL');
    expect(ask(arcus, '/pr/s/sfsites/aura?message={}').status).toBe(404);
  });
});

/** What Arcus answers to one call. */
function called(classname: string, method: string, params: object) {
  const message = JSON.stringify({
    actions: [
      {
        descriptor: 'aura://ApexActionController/ACTION$execute',
        params: { namespace: 'arcuscommunity', classname, method, params },
      },
    ],
  });
  return JSON.parse(ask(arcus, '/pr/s/sfsites/aura', { post: { message } }).body).actions[0].returnValue
    .returnValue;
}

describe('what an adapter says fits the register', () => {
  test.each([
    ['idox-public-access', idoxSearch, 'Enter a keyword'],
    ['northgate-planning-explorer', northgateSearch, 'Development Description'],
    ['tascomi', tascomiSearch, 'Proposal'],
    ['agile-applications', agileShell, 'Proposal'],
    ['arcus', arcusShell, 'Search by keyword'],
  ])('%s: the search', (id, html, first) => {
    const page = drawn(html);
    const enquiry = waypoint(id, 'search-form').enquiry;
    const fitting = page('label')
      .toArray()
      .map((each) => page(each).text())
      .filter((label) => enquiry && matches(enquiry.field, label));
    const button = page('button, input[type=submit]')
      .toArray()
      .map((each) => page(each).text() || (page(each).attr('value') ?? ''))
      .find((name) => enquiry && matches(enquiry.submit, name));

    expect(fitting[0]).toMatch(first);
    expect(button?.trim()).toBe('Search');
  });

  test.each([
    ['idox-public-access', idoxSummary, '#applicationTools', 'Make a Comment'],
    ['northgate-planning-explorer', northgateDetails, '#pageCenter', 'Comment on this application'],
    ['tascomi', tascomiDetails, 'main', 'Log in to comment'],
    ['agile-applications', agileShell, '#applicationDetails', 'Make a comment'],
    ['arcus', arcusShell, 'arcuscommunity-pr_comments', 'Submit a comment'],
  ])('%s: the way to a comment', (id, html, within, name) => {
    const { pattern, synonyms = [] } = waypoint(id, 'comment-form').follow ?? {};
    const fitting = links(html, within).filter((link) =>
      [pattern, ...synonyms].some((way) => way && matches(way, link)),
    );
    expect(fitting[0]).toBe(name);
  });

  test('an application is known by its heading or its words', () => {
    expectReached('idox-public-access', 'application', idoxSummary);
    expectReached('northgate-planning-explorer', 'application', northgateDetails);
    expectReached('tascomi', 'application', tascomiDetails);
    expectNotReached('tascomi', 'application', tascomiSearch);
  });

  test('a comment form is known by its heading and a question', () => {
    const [evidence] = waypoint('northgate-planning-explorer', 'comment-form').evidence ?? [];
    const labels = drawn(northgateComment)('label')
      .toArray()
      .map((each) => drawn(northgateComment)(each).text());

    expect(evidence?.heading && matches(evidence.heading, headingOf(northgateComment))).toBe(true);
    expect(labels.some((label) => evidence?.question && matches(evidence.question, label))).toBe(true);
  });

  test('references of results are what the first entry is called', () => {
    for (const id of ['northgate-planning-explorer', 'arcus']) {
      const pattern = waypoint(id, 'application').follow?.pattern;
      for (const name of ['26/00101/FUL', 'RU.26/0984', '2026/2894', '10/26/0747']) {
        expect(pattern && matches(pattern, name), name).toBe(true);
      }
      for (const name of ['New Search', 'and/or', 'Advanced search']) {
        expect(pattern && matches(pattern, name), name).toBe(false);
      }
    }
  });
});

test('every adapter says where it was read, when it was checked, and only names waypoints of the journeys', () => {
  const known = ['find-applications', 'search-form', 'results', 'application', 'comment-form'];
  for (const adapter of adapters) {
    expect(adapter.source.length).toBeGreaterThan(80);
    expect(adapter.checked).toMatch(/^(not yet checked|\d{4}-\d{2}-\d{2})$/);
    expect(known).toEqual(expect.arrayContaining(Object.keys(adapter.waypoints)));
  }
});

function waypoint(id: string, name: string): AdapterWaypoint {
  const found = adapters.find((adapter) => adapter.id === id)?.waypoints[name];
  if (!found) throw new Error(`${id} has no ${name}`);
  return found;
}

function headingOf(html: string): string {
  return drawn(html)('h1').first().text();
}

/** Whether any evidence of headings and words alone shows it. */
function isReached(id: string, name: string, html: string): boolean {
  const words = seen(`https://${host}/`, html).mainText.replaceAll('&nbsp;', ' ');
  return (waypoint(id, name).evidence ?? []).some(({ heading, text }) => {
    const asked = [heading && matches(heading, headingOf(html)), text && matches(text, words, 20_000)].filter(
      (answer) => answer !== undefined,
    );
    return asked.length > 0 && asked.every(Boolean);
  });
}

function expectReached(id: string, name: string, html: string): void {
  expect(isReached(id, name, html), `${name} of ${id}`).toBe(true);
}

function expectNotReached(id: string, name: string, html: string): void {
  expect(isReached(id, name, html), `${name} of ${id}`).toBe(false);
}
