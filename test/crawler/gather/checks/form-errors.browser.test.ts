import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { councilsFile } from '../../../../config/council.ts';
import { journeyFindings } from '../../../../crawler/measures/journey-findings.ts';
import type { Evidence } from '../../../../crawler/records/evidence.ts';
import { payCouncilTax } from '../../../../journeys/pay-council-tax.ts';
import { type Asked, type FixtureCouncil, page, type Reply } from '../../../fixtures/councils/council.ts';
import { type ServedCouncils, serveCouncils } from '../../../fixtures/councils/serve.ts';
import { gatherWalks } from '../../../fixtures/gather-walks.ts';

const whole = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><meta name="viewport" content="width=device-width">
<body><main>${body}</main></body></html>`;

const form = (inner: string): string =>
  `<h1>Your reference</h1><form action="/reference" method="post" novalidate>${inner}<button>Continue</button></form>`;

/** The form of the journey's goal: it comes back with an error in a summary, under the title that it had. */
function answer({ host, path, method }: Asked): Reply {
  const field = '<label for="r">Council tax reference number</label> <input id="r" name="reference">';
  const summary =
    '<div role="alert"><h2>There is a problem</h2><a href="#r">Enter your council tax reference number</a></div>';
  // Here it goes on without it, and has the same form above what it found.
  if (host === 'www.search.example' && method === 'POST')
    return page(whole('Results', form(field).replace('Your reference', 'All bills')));
  if (path === '/reference')
    return page(whole('Your reference', `${method === 'POST' ? summary : ''}${form(field)}`));
  if (path === '/pay')
    return page(whole('Pay', '<h1>Pay your council tax</h1><a href="/reference">Pay council tax online</a>'));
  return page(whole('Council', '<h1>Welcome</h1><a href="/pay">Pay your council tax</a>'));
}

/** Where each may send forms to; the live one nowhere. */
const allowed: Record<string, object> = {
  named: { environment: 'test', maySendTo: ['http://www.named.example/reference'] },
  elsewhere: { environment: 'test', maySendTo: ['http://www.elsewhere.example/other'] },
  live: {},
  search: { environment: 'test', maySendTo: ['http://www.search.example/'] },
};

const held: { server?: ServedCouncils; evidence?: Evidence[] } = {};

beforeAll(async () => {
  const made = Object.keys(allowed).map((id): FixtureCouncil => {
    const host = `www.${id}.example`;
    const homePage = `http://${host}/`;
    return { id, name: id, tier: 'unitary', country: 'England', homePage, sites: new Map([[host, answer]]) };
  });
  held.server = await serveCouncils(made);
  const { councils } = councilsFile.parse({
    councils: made.map(({ id, name, tier, homePage }) => ({ id, name, tier, homePage, ...allowed[id] })),
  });
  const walks = councils.map((council) => ({ council, journey: payCouncilTax, device: 'desktop' }) as const);
  const { evidence } = await gatherWalks(walks, { hosts: held.server.hosts, profile: 'thorough' });
  held.evidence = evidence;
}, 400_000);

afterAll(async () => held.server?.close());

function evidenceAt(id: string): Evidence {
  const evidence = held.evidence?.find(({ council }) => council.id === id);
  if (evidence?.outcome.kind !== 'reached') throw new Error(`${id}: ${evidence?.outcome.reason}`);
  return evidence;
}

const sentTo = (id: string): string[] =>
  (held.server?.requests ?? [])
    .filter(({ method, host }) => method === 'POST' && host === `www.${id}.example`)
    .map(({ path }) => path);

const checksAt = (id: string): string[] =>
  journeyFindings(evidenceAt(id))
    .map(({ check }) => check)
    .filter((check) => check.startsWith('error-'));

const whyNot = (id: string): (string | undefined)[] =>
  evidenceAt(id)
    .steps.slice(-1)
    .flatMap(({ examined }) => examined.filter(({ what }) => what === 'form-errors'))
    .map(({ reason }) => reason);

describe('a form that the browser would not hold back', () => {
  test('is sent empty once in a test environment, to the address that is named, and its answer is judged', () => {
    expect(sentTo('named')).toEqual(['/reference']);
    expect(checksAt('named')).toEqual(['error-title']);
  });

  test('that comes back under another heading and calls nothing wrong went on, and shows no errors to judge', () => {
    expect([sentTo('search'), checksAt('search')]).toEqual([['/reference'], []]);
    expect(whyNot('search')).toEqual([
      'No form was pressed: It went on with nothing filled in: nothing in it has to be given',
    ]);
  });

  test('is not sent to an address that is not named, and is said to be untested', () => {
    expect([sentTo('elsewhere'), checksAt('elsewhere')]).toEqual([[], []]);
    expect(whyNot('elsewhere')).toEqual([
      expect.stringMatching(/^No form was pressed: It was kept back: .*maySendTo/),
    ]);
  });

  test('is not sent on a live site, and is said to be untested', () => {
    expect([sentTo('live'), checksAt('live')]).toEqual([[], []]);
    expect(whyNot('live')).toEqual([
      'No form was pressed: The form switches the check of the browser off, so that pressing would send it',
    ]);
  });
});
