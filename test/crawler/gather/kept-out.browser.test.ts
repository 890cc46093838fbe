import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import type { Store } from '../../../crawler/records/store.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { type FixtureCouncil, page, type Reply } from '../../fixtures/councils/council.ts';
import { type ServedCouncils, serveCouncils } from '../../fixtures/councils/serve.ts';
import { gatherAt } from '../../fixtures/gather-at.ts';

const link = '<h1>Welcome</h1><a href="/pay">Pay your council tax</a>';

const reloading = '<script>setTimeout(() => location.reload(), 150)</script>';

/** Councils by name: what they answer at "/" and, where the home page lets one in, at "/pay". */
const councils: Record<string, { home?: Reply; pay?: Reply }> = {
  refuses: { home: page('<title>Forbidden</title><h1>Forbidden</h1>', 403) },
  challenges: { home: page('<title>Just a moment...</title><h1>Checking your browser</h1>') },
  rests: { home: page('<title>Busy</title><h1>Back soon</h1>', 503) },
  lacks: { pay: page('<title>Not found</title><h1>Page not found</h1>', 404) },
  breaks: { pay: page('<title>Error</title><h1>Something went wrong</h1>', 500) },
  strands: { pay: page('<title>Tax</title><h1>Council tax</h1><p>Nothing to see.</p>') },
  circles: { pay: page(`<title>Wait</title><h1>Please wait</h1>${reloading}`) },
};

function councilOf(id: string, { home = page(link), pay = page('', 404) }: (typeof councils)[string]) {
  const host = `www.${id}.example`;
  const council: FixtureCouncil = {
    id,
    name: id,
    tier: 'unitary',
    country: 'England',
    homePage: `http://${host}/`,
    sites: new Map([[host, ({ path }) => (path === '/' ? home : path === '/pay' ? pay : page('', 404))]]),
  };
  return council;
}

const held: { server?: ServedCouncils; evidence?: Map<string, Evidence>; store?: Store } = {};

beforeAll(async () => {
  const served = Object.entries(councils).map(([id, answers]) => councilOf(id, answers));
  const server = await serveCouncils(served);
  const drafts = served.map(({ id, homePage }) => ({ id, homePage }));
  const { hosts } = server;
  Object.assign(held, await gatherAt(drafts, { hosts, journey: payCouncilTax, onlyWay: false }), { server });
}, 240_000);

afterAll(async () => held.server?.close());

/** The evidence of a walk, and the folder that its pictures are relative to. */
function walkAt(id: string): { evidence: Evidence; folder: string } {
  const evidence = held.evidence?.get(`${id} desktop`);
  if (!evidence || !held.store) throw new Error(`${id} was not walked`);
  return { evidence, folder: held.store.folder };
}

async function exists(folder: string, picture: string | null | undefined): Promise<boolean> {
  if (!picture) return false;
  return access(join(folder, picture)).then(
    () => true,
    () => false,
  );
}

describe('a page that kept us out', () => {
  test.each([
    ['refuses', 'blocked-by-bot-defence', 403, 0, 'Forbidden'],
    ['challenges', 'blocked-by-bot-defence', 200, 0, 'Just a moment...'],
    ['rests', 'unreachable', 503, 0, 'Busy'],
    ['lacks', 'dead-end', 404, 1, 'Not found'],
    ['breaks', 'dead-end', 500, 1, 'Error'],
    ['strands', 'dead-end', 200, 1, 'Tax'],
  ])('%s: the outcome names a step, and its picture is kept', async (id, kind, status, step, title) => {
    const { evidence, folder } = walkAt(id);
    const last = evidence.steps[evidence.outcome.step ?? -1];

    expect(evidence.outcome).toMatchObject({ kind, status, step });
    expect(last?.title).toBe(title);
    expect(await exists(folder, last?.pictures.firstScreen)).toBe(true);
    expect(await exists(folder, last?.pictures.fullPage)).toBe(true);
  });

  test('and never came to rest is in a picture of the outcome, since it is no step', async () => {
    const { evidence, folder } = walkAt('circles');

    expect(evidence.outcome.kind).toBe('timed-out');
    expect(evidence.steps).toHaveLength(1);
    expect(evidence.outcome.picture).toMatch(/01-ended\.webp$/);
    expect(await exists(folder, evidence.outcome.picture)).toBe(true);
  });

  test('is in no second picture where a step shows it', () => {
    expect(walkAt('lacks').evidence.outcome.picture).toBeUndefined();
  });
});
