import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { adapters } from '../../../journeys/adapters/list.ts';
import { recognise } from '../../../journeys/adapters/recognise.ts';
import { agileApplicationsRegister } from '../../fixtures/registers/agile-applications/register.ts';
import { arcusRegister } from '../../fixtures/registers/arcus/register.ts';
import { idoxPublicAccessRegister } from '../../fixtures/registers/idox-public-access/register.ts';
import { northgatePlanningExplorerRegister } from '../../fixtures/registers/northgate-planning-explorer/register.ts';
import { tascomiRegister } from '../../fixtures/registers/tascomi/register.ts';
import { visit } from './visit.ts';

const host = 'register.larkton.example';

const pagesOf = {
  'idox-public-access': visitAll(idoxPublicAccessRegister(host), [
    '/online-applications/search.do?action=simple&searchType=Application',
    '/online-applications/applicationDetails.do?keyVal=T178041LK0M0P00&activeTab=summary',
    '/online-applications/registered/userAdmin.do',
  ]),
  'northgate-planning-explorer': visitAll(northgatePlanningExplorerRegister(host), [
    '/Northgate/PlanningExplorer/Home.aspx',
    '/Northgate/PlanningExplorer/GeneralSearch.aspx',
    '/Northgate/PlanningExplorer/Generic/StdDetails.aspx?PARAM0=178041',
    '/Northgate/PlanningExplorer/PlanningComments.aspx?REF=178041',
  ]),
  tascomi: visitAll(tascomiRegister(host), [
    '/planning/index.html?fa=search',
    '/planning/index.html?fa=getApplication&id=178041',
    '/planning/index.html?fa=login',
  ]),
  'agile-applications': visitAll(agileApplicationsRegister(host), [
    '/larkton/search-applications/',
    '/larkton/search-applications/results?criteria=%7B%22proposal%22%3A%22extension%22%7D&page=1',
    '/larkton/application-details/178041',
  ]),
  arcus: visitAll(arcusRegister(host), [
    '/pr/s/register-view?c__r=Arcus_BE_Public_Register',
    '/pr/s/detail/a0lJ7000000178041IAC?c__r=Arcus_BE_Public_Register',
  ]),
};

function visitAll(sites: Parameters<typeof visit>[0], paths: string[]) {
  return paths.map((path) => visit(sites, path));
}

const answered = {
  'idox-public-access': visit(
    idoxPublicAccessRegister(host),
    '/online-applications/simpleSearchResults.do?action=firstPage&searchCriteria.simpleSearchString=extension',
    { cookies: 'JSESSIONID=larkton0001' },
  ),
  'northgate-planning-explorer': visit(
    northgatePlanningExplorerRegister(host),
    '/Northgate/PlanningExplorer/Generic/StdResults.aspx?XMLLoc=/x/extension.xml',
    { cookies: 'ASP.NET_SessionId=larkton0001' },
  ),
  tascomi: visit(tascomiRegister(host), '/planning/index.html', {
    post: { fa: 'search', submitted: 'true', proposal: 'extension' },
  }),
};

describe('the products', () => {
  test.each(Object.entries(answered))('%s is known by its results', (id, view) => {
    expect(view.html).toContain('26/00101/FUL');
    expect(adapters.filter((adapter) => recognise([adapter], view)).map((adapter) => adapter.id)).toEqual([
      id,
    ]);
  });

  test.each(Object.entries(pagesOf))('%s is known on its own pages, and no other is', (id, views) => {
    for (const view of views) {
      const known = adapters.filter((adapter) => recognise([adapter], view)).map((adapter) => adapter.id);
      expect(known, view.url).toEqual([id]);
    }
  });

  test.each(Object.entries(pagesOf))('%s is known by its markup alone, on a host of its own', (id, views) => {
    const [, view = views[0]] = views;
    expect(
      recognise(adapters, { title: '', mainText: '', ...view, url: `https://${host}/planning/` })?.id,
    ).toBe(id);
  });

  test.each([
    ['https://publicaccess.larkton.example/online-applications', 'idox-public-access'],
    [
      'https://planning.larkton.example/publicaccess/search.do?action=simple&searchType=Application',
      'idox-public-access',
    ],
    [
      'https://npe.larkton.example/Northgate/EnglishPlanningExplorer/generalsearch.aspx',
      'northgate-planning-explorer',
    ],
    [
      'https://planning.larkton.example/Northgate/PlanningExplorerAA/Generic/StdResults.aspx?PT=x',
      'northgate-planning-explorer',
    ],
    ['https://hub.larkton.example/planning/index.html?language=en&fa=search', 'tascomi'],
    ['https://planning.agileapplications.co.uk/larkton/search-applications', 'agile-applications'],
    ['https://larkton.my.site.com/PR3/s/be-register-view?c__r=Arcus_BE_Public_Register', 'arcus'],
    ['https://register.larkton.example/pr/s/detail/a0lJ7000000TuyfIAC', 'arcus'],
  ])('%s is an address of %s', (url, id) => {
    expect(recognise(adapters, { url, title: '', mainText: '' })?.id).toBe(id);
  });

  test.each([
    'https://www.larkton.example/planning/search-applications',
    'https://www.larkton.example/planning/',
    'https://www.larkton.example/planning/planning-applications/search.html?fa',
    'https://planning.larkton.example/Search/Advanced',
  ])('a page of the council itself is none of them: %s', (url) => {
    const html =
      '<html><head><title>Search planning applications | Larkton Council</title></head><body><main><h1>Search planning applications</h1><p>Use Public Access to search the planning register. Powered by Idox.</p><form action="/search"><input name="q"></form></main></body></html>';
    const page = load(html);
    const view = { url, title: page('title').text(), mainText: page('main').text(), html };
    expect(recognise(adapters, view)).toBeNull();
  });

  test('marks far down a long document are not looked for', () => {
    const html = `${'<p>filler</p>'.repeat(20_000)}<arcuscommunity-pr_search>`;
    expect(
      recognise(adapters, { url: 'https://www.larkton.example/', title: '', mainText: '', html }),
    ).toBeNull();
  });
});
