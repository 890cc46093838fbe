import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../crawler/demo/listen.ts';
import { type PageReport, pageReport } from '../../../crawler/records/page-report.ts';
import { kerb } from '../../fixtures/kerb-process.ts';

const head = '<!doctype html><html lang="en"><head><title>Pay</title></head>';
const pages: Record<string, string> = {
  '/faults': `${head}<body><main><h1>Pay</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><input></main></body></html>`,
  '/modal': `${head}<body><main><h1>Pay</h1><iframe title="Map" tabindex="-1" srcdoc="<a href='/'>Home</a>"></iframe><dialog aria-label="News"><p>News</p><button>Close</button></dialog><script>document.querySelector('dialog').showModal()</script></main></body></html>`,
  '/clean': `${head}<body><main><h1>Pay</h1><p>Nothing is wrong here.</p></main></body></html>`,
};
const others: Record<string, { type: string; body: string }> = {
  '/feed.xml': { type: 'application/xml', body: '<news><item>Bins</item></news>' },
  '/data.json': { type: 'application/json', body: '{"bins":[]}' },
};
const held: { server?: Server; report?: PageReport; code?: number | null; base?: string } = {};

beforeAll(async () => {
  const server = createServer((request, response) => {
    if (request.url === '/moved') return response.writeHead(301, { location: '/clean' }).end();
    const typed = others[request.url ?? ''];
    if (typed) return response.writeHead(200, { 'content-type': typed.type }).end(typed.body);
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html' }).end(page ?? 'Not found');
  });
  const base = `http://127.0.0.1:${await listen(server)}`;
  const addresses = ['/faults', '/clean', '/moved', '/missing', '/feed.xml', '/data.json', '/modal'].map(
    (path) => `${base}${path}`,
  );
  const { stdout, code } = await kerb(
    ['page', ...addresses, 'http://nowhere.invalid/', '--json', '-'],
    tmpdir(),
  );
  Object.assign(held, { server, base, code, report: pageReport.parse(JSON.parse(stdout)) });
});

afterAll(() => {
  held.server?.closeAllConnections();
  held.server?.close();
});

describe('kerb page', () => {
  test('prints one entry for each address, in order, and nothing else', () => {
    expect(held.code).toBe(0);
    expect(
      held.report?.pages.map(({ url, finalUrl, status, outcome }) => [
        url.replace(held.base ?? '', ''),
        finalUrl?.replace(held.base ?? '', ''),
        status,
        outcome.kind,
      ]),
    ).toEqual([
      ['/faults', '/faults', 200, 'reached'],
      ['/clean', '/clean', 200, 'reached'],
      ['/moved', '/clean', 200, 'reached'],
      ['/missing', '/missing', 404, 'dead-end'],
      ['/feed.xml', '/feed.xml', 200, 'dead-end'],
      ['/data.json', '/data.json', 200, 'dead-end'],
      ['/modal', '/modal', 200, 'reached'],
      ['http://nowhere.invalid/', undefined, null, 'unreachable'],
    ]);
  });

  test('says what came where that is no web page, and finds no fault in how the browser shows it', () => {
    const shown = held.report?.pages.filter(({ url }) => /feed|data/.test(url));

    expect(shown?.map(({ outcome, findings }) => [outcome.reason, findings])).toEqual([
      ['The address gives a file (application/xml), not a web page', []],
      ['The address gives a file (application/json), not a web page', []],
    ]);
  });

  test('takes nothing for a fault of focus that an open dialog keeps the focus from', () => {
    const [modal] = held.report?.pages.filter(({ url }) => url.endsWith('/modal')) ?? [];

    expect(modal?.findings.filter(({ kind }) => kind === 'violation')).toEqual([]);
  });

  test('finds the faults that are there, each with its criterion, place and way to mend it', () => {
    const violations = held.report?.pages[0]?.findings.filter(({ kind }) => kind === 'violation');

    expect(
      violations?.map(({ check, engine, impact, wcag, selector }) => [check, engine, impact, wcag, selector]),
    ).toEqual([
      ['image-alt', 'axe', 'critical', ['1.1.1'], 'img'],
      ['label', 'axe', 'critical', ['4.1.2'], 'input'],
    ]);
    expect(
      violations?.every(
        ({ snippet, message, help, id }) => snippet && message && help && /^[0-9a-f]{12}$/.test(id),
      ),
    ).toBe(true);
  });

  test('finds nothing where nothing is wrong', () => {
    expect(held.report?.pages[1]?.findings).toEqual([]);
  });

  test('has no findings and a reason for a page that did not load', () => {
    const [missing, , , , nowhere] = held.report?.pages.slice(3) ?? [];

    expect([missing?.findings, missing?.outcome.reason]).toEqual([[], 'The page answered 404']);
    expect([nowhere?.findings, nowhere?.outcome.reason]).toEqual([
      [],
      'The address does not resolve to a server (ERR_NAME_NOT_RESOLVED)',
    ]);
  });

  test('ends with 4 when no page could be tested, which is no green run', async () => {
    expect((await kerb(['page', `${held.base}/missing`], tmpdir())).code).toBe(4);
  });
});
