import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../crawler/records/evidence.ts';
import { type DeviceName, deviceNames } from '../crawler/records/names.ts';
import { journeys } from '../journeys/list.ts';
import { type AccountRow, readAccount } from './fixtures/councils/account.ts';
import { councils } from './fixtures/councils/list.ts';
import { notYet } from './fixtures/councils/not-yet.ts';
import { type ServedCouncils, serveCouncils } from './fixtures/councils/serve.ts';
import { walkCouncils } from './fixtures/councils/walk-councils.ts';

const found = new Map<string, Evidence>();
const served: { by?: ServedCouncils } = {};

const keyOf = (council: string, journey: string, device: DeviceName): string =>
  `${council} ${journey} ${device}`;

beforeAll(async () => {
  const server = await serveCouncils(councils);
  served.by = server;
  for (const evidence of await walkCouncils(councils, server.hosts))
    found.set(keyOf(evidence.council.id, evidence.journey.id, evidence.device), evidence);
}, 900_000);

afterAll(async () => served.by?.close());

/** The steps as an account writes them. Names on pages behind a search are crossed out, so only their length is held against it. */
function stepsOf({ steps }: Evidence): Omit<AccountRow, 'method'>[] {
  return steps.map(({ url, chosen, actions, veiled }) => ({
    address: url,
    chosen: veiled && /^[x\P{L}]+$/u.test(chosen?.name ?? '') ? 'crossed out' : (chosen?.name ?? '–'),
    actions: actions.map(({ kind }) => kind).join(', ') || '–',
  }));
}

function expectedSteps(rows: readonly AccountRow[], { steps }: Evidence): Omit<AccountRow, 'method'>[] {
  return rows.map(({ address, chosen, actions }, index) => ({
    address,
    chosen: stepsOf({ steps } as Evidence)[index]?.chosen === 'crossed out' ? 'crossed out' : chosen,
    actions: actions.replaceAll('(dismiss)', 'dismiss'),
  }));
}

describe.each(councils.map(({ id }) => id))('%s', (id) => {
  const account = readAccount(id);
  const cases = journeys.flatMap((journey) => deviceNames.map((device) => [journey.id, device] as const));

  for (const [journey, device] of cases) {
    const missed = notYet.get(keyOf(id, journey, device)) ?? [];
    const expected = account.get(journey)?.[device];
    const walk = (): Evidence => {
      const evidence = found.get(keyOf(id, journey, device));
      if (!evidence) throw new Error('it was not walked');
      return evidence;
    };

    const outcome = missed.includes('outcome') ? test.fails : test;
    outcome(`${journey} on ${device} ends as its account says: ${expected?.outcome}`, () => {
      expect(walk().outcome.kind).toBe(expected?.outcome);
    });

    const steps = missed.includes('steps') ? test.fails : test;
    steps(`${journey} on ${device} takes the steps and actions of its account`, () => {
      const evidence = walk();
      expect(stepsOf(evidence)).toEqual(expectedSteps(expected?.rows ?? [], evidence));
    });

    const methods = missed.includes('methods') ? test.fails : test;
    methods(`${journey} on ${device} finds each link in the way that its account says`, () => {
      expect(walk().steps.map(({ chosen }) => chosen?.method ?? '–')).toEqual(
        expected?.rows.map(({ method }) => method),
      );
    });
  }
});

describe('manners, counted at the servers', () => {
  const requests = () => served.by?.requests ?? [];

  test('nothing but the searches that the journeys declare was sent', () => {
    const sent = requests().filter(({ method }) => method !== 'GET' && method !== 'HEAD');
    const addresses = new Set(sent.map(({ method, host, path }) => `${method} ${host}${path.split('?')[0]}`));

    expect([...addresses].sort()).toEqual([
      'POST planning.greatmarsh.example/Northgate/PlanningExplorer/GeneralSearch.aspx',
      'POST publicaccess.alderbourne.example/online-applications/simpleSearchResults.do',
    ]);
  });

  test('robots.txt was asked for once of every host before anything else', () => {
    const byHost = Map.groupBy(requests(), ({ host }) => host);

    for (const [host, asked] of byHost) {
      expect([host, asked[0]?.path]).toEqual([host, '/robots.txt']);
      expect([host, asked.filter(({ path }) => path === '/robots.txt').length]).toEqual([host, 1]);
    }
  });

  test('nothing was asked for that robots.txt closes', () => {
    const closed = requests().filter(
      ({ host, path }) => host === 'alderbourne.wastebookings.example' && path !== '/robots.txt',
    );

    expect(closed).toEqual([]);
  });

  test('no sign-out, unsubscribe or delete link was followed', () => {
    expect(requests().filter(({ path }) => /sign-?out|log-?out|unsubscribe|delete/i.test(path))).toEqual([]);
  });

  test('pages that several journeys share were loaded once for each device', () => {
    const pages = requests().filter(({ method, isDocument }) => method === 'GET' && isDocument);
    const homes = councils.map(({ homePage }) => new URL(homePage).hostname);
    const loads = Map.groupBy(
      pages.filter(({ host, path }) => homes.includes(host) && path === '/'),
      ({ host, userAgent }) => `${host} ${/Mobile/.test(userAgent) ? 'mobile' : 'desktop'}`,
    );

    expect(loads.size).toBe(2 * councils.length);
    for (const [home, asked] of loads) expect([home, asked.length]).toEqual([home, 1]);
  });
});
