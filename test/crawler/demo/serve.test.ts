import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, serveDemo } from '../../../crawler/demo/serve.ts';
import { ask } from './ask.ts';

let server: DemoServer;

beforeAll(async () => {
  server = await serveDemo();
});

afterAll(() => server.close());

const hosts = [
  'www.larkton.example',
  'pay.larkton.example',
  'www.murkwell.example',
  'murkwell.civicpay.example',
  'www.greatermurkwellplanning.example',
];

describe('the demonstration server', () => {
  test('serves five hosts on one port of this machine', () => {
    expect(Object.keys(server.hosts).sort()).toEqual(hosts.toSorted());
    expect(new Set(Object.values(server.hosts)).size).toBe(1);
    expect(Object.values(server.hosts)[0]).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  test.each(hosts)('%s has a robots.txt and a sitemap', async (host) => {
    const robots = await ask(server, `http://${host}/robots.txt`);
    expect(robots).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
    expect(robots.body).toContain(`Sitemap: http://${host}/sitemap.xml`);
    expect((await ask(server, `http://${host}/sitemap.xml`)).status).toBe(200);
  });

  test.each(hosts)('%s says of an unknown page that it is not there', async (host) => {
    const answer = await ask(server, `http://${host}/no/such/page`);
    expect(answer.status).toBe(404);
    expect(load(answer.body)('h1').text()).toBe('Page not found');
  });

  test('takes nothing but GET and HEAD', async () => {
    const home = 'http://www.larkton.example/';
    expect((await ask(server, home, 'POST')).status).toBe(405);
    expect(await ask(server, home, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('does not answer for a host that it does not know', async () => {
    expect((await ask(server, 'http://www.elsewhere.example/')).status).toBe(421);
  });

  test('keeps a list of what was asked for', async () => {
    await ask(server, 'http://www.murkwell.example/bins?street=Mill');
    expect(server.requests).toContainEqual({
      method: 'GET',
      host: 'www.murkwell.example',
      path: '/bins?street=Mill',
    });
  });
});

describe("the councils' own searches", () => {
  test.each(['larkton', 'murkwell'])('%s finds its pages by their words', async (council) => {
    const { body } = await ask(server, `http://www.${council}.example/search?q=council+tax`);
    expect(load(body)('main ol a[href="/council-tax"]').length).toBe(1);
  });

  test.each(['larkton', 'murkwell'])('%s says when nothing was found', async (council) => {
    const { body } = await ask(server, `http://www.${council}.example/search?q=zeppelin`);
    expect(load(body)('main ol li').length).toBe(0);
  });

  test.each(['larkton', 'murkwell'])('%s shows the query as text, never as markup', async (council) => {
    const { body } = await ask(server, `http://www.${council}.example/search?q=%3Cimg+src%3Dx%3E%22`);
    expect(body).not.toContain('<img src=x>');
    expect(load(body)('main').text()).toContain('<img src=x>"');
  });
});

describe('the planning searches', () => {
  const larkton = 'http://www.larkton.example/planning/search?search=';
  const murkwell = 'http://www.greatermurkwellplanning.example/search/results?keyword=';

  test('find "extension" in some applications, not in all', async () => {
    const first = load((await ask(server, `${larkton}extension`)).body);
    expect(first('h1').text()).toBe('8 results for “extension”');
    expect(first('main a[href^="/planning/applications/"]').length).toBe(8);
    const second = load((await ask(server, `${murkwell}extension`)).body);
    expect(second('.showing').text()).toBe('Showing 1-5 of 8');
    expect(second('.result').length).toBe(5);
  });

  test('find by reference, address and postcode, whatever the case', async () => {
    for (const words of ['24/00117/hou', 'MILL lane', 'lk1%202ab', 'LK12AB']) {
      const { body } = await ask(server, larkton + words);
      expect(load(body)('main').text()).toContain('3 Mill Lane');
    }
  });

  test('say when nothing was found', async () => {
    for (const address of [`${larkton}zeppelin`, `${murkwell}zeppelin`, larkton]) {
      const { body } = await ask(server, address);
      expect(load(body)('main').text()).toMatch(/No (applications|results) |You did not type anything/);
    }
  });

  test('show what was typed as text, never as markup', async () => {
    const { body } = await ask(server, `${larkton}%3Cscript%3Ealert(1)%3C/script%3E`);
    expect(body).not.toContain('<script>alert');
  });

  test('lead to a page for each application', async () => {
    const { body } = await ask(server, 'http://www.larkton.example/planning/applications/24-00117-HOU');
    expect(load(body)('h1').text()).toBe('Single-storey rear extension and new roof lights');
  });
});

describe('the payment hosts', () => {
  test('end before anything can be paid', async () => {
    const amount = 'http://pay.larkton.example/council-tax/amount?reference=';
    expect(load((await ask(server, `${amount}4012+3456`)).body)('h1').text()).toBe('Payments end here');
    expect(load((await ask(server, amount)).body)('title').text()).toMatch(/^Error: /);
    const end = await ask(server, 'http://murkwell.civicpay.example/murkwell/council-tax/confirm');
    expect(load(end.body)('h1').text()).toBe('Nothing to confirm');
  });
});
