import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../crawler/gather/browser.ts';
import { systemClock } from '../../../../crawler/gather/clock.ts';
import { Guard, type GuardOptions } from '../../../../crawler/gather/guard.ts';
import { scoreSteps } from '../../../../crawler/gather/lighthouse/score-steps.ts';
import { limitsFrom } from '../../../../crawler/gather/limits.ts';
import { Pace } from '../../../../crawler/gather/pace.ts';
import { Shelf } from '../../../../crawler/gather/shelf.ts';
import type { Step } from '../../../../crawler/records/step.ts';
import { stepOf } from '../../../builders/step-of.ts';
import { type FixtureCouncil, page, redirectTo } from '../../../fixtures/councils/council.ts';
import { type ServedCouncils, serveCouncils } from '../../../fixtures/councils/serve.ts';

const home = 'http://www.sender.example';

/** A page that tries to send in every way that a page has, and asks for a source map by its last line. */
const sender = `<!doctype html><html lang="en"><title>Sender</title>
<meta name="viewport" content="width=device-width"><h1>Sender</h1><p>Words.</p>
<iframe title="Other" src="http://forms.other.example/frame"></iframe><iframe title="Target" name="t"></iframe>
<iframe title="Boxed" sandbox="allow-scripts" src="http://forms.other.example/frame"></iframe>
<iframe title="Apart" src="http://apart.third.example/frame"></iframe>
<form method="post" action="/form" target="t"><button>Go</button></form>
<script src="/send.js"></script>`;

const send = `for (const [path, options] of [['/post', {}], ['/kept', { keepalive: true }], ['/put', { method: 'PUT' }]])
  fetch(path, { method: 'POST', body: 'x', ...options }).catch(() => 0);
navigator.sendBeacon('/beacon', 'x');
addEventListener('pagehide', () => navigator.sendBeacon('/hidden', 'x'));
document.forms[0]?.submit();
new Worker('/worker.js');
try { new SharedWorker('/shared.js'); } catch {}
try { new WebSocket('ws://' + location.host + '/socket'); } catch {}
//# sourceMappingURL=/send.js.map`;

const script = (body: string) => ({ status: 200, type: 'text/javascript', body });

const asksForAProcess = { 'origin-agent-cluster': '?1', 'cross-origin-opener-policy': 'same-origin' };

const council: FixtureCouncil = {
  id: 'sender',
  name: 'Sender',
  tier: 'unitary',
  country: 'England',
  homePage: `${home}/`,
  sites: new Map([
    [
      'www.sender.example',
      ({ path, cookies }) => {
        if (path === '/') return page(cookies.includes('session=ours') ? sender : '<h1>Signed out</h1>');
        if (path === '/send.js') return script(send);
        if (path === '/worker.js' || path === '/shared.js')
          return script("fetch('/from-worker', { method: 'POST' }).catch(() => 0)");
        if (path === '/moved') return redirectTo(`${home}/elsewhere`);
        if (path === '/elsewhere' || path === '/other-view') return page('<h1>Elsewhere</h1><p>Words.</p>');
        return page('', 404);
      },
    ],
    [
      'forms.other.example',
      ({ path }) => (path === '/frame' ? page(`<p>Frame</p><script>${send}</script>`) : page('', 404)),
    ],
    [
      'apart.third.example',
      ({ path }) =>
        path === '/frame'
          ? { ...page(`<p>Frame</p><script>${send}</script>`), headers: asksForAProcess }
          : page('', 404),
    ],
  ]),
};

const held: { server?: ServedCouncils; browser?: Browser } = {};

beforeAll(async () => {
  const server = await serveCouncils([council]);
  const driven = { userAgent: 'Mozilla/5.0 (compatible; Kerb/test)' };
  const browser = await launchBrowser({
    environment: process.env,
    isRoot: true,
    hosts: server.hosts,
    driven,
  });
  Object.assign(held, { server, browser });
});

afterAll(async () => {
  await held.browser?.close();
  await held.server?.close();
});

/** Steps as they are after Lighthouse, and what the server was asked for meanwhile. */
async function scored(steps: Step[], { pages = 30, runs = 1 } = {}) {
  const { browser, server } = held;
  if (!browser || !server) throw new Error('nothing was started');
  const pace = new Pace(systemClock);
  const guard: GuardOptions = {
    paymentHosts: [],
    pages,
    shelf: new Shelf(),
    isPrivate: async () => null,
    maySend: () => false,
    allows: async (url) =>
      url.endsWith('/barred') ? { kind: 'robots', reason: 'robots.txt asks robots to stay away' } : null,
    turn: (url) => pace.turn(new URL(url).origin, 0),
    rest: () => undefined,
  };
  const context = await browser.newContext();
  await Guard.attach(context, guard);
  await context.addCookies([{ name: 'session', value: 'ours', url: `${home}/` }]);
  const before = server.requests.length;
  await scoreSteps(steps, context, {
    browser,
    guard,
    runs,
    limits: limitsFrom({ pageSeconds: 30, checkSeconds: 30, journeySeconds: 300 }),
    device: 'mobile',
    userAgent: 'Mozilla/5.0 Mobile Kerb/test',
    loaded: 0,
    scored: new Map(),
    inTurn: (work) => work(),
  });
  await context.close();
  return { qualities: steps.map(({ quality }) => quality), requests: server.requests.slice(before) };
}

const stepAt = (path: string, heading: string) => stepOf(heading, { url: `${home}${path}` });

describe('Lighthouse on the steps of a walk', () => {
  test('scores a page with the session of the walk and lets nothing but GET and HEAD through', async () => {
    const { qualities, requests } = await scored([stepAt('/', 'Sender')]);
    const [quality] = qualities;

    expect(quality).toMatchObject({ preset: 'mobile', asked: 1, reason: '', runs: [{ kind: 'scored' }] });
    const [run] = quality?.runs ?? [];
    expect(run?.kind === 'scored' && run.hosts.map(({ host, count }) => [host, count > 0])).toEqual([
      ['www.sender.example', true],
      ['forms.other.example', true],
      ['apart.third.example', true],
    ]);
    expect(requests.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/', '/frame', '/send.js', '/worker.js', '/robots.txt']),
    );
    expect(requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
    expect(requests.filter(({ path }) => path.endsWith('.map') || path === '/shared.js')).toEqual([]);
    expect(requests.filter(({ userAgent }) => !userAgent.includes('Kerb/test'))).toEqual([]);
    expect(requests.filter(({ path, isDocument }) => path === '/' && isDocument)).toHaveLength(1);
  });

  test('gives no score to a page that leads elsewhere, nor to another view under the same address', async () => {
    const { qualities } = await scored([stepAt('/moved', 'Elsewhere'), stepAt('/other-view', 'Your bins')]);

    expect(qualities.map((quality) => quality?.runs)).toEqual([
      [{ kind: 'failed', reason: `It leads elsewhere when it is loaded afresh: ${home}/elsewhere` }],
      [{ kind: 'failed', reason: 'This view does not come back under its address' }],
    ]);
  });

  test('asks for nothing where robots.txt, the limit of pages or the kind of step forbid it', async () => {
    const form = { ...stepAt('/', 'Sender'), actions: [{ kind: 'fill', ref: 'f1', role: 'text' } as const] };
    const filled = form.actions.map((action) => ({ ...action, name: '', characters: 3, forced: true }));
    const barred = await scored([stepAt('/barred', 'Barred')]);
    const limited = await scored([stepAt('/', 'Sender')], { pages: 2, runs: 3 });
    const answer = await scored([
      { ...form, actions: filled, veiled: true },
      stepAt('/elsewhere', 'Elsewhere'),
    ]);

    expect(barred.qualities[0]?.runs).toEqual([
      { kind: 'failed', reason: 'robots.txt asks robots to stay away' },
    ]);
    expect(limited.qualities[0]?.reason).toMatch(/limit of 2 pages/);
    expect(answer.qualities.map((quality) => quality?.reason)).toEqual([
      'It may name people, so it is not loaded again',
      'It is the answer to a form',
    ]);
    expect([...barred.requests, ...limited.requests, ...answer.requests]).toEqual([]);
  });
});
