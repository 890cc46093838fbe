import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../../../crawler/demo/listen.ts';
import { Robots } from '../../../crawler/gather/robots.ts';

const open: { server?: Server; robots?: Robots } = {};

afterEach(async () => {
  await open.robots?.close();
  open.server?.closeAllConnections();
  open.server?.close();
});

async function robotsOf(status: number, body: string, seen: string[] = []) {
  const server = createServer((request, response) => {
    seen.push(`${request.headers.host}${request.url} ${request.headers['user-agent']}`);
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
  });
  const port = await listen(server);
  const robots = new Robots({
    userAgent: 'Kerb/1',
    hosts: { 'www.larkton.example': `127.0.0.1:${port}` },
    milliseconds: 2000,
  });
  Object.assign(open, { server, robots });
  return robots;
}

const origin = 'http://www.larkton.example';

describe('robots.txt', () => {
  test('is asked for once, under the host name, with our own user agent', async () => {
    const seen: string[] = [];
    const robots = await robotsOf(200, 'User-agent: *\nDisallow: /private', seen);

    await Promise.all([robots.ask(origin), robots.ask(origin)]);

    expect(seen).toEqual(['www.larkton.example/robots.txt Kerb/1']);
  });

  test('forbids what it disallows and gives its delay', async () => {
    const robots = await robotsOf(200, 'User-agent: *\nDisallow: /private\nCrawl-delay: 7');

    const answer = await robots.ask(origin);

    expect(answer.allows(`${origin}/private/x`)).toBe(false);
    expect(answer.allows(`${origin}/public`)).toBe(true);
    expect(answer.crawlDelay).toBe(7);
  });

  test('is obeyed when it speaks to us by name', async () => {
    const robots = await robotsOf(200, 'User-agent: Kerb\nDisallow: /\n\nUser-agent: *\nAllow: /');

    expect((await robots.ask(origin)).allows(`${origin}/`)).toBe(false);
  });

  test.each([404, 403])('allows everything when it answers %i', async (status) => {
    expect((await (await robotsOf(status, 'no')).ask(origin)).allows(`${origin}/x`)).toBe(true);
  });

  test.each([500, 503, 429])('allows nothing when it answers %i', async (status) => {
    const answer = await (await robotsOf(status, 'User-agent: *\nAllow: /')).ask(origin);

    expect(answer.allows(`${origin}/x`)).toBe(false);
    expect(answer.reason).toContain(String(status));
  });

  test('is read as far as half a million characters and no further', async () => {
    const robots = await robotsOf(
      200,
      `User-agent: *\nDisallow: /private\n${'#'.repeat(2_000_000)}\nDisallow: /`,
    );

    expect((await robots.ask(origin)).allows(`${origin}/public`)).toBe(true);
  });

  test('leaves a host that is not there to the page load', async () => {
    const robots = await robotsOf(200, '');
    const gone = createServer();
    const port = await listen(gone);
    await new Promise((resolve) => gone.close(resolve));

    expect((await robots.ask(`http://127.0.0.1:${port}`)).allows(`http://127.0.0.1:${port}/`)).toBe(true);
  });

  test('allows nothing when its answer breaks off or never ends', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('User-agent: *\n');
    });
    const port = await listen(server);
    const robots = new Robots({ userAgent: 'Kerb/1', hosts: {}, milliseconds: 500 });
    Object.assign(open, { server, robots });

    const answer = await robots.ask(`http://127.0.0.1:${port}`);

    expect([answer.allows(`http://127.0.0.1:${port}/`), answer.kind]).toEqual([false, 'unanswered']);
  });
});
