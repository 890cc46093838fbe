import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { payCouncilTax } from '../../../journeys/pay-council-tax.ts';
import { searchPlanningApplications } from '../../../journeys/search-planning-applications.ts';
import { type FixtureCouncil, page, type Site } from '../../fixtures/councils/council.ts';
import { type ServedCouncils, serveCouncils } from '../../fixtures/councils/serve.ts';
import { type Draft, gatherAt } from '../../fixtures/gather-at.ts';
import { tascomiRegister } from '../../fixtures/registers/tascomi/register.ts';
import { councilWith } from '../../fixtures/served-registers.ts';

const home = '<h1>Welcome</h1><a href="/tax">Council tax</a>';
const form = '<h1>Your bill</h1><label>Council tax reference <input name="reference"></label>';
const topic = (links: string): string => `<h1>Council tax</h1>${links}`;

const idleButtons = ['Pay your council tax', 'Pay council tax', 'Pay council tax online']
  .map((name) => `<button>${name}</button>`)
  .join(' ');

/** Councils by name, each with its pages; all have the same override, which fits the first alone. */
const councils: Record<string, Record<string, string>> = {
  fits: {
    '/': home,
    '/tax': topic('<a href="/elsewhere">Pay your council tax</a> <a href="/form">Settle up</a>'),
    '/form': form,
  },
  renamed: { '/': home, '/tax': topic('<a href="/form">Pay your council tax</a>'), '/form': form },
  closed: { '/': home, '/tax': topic('<a href="/parks">Parks</a>'), '/parks': '<h1>Parks</h1>' },
  misled: { '/': home, '/tax': topic('<a href="/gone">Pay your council tax</a>') },
  idle: { '/': home, '/tax': topic(idleButtons) },
};
const overrides = { 'pay-council-tax': { pay: { name: 'settle up', checked: '2026-01-05' } } };

function councilOf(id: string, pages: Record<string, string>): FixtureCouncil {
  const host = `www.${id}.example`;
  const site: Site = ({ path }) =>
    page(`<title>${id}</title><main>${pages[path] ?? '<h1>Not found</h1>'}</main>`, pages[path] ? 200 : 404);
  const sites = new Map([[host, site]]);
  return { id, name: id, tier: 'unitary', country: 'England', homePage: `http://${host}/`, sites };
}

/** A register whose labels are other ones than the adapter knows. */
function relabelled(id: string, labels: Record<string, string>) {
  const host = `${id}.register.example`;
  const register = tascomiRegister(host).map(([name, site]): [string, Site] => [
    name,
    (asked) => {
      const reply = site(asked);
      const body = Object.entries(labels).reduce((html, [from, to]) => html.replaceAll(from, to), reply.body);
      return { ...reply, body };
    },
  ]);
  return councilWith(id, register, `http://${host}/planning/index.html?fa=search`).council;
}

const registers = [
  relabelled('half-known', { '>Proposal</label>': '>What is planned</label>' }),
  relabelled('unknown', {
    '>Proposal</label>': '>What is planned</label>',
    '>Application Reference Number</label>': '>Our number</label>',
    '>Postcode</label>': '>Where</label>',
  }),
];

const held: { server?: ServedCouncils; walks: Map<string, Evidence> } = { walks: new Map() };

beforeAll(async () => {
  const served = Object.entries(councils).map(([id, pages]) => councilOf(id, pages));
  const plain = councilOf('plain', councils.misled ?? {});
  const server = await serveCouncils([...served, plain, ...registers]);
  held.server = server;
  const { hosts } = server;
  const draft = ({ id, homePage }: FixtureCouncil): Draft => ({ id, homePage });
  const drafts = [...served.map((council) => ({ ...draft(council), overrides })), draft(plain)];
  const paid = await gatherAt(drafts, { hosts, journey: payCouncilTax });
  const searched = await gatherAt(registers.map(draft), { hosts, journey: searchPlanningApplications });
  held.walks = new Map([...paid.evidence, ...searched.evidence]);
}, 240_000);

afterAll(async () => held.server?.close());

function walkAt(id: string): Evidence {
  const evidence = held.walks.get(`${id} desktop`);
  if (!evidence) throw new Error(`${id} was not walked`);
  return evidence;
}

function missedAt(id: string) {
  return walkAt(id).steps.flatMap(({ chosen }) => chosen?.missed ?? []);
}

const noted = { by: 'override', waypoint: 'pay' };

describe("a council's override", () => {
  test('that fits is followed, and nothing is said against it', () => {
    expect(walkAt('fits').outcome.kind).toBe('reached');
    expect(walkAt('fits').steps[1]?.chosen).toMatchObject({ name: 'Settle up', method: 'override' });
    expect(missedAt('fits')).toEqual([]);
  });

  test('that fits no longer is written down where the general way leads on', () => {
    expect(walkAt('renamed').outcome.kind).toBe('reached');
    expect(walkAt('renamed').steps[1]?.chosen).toMatchObject({
      name: 'Pay your council tax',
      method: 'pattern',
      missed: [noted],
    });
    expect(missedAt('renamed')).toEqual([noted]);
  });

  test.each([
    ['closed', 'None of 1 links and buttons speaks of the goal'],
    ['misled', 'The page answered 404'],
    ['idle', 'led nowhere'],
  ])('that fits no longer is ours to mend where the general way fails too: %s', (id, why) => {
    expect(walkAt(id).outcome.kind).toBe('script-broken');
    expect(walkAt(id).outcome.reason).toContain('The override for "pay" no longer fits');
    expect(walkAt(id).outcome.reason).toContain(why);
  });

  test('that is not there is no excuse: the same pages are a dead end', () => {
    expect(walkAt('plain').outcome).toMatchObject({ kind: 'dead-end', reason: 'The page answered 404' });
  });
});

describe('what is known of a register', () => {
  test('and fits no longer is written down where the general way leads on', () => {
    expect(walkAt('half-known').outcome.kind).toBe('reached');
    expect(missedAt('half-known')).toEqual([{ by: 'adapter', waypoint: 'search-form' }]);
  });

  test('and fits no longer is ours to mend where the general way fails too', () => {
    expect(walkAt('unknown').outcome.kind).toBe('script-broken');
    expect(walkAt('unknown').outcome.reason).toContain(
      'What is known of Regulatory Services Hub (Tascomi) no longer fits ("search-form")',
    );
  });
});
