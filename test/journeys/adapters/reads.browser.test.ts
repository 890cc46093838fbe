import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { commentOnPlanning } from '../../../journeys/comment-on-planning.ts';
import { searchPlanningApplications } from '../../../journeys/search-planning-applications.ts';
import { type ServedCouncils, serveCouncils } from '../../fixtures/councils/serve.ts';
import { gatherAt } from '../../fixtures/gather-at.ts';
import { agileApplicationsRegister } from '../../fixtures/registers/agile-applications/register.ts';
import { arcusRegister } from '../../fixtures/registers/arcus/register.ts';
import { tascomiRegister } from '../../fixtures/registers/tascomi/register.ts';
import { councilWith } from '../../fixtures/served-registers.ts';

const arcus = councilWith(
  'arcus-town',
  arcusRegister('arcus.register.example'),
  'http://arcus.register.example/pr/s/register-view?c__r=Arcus_BE_Public_Register',
);
const tascomi = councilWith(
  'tascomi-town',
  tascomiRegister('tascomi.register.example', { scripted: true }),
  'http://tascomi.register.example/planning/index.html?fa=search',
);
const agile = councilWith(
  'agile-town',
  agileApplicationsRegister('agile.register.example'),
  'http://agile.register.example/larkton/search-applications/',
);
const towns = [arcus, tascomi, agile];
const held: { server?: ServedCouncils; searched?: Map<string, Evidence>; commented?: Map<string, Evidence> } =
  {};

beforeAll(async () => {
  const server = await serveCouncils(towns.map(({ council }) => council));
  held.server = server;
  const drafts = towns.map(({ council: { id, homePage } }) => ({ id, homePage }));
  const { hosts } = server;
  held.searched = (await gatherAt(drafts, { hosts, journey: searchPlanningApplications })).evidence;
  held.commented = (await gatherAt(drafts, { hosts, journey: commentOnPlanning })).evidence;
}, 240_000);

afterAll(async () => held.server?.close());

function walkAt(id: string, journey: 'searched' | 'commented' = 'searched'): Evidence {
  const evidence = held[journey]?.get(`${id} desktop`);
  if (!evidence) throw new Error(`${id} was not walked`);
  return evidence;
}

/** The calls in a body as Arcus takes them: class and method, or the descriptor. */
function callsIn(body: string): string[] {
  const { actions } = JSON.parse(new URLSearchParams(body).get('message') ?? '') as {
    actions: { descriptor: string; params: { classname?: string; method?: string } }[];
  };
  return actions.map(({ descriptor, params }) =>
    params.classname
      ? `${params.classname}.${params.method}`
      : (descriptor.split('/').at(-1) ?? '').replace('ACTION$', ''),
  );
}

describe('a register whose script fetches by POST', () => {
  test.each(['arcus-town', 'tascomi-town', 'agile-town'])('is searched: %s', (id) => {
    expect(walkAt(id).outcome).toMatchObject({ kind: 'reached' });
    expect(walkAt(id).steps.at(-1)?.waypoint).toBe('results');
  });

  test('Arcus was sent the calls that read, and none that saves', () => {
    const search = ['getConfigData', 'PR_SearchService.search'];
    const details = ['PublicRegisterViewService.getRecordDetails'];

    expect(arcus.sent.map(({ path }) => path)).toEqual(Array(5).fill('/pr/s/sfsites/aura'));
    expect(arcus.sent.flatMap(({ body }) => callsIn(body))).toEqual([...search, ...search, ...details]);
  });

  test('Tascomi was sent the search and not what tracks it', () => {
    expect(tascomi.sent.map(({ body }) => new URLSearchParams(body).get('fa'))).toEqual(['search', 'search']);
  });

  test('what passed is written down with the step that it brought', () => {
    const reads = walkAt('arcus-town').steps.map((step) => step.reads?.map(({ adapter }) => adapter));
    const form = walkAt('tascomi-town').steps.map((step) => step.reads?.map(({ url }) => url));

    expect(reads).toEqual([undefined, undefined, ['arcus'], ['arcus']]);
    expect(form.at(-1)).toEqual(['http://tascomi.register.example/planning/index.html']);
  });

  test('what was kept back is written down too', () => {
    const refused = walkAt('arcus-town').steps.flatMap((step) =>
      step.refused.map(({ url }) => new URL(url).pathname),
    );

    expect(refused).toContain('/pr/s/metrics');
    expect(refused).toContain('/pr/s/sfsites/aura');
  });
});

describe('results that are rows without a link', () => {
  test('the first row is opened by a click on it', () => {
    const { outcome, steps } = walkAt('agile-town', 'commented');

    expect(outcome.kind).toBe('reached');
    expect(steps.map(({ waypoint }) => waypoint)).toEqual([
      'home',
      'planning',
      null,
      'search-form',
      'results',
      'application',
      'comment-form',
    ]);
    expect(steps.find(({ waypoint }) => waypoint === 'results')?.chosen).toMatchObject({
      role: 'row',
      towards: 'application',
    });
    expect(agile.sent.filter(({ method }) => method !== 'OPTIONS')).toEqual([]);
  });
});
