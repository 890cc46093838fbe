import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoServer, serveDemo } from '../../../crawler/demo/serve.ts';
import { ask } from './ask.ts';

let server: DemoServer;

beforeAll(async () => {
  server = await serveDemo();
});

afterAll(() => server.close());

test('every link, picture, frame and form of the two councils leads somewhere', async () => {
  const broken: string[] = [];
  const seen = new Set<string>();
  const queue = ['http://www.larkton.example/', 'http://www.murkwell.example/'];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { status, type, body } = await ask(server, next);
    if (status !== 200) broken.push(`${status} ${next}`);
    if (type.startsWith('text/html')) queue.push(...addressesIn(body, next));
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(150);
});

test('every page says somewhere on its site that the council is invented', async () => {
  for (const host of Object.keys(server.hosts)) {
    const { body } = await ask(server, `http://${host}/no-such-page`);
    expect(load(body)('footer').text()).toContain('invented');
  }
});

/** Where a page leads on the demonstration's own hosts, without the part that only moves within a page. */
function addressesIn(body: string, from: string): string[] {
  const $ = load(body);
  const named = ['href', 'src', 'action', 'data'].flatMap((attribute) =>
    $(`[${attribute}]`)
      .map((_, element) => $(element).attr(attribute))
      .get(),
  );
  return named
    .map((address) => new URL(address, from))
    .filter(({ protocol, host }) => protocol === 'http:' && host in server.hosts)
    .map((url) => url.href.replace(/#.*$/, ''));
}
