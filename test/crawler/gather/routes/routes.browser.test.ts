import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../crawler/records/evidence.ts';
import type { Route, RouteKind } from '../../../../crawler/records/routes.ts';
import type { Store } from '../../../../crawler/records/store.ts';
import { payCouncilTax } from '../../../../journeys/pay-council-tax.ts';
import { gatherAt } from '../../../fixtures/gather-at.ts';
import { type RoutesSite, serveRoutes } from '../../../fixtures/routes-site.ts';

const ids = ['first', 'fourth', 'sixth', 'nothing', 'without', 'post', 'script', 'straight', 'shut'] as const;
const walked: { site?: RoutesSite; evidence: Map<string, Evidence>; store?: Store } = { evidence: new Map() };

beforeAll(async () => {
  const site = await serveRoutes();
  const councils = ids.map((id) => ({ id, homePage: `http://${id}.example/` }));
  Object.assign(walked, {
    site,
    ...(await gatherAt(councils, { hosts: site.hosts, journey: payCouncilTax, routes: true })),
  });
}, 240_000);

afterAll(() => walked.site?.close());

function routeOf(id: string, kind: RouteKind): Route {
  const route = walked.evidence.get(`${id} desktop`)?.routes?.find((each) => each.kind === kind);
  if (!route) throw new Error(`no route for ${id}`);
  return route;
}

/** What a route came to, without the bulk: the paths of its steps, and what was done on each. */
function briefly(id: string, kind: RouteKind) {
  const { outcome, rank, joins, steps } = routeOf(id, kind);
  return {
    kind: outcome.kind,
    rank,
    joins,
    paths: steps.map(({ url }) => new URL(url).pathname + new URL(url).search),
    actions: steps.map(({ actions }) => actions.map((action) => action.kind).join(' ')),
  };
}

const search = '/search?q=pay+council+tax';

describe('the route by the site search', () => {
  test('finds the task as the first entry', () => {
    expect(briefly('first', 'search')).toEqual({
      kind: 'reached',
      rank: 1,
      joins: 1,
      paths: ['/', search, '/council-tax/pay'],
      actions: ['fill click', 'click', ''],
    });
    expect(routeOf('first', 'search').words).toEqual(['pay council tax']);
  });

  test('opens what hides the box, and finds the task as the fourth entry', () => {
    expect(briefly('fourth', 'search')).toEqual({
      kind: 'reached',
      rank: 4,
      joins: 1,
      paths: ['/', search, '/council-tax/pay'],
      actions: ['click fill click', 'click', ''],
    });
    expect(routeOf('fourth', 'search').entries.map(({ name, leadsTo }) => [name, leadsTo])).toEqual([
      ['Parking permits', null],
      ['Council meetings', null],
      ['Planning policy', null],
      ['Pay your council tax', 1],
      ['Bins', null],
      ['Schools', null],
      ['Libraries', null],
    ]);
  });

  test('is not found where the page is the sixth entry', () => {
    expect(routeOf('sixth', 'search')).toMatchObject({
      outcome: { kind: 'not-found', reason: 'The page is not among the first 5 entries; it is entry 6' },
      rank: null,
      joins: null,
    });
  });

  test('is not found where the search says so', () => {
    expect(routeOf('nothing', 'search')).toMatchObject({
      outcome: { kind: 'not-found', reason: 'The search says that it found nothing' },
      entries: [],
    });
  });

  test('is absent where the site has no search', () => {
    expect(routeOf('without', 'search').outcome.kind).toBe('absent');
  });

  test('cannot be told where the search would have to send something by POST, and nothing is sent', () => {
    expect(routeOf('post', 'search').outcome).toEqual({
      kind: 'cannot-tell',
      reason: 'The search sends its words by POST, and nothing is sent that way',
    });
    expect(routeOf('script', 'search').outcome.kind).toBe('cannot-tell');
    expect(routeOf('script', 'search').outcome.reason).toMatch(
      /request was kept back: POST was not declared/,
    );
    expect(walked.site?.asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  });

  test('has arrived where the search leads straight to the task', () => {
    expect(briefly('straight', 'search')).toMatchObject({
      kind: 'reached',
      rank: 1,
      joins: 1,
      paths: ['/', '/council-tax/pay'],
    });
  });
});

describe('the route by A to Z', () => {
  test('opens the letter and follows the entry', () => {
    expect(briefly('first', 'a-to-z')).toEqual({
      kind: 'reached',
      rank: null,
      joins: 1,
      paths: ['/', '/a-to-z', '/a-to-z/c', '/council-tax/pay'],
      actions: ['click', 'click', 'click', ''],
    });
    expect(routeOf('first', 'a-to-z').letters).toEqual(['C']);
  });

  test('needs no letter where one page lists everything', () => {
    expect(briefly('fourth', 'a-to-z')).toMatchObject({
      kind: 'reached',
      joins: 1,
      paths: ['/', '/a-to-z', '/council-tax/pay/?utm_source=atoz'],
    });
  });

  test('is not found where the entry stands under a letter that nobody looks under', () => {
    expect(routeOf('sixth', 'a-to-z').outcome).toEqual({
      kind: 'not-found',
      reason: 'The A to Z has no entry for it under C or P',
    });
  });

  test('is not found where no letter has it', () => {
    expect(routeOf('nothing', 'a-to-z')).toMatchObject({
      outcome: { kind: 'not-found', reason: 'The A to Z has no entry for it under C or P' },
      letters: ['C', 'P'],
    });
  });

  test('goes on from the page of the section', () => {
    expect(briefly('straight', 'a-to-z')).toMatchObject({
      kind: 'reached',
      joins: 1,
      paths: ['/', '/a-to-z', '/a-to-z/c', '/council-tax', '/council-tax/pay'],
    });
  });

  test('is absent where there is none, and cannot be told where robots.txt forbids it', () => {
    expect(routeOf('without', 'a-to-z').outcome.kind).toBe('absent');
    expect(routeOf('post', 'a-to-z').outcome.kind).toBe('cannot-tell');
  });
});

describe('the routes of a walk', () => {
  test('are shown the pages of the main way from what was kept of them', () => {
    const { asked = [] } = walked.site ?? {};

    expect(asked.filter((request) => request === 'GET first.example/')).toHaveLength(1);
    expect(asked.filter((request) => request === 'GET first.example/council-tax/pay')).toHaveLength(1);
  });

  test('are not walked where the site did not let the main walk in', () => {
    expect([routeOf('shut', 'search'), routeOf('shut', 'a-to-z')].map(({ outcome }) => outcome.kind)).toEqual(
      ['cannot-tell', 'cannot-tell'],
    );
    expect(walked.site?.asked.filter((request) => request === 'GET shut.example/')).toHaveLength(1);
  });

  test('are read back with its evidence', async () => {
    const key = { council: 'first', journey: payCouncilTax.id, device: 'desktop' as const };

    expect(await walked.store?.readEvidence(key)).toEqual(walked.evidence.get('first desktop'));
  });
});
