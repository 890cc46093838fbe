import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { gatherAt } from '../../fixtures/gather-at.ts';
import { type PacedSite, type PageLoad, servePacedSite } from '../../fixtures/paced-site.ts';

const names = ['north', 'south', 'patient', 'busy', 'tired'];
const draft = (id: string) => ({ id, homePage: `http://www.${id}.example/` });
const held: { site?: PacedSite; evidence?: Map<string, Evidence> } = {};

beforeAll(async () => {
  const site = await servePacedSite();
  held.site = site;
  const { evidence } = await gatherAt(names.map(draft), {
    hosts: site.hosts,
    journey: payCouncilTax,
    devices: ['desktop', 'mobile'],
    pace: 1,
  });
  held.evidence = evidence;
}, 240_000);

afterAll(async () => held.site?.close());

function loadsAt(host: string): PageLoad[] {
  const loads = held.site?.loads.get(host);
  if (!loads) throw new Error(`nothing is known of ${host}`);
  return loads;
}

/** Milliseconds between one page load and the next, as they arrived at the server. */
function distancesAt(host: string): number[] {
  return loadsAt(host)
    .slice(1)
    .map(({ arrived }, index) => arrived - (loadsAt(host)[index]?.arrived ?? 0));
}

function expectApart(host: string, milliseconds: number): void {
  expect(Math.min(...distancesAt(host))).toBeGreaterThanOrEqual(milliseconds);
}

describe('pages of one origin, as its server sees them', () => {
  test('are asked for as often as there are journeys, and no oftener', () => {
    expect(loadsAt('www.north.example').map(({ path }) => path)).toEqual(['/', '/']);
    expect(loadsAt('www.south.example').map(({ path }) => path)).toEqual(['/', '/go', '/', '/go']);
    expect(
      loadsAt('pay.supplier.example')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/north', '/north', '/south', '/south']);
    for (const walk of ['north desktop', 'north mobile', 'south desktop', 'south mobile'])
      expect(held.evidence?.get(walk)?.outcome.kind, walk).toBe('reached');
  });

  test('are never nearer to each other than the pace', () => {
    expectApart('www.north.example', 1000);
    expectApart('www.south.example', 1000);
  });

  test('are never nearer either where two councils share a supplier, and a redirect leads to it', () => {
    expectApart('pay.supplier.example', 1000);
  });

  test('are loaded one at a time: the next one is asked for when the one before has been given', () => {
    const loads = loadsAt('pay.supplier.example');

    const overlapping = loads.filter(({ arrived }, index) => arrived < (loads[index - 1]?.answered ?? 0));
    expect(overlapping).toEqual([]);
    expect(loads.map(({ answered, arrived }) => answered - arrived >= 1500)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('keep the distance that robots.txt asks for, when it is longer than the pace', () => {
    expect(loadsAt('www.patient.example')).toHaveLength(4);
    expectApart('www.patient.example', 3000);
  });

  test('wait as many seconds as a 503 asks for', () => {
    expect(loadsAt('www.busy.example')).toHaveLength(2);
    expectApart('www.busy.example', 4000);
    expect(held.evidence?.get('busy desktop')?.outcome).toMatchObject({ kind: 'unreachable', status: 503 });
    expect(held.evidence?.get('busy mobile')?.outcome.kind).not.toBe('unreachable');
  });

  test('wait until the time of day that a 429 names', () => {
    expect(loadsAt('www.tired.example')).toHaveLength(2);
    // A date has no parts of a second, so that five seconds may be four and a little.
    expectApart('www.tired.example', 4000);
    expect(held.evidence?.get('tired desktop')?.outcome).toMatchObject({
      kind: 'blocked-by-bot-defence',
      status: 429,
    });
  });
});

describe('a way that never ends', () => {
  test('is left after thirty page loads', async () => {
    const site = await servePacedSite();

    const { evidence } = await gatherAt([draft('endless')], { hosts: site.hosts, journey: payCouncilTax });

    await site.close();
    expect(site.loads.get('www.endless.example')).toHaveLength(30);
    expect(evidence.get('endless desktop')?.outcome).toMatchObject({
      kind: 'timed-out',
      reason: expect.stringContaining('The journey loaded 30 pages, which is its limit'),
    });
    expect(evidence.get('endless desktop')?.steps).toHaveLength(30);
  });
});
