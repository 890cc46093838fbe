import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadConfiguration } from '../config/load.ts';
import { audit } from '../crawler/commands/audit.ts';
import { gather } from '../crawler/commands/gather.ts';
import { measure } from '../crawler/commands/measure.ts';
import { type DemoServer, serveDemo } from '../crawler/demo/serve.ts';
import { axeFindings } from '../crawler/measures/axe-findings.ts';
import type { Evidence } from '../crawler/records/evidence.ts';
import type { JourneyResult, Results } from '../crawler/records/results.ts';
import type { Rating } from '../crawler/records/standard.ts';
import { Store } from '../crawler/records/store.ts';
import { type AccountFault, accountOf, type Device, type JourneyAccount } from './crawler/demo/account.ts';
import { testSurroundings } from './fixtures/surroundings.ts';

interface Run {
  folder: string;
  results: Results[];
  evidence: Map<string, Evidence>;
  requests: DemoServer['requests'];
  code: number;
}

/** The demonstration as `npm start` runs it, or on one device only and without its report. */
async function runDemo({ device }: { device?: Device } = {}): Promise<Run> {
  const folder = join(await mkdtemp(join(tmpdir(), 'kerb-demo-')), 'run');
  const server = await serveDemo();
  const configuration = await loadConfiguration(new URL('../crawler/demo/config/', import.meta.url).pathname);
  const options = {
    ...{ all: true, folder, routes: true, hosts: server.hosts },
    ...(device ? { devices: [device] } : {}),
  };
  const code = await (device ? gather : audit)(configuration, options, testSurroundings());
  if (device) await measure(folder, testSurroundings());
  await server.close();
  const store = new Store(folder);
  const walks = await Promise.all((await store.finishedWalks()).map((key) => store.readEvidence(key)));
  const evidence = new Map(
    walks.map((walk) => [nameOf(walk.council.id, walk.journey.id, walk.device), walk]),
  );
  return { folder, results: await store.readResults(), evidence, requests: server.requests, code };
}

function nameOf(...parts: string[]): string {
  return parts.join(' ');
}

const runs: { first?: Run; second?: Run } = {};

beforeAll(async () => {
  runs.first = await runDemo();
  runs.second = await runDemo({ device: 'mobile' });
}, 600_000);

function first(): Run {
  if (!runs.first) throw new Error('the demonstration did not run');
  return runs.first;
}

function resultOf(council: string, journey: string, device: Device): JourneyResult {
  const found = first()
    .results.find((results) => results.council.id === council)
    ?.journeys.find((result) => result.journey === journey && result.device === device);
  if (!found) throw new Error(`no result for ${council} ${journey} ${device}`);
  return found;
}

const councils = ['larkton', 'murkwell'] as const;
const cases = councils.flatMap((council) =>
  accountOf(council).flatMap((account) =>
    (['desktop', 'mobile'] as const).map((device): [string, string, Device, JourneyAccount] => [
      council,
      account.journey,
      device,
      account,
    ]),
  ),
);

/** The figures that the account names, read from a result. */
function figure(result: JourneyResult, name: string): unknown {
  const part = (measureId: string, id: string): unknown => {
    const answer = result.measures[measureId];
    return answer?.kind === 'measured'
      ? answer.parts.flatMap((each) => [each, ...(each.parts ?? [])]).find((candidate) => candidate.id === id)
          ?.value
      : answer;
  };
  const [, perStep, step] = /^(choices|words)-step-(\d+)$/.exec(name) ?? [];
  if (perStep === 'choices') return part('choices-per-step', `step-${step}`);
  if (perStep === 'words') return result.steps[Number(step)]?.words;
  if (name === 'home-screenful') return part('home-prominence', 'screenful');
  if (name === 'search-new-window') return part('search-integration', 'new-window');
  const [measureId = '', ofMeasure] = name.split('/');
  if (ofMeasure) return part(measureId, ofMeasure);
  const answer = result.measures[name];
  return answer?.kind === 'measured' ? answer.value : answer;
}

/** The answers to the questions of the standard by their ids, and the stars, as the account has them. */
function standardIn({ standard }: JourneyResult): Record<string, string> {
  const answers = (standard?.answers ?? []).map(({ question, answer }): [string, string] => [
    question,
    answer,
  ]);

  return { ...Object.fromEntries(answers), stars: standard ? starsIn(standard.rating) : 'none' };
}

function starsIn(rating: Rating): string {
  if (rating.kind === 'rated') return String(rating.stars);
  return rating.kind === 'between' ? `${rating.least} to ${rating.most}` : rating.kind;
}

describe.each(cases)('%s, %s on %s', (council, journey, device, account) => {
  test('reaches the goal by exactly the steps, choices and actions of the account', () => {
    const result = resultOf(council, journey, device);

    expect(result.outcome).toMatchObject({ kind: 'reached', reason: '' });
    expect(
      result.steps.map((step) => ({
        index: step.index,
        address: step.url,
        heading: step.heading,
        waypoint: step.waypoint,
        followed: step.chosen && {
          name: step.chosen.name,
          role: step.chosen.role,
          method: step.chosen.method,
        },
        actions: step.actions.map(({ kind, forced }) => ({ kind, forced })),
      })),
    ).toEqual(account.steps);
  });

  test('has exactly the figures of the account', () => {
    const result = resultOf(council, journey, device);

    expect(Object.fromEntries(account.figures.map(({ measure: id }) => [id, figure(result, id)]))).toEqual(
      Object.fromEntries(account.figures.map((row) => [row.measure, row[device]])),
    );
  });

  test('has exactly the answers to the standard and the stars of the account', () => {
    expect(standardIn(resultOf(council, journey, device))).toEqual(
      Object.fromEntries(account.standard.map(({ question, answer }) => [question, answer])),
    );
  });

  test('finds exactly the faults of the account, in every state of every step', () => {
    const evidence = first().evidence.get(nameOf(council, journey, device));
    const found = (evidence?.steps ?? []).flatMap((step) =>
      step.axe.flatMap((answer) =>
        tally(axeFindings([answer], step.index)).map((line) => `${step.index} (${answer.state}) ${line}`),
      ),
    );

    expect(found.toSorted()).toEqual(expectedFaults(account.faults, evidence, device).toSorted());
  });
});

function tally(findings: readonly { check: string; kind: string }[]): string[] {
  return [...Map.groupBy(findings, ({ check, kind }) => `${kind} ${check}`)].map(
    ([name, group]) => `${name} ${group.length}`,
  );
}

function expectedFaults(
  faults: readonly AccountFault[],
  evidence: Evidence | undefined,
  device: Device,
): string[] {
  return faults
    .filter(({ kind, findings }) => kind !== 'not found by axe' && findings[device] > 0)
    .flatMap(({ step, state, kind, check, findings }) =>
      (evidence?.steps[step]?.axe ?? [])
        .filter((answer) => state === null || answer.state === state)
        .map((answer) => `${step} (${answer.state}) ${kind} ${check} ${findings[device]}`),
    );
}

describe('the demonstration', () => {
  test('is done with exit code 0', () => {
    expect([runs.first?.code, runs.second?.code]).toEqual([0, 0]);
  });

  test('finds at least twenty different planted WCAG faults at Murkwell and none at Larkton', () => {
    const checks = (council: string): Set<string> =>
      new Set(
        first()
          .results.filter((results) => results.council.id === council)
          .flatMap((results) =>
            results.journeys.flatMap(({ findings }) =>
              findings.filter(({ kind }) => kind === 'violation').map(({ check }) => check),
            ),
          ),
      );

    expect(checks('murkwell').size).toBeGreaterThanOrEqual(20);
    expect([...checks('larkton')]).toEqual([]);
  });

  test('sends nothing: every request that arrived was a GET or HEAD', () => {
    expect(first().requests.length).toBeGreaterThan(50);
    expect(first().requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
  });

  test('gives the same results in two runs', () => {
    const onPhone = (run: Run | undefined) =>
      (run?.results ?? []).map(({ council, journeys }) => ({
        council,
        journeys: journeys.filter(({ device }) => device === 'mobile'),
      }));

    expect(onPhone(runs.first).map(({ journeys }) => journeys.length)).toEqual([3, 3]);
    expect(JSON.stringify(onPhone(runs.second), null, 1)).toBe(JSON.stringify(onPhone(runs.first), null, 1));
  });

  test('publishes results that its own published schema fits', async () => {
    const data = join(first().folder, 'site', 'data');
    const schema = JSON.parse(await readFile(join(data, 'results.schema.json'), 'utf8'));
    const validate = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(schema);

    for (const council of councils) {
      validate(JSON.parse(await readFile(join(data, 'councils', `${council}.json`), 'utf8')));
      expect(validate.errors).toBeNull();
    }
  });

  test('gives the same bytes when it is measured again', async () => {
    const path = join(first().folder, 'results', 'murkwell.json');
    const before = await readFile(path);

    await measure(first().folder, testSurroundings());

    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test("states the strategy's four conclusions on the side-by-side page", async () => {
    const $ = load(
      await readFile(join(first().folder, 'site', 'compare', 'larkton', 'murkwell', 'index.html'), 'utf8'),
    );
    const words = $('main').text().replace(/\s+/g, ' ');

    expect(words).toMatch(
      /Larkton Borough Council reaches the goal in 3 steps and 3 actions where Murkwell City Council needs 6 steps and 7 actions/,
    );
    expect(words).toMatch(
      /Larkton Borough Council has the search on its own page about the task; Murkwell City Council sends people to another site to search, in a new window/,
    );
    expect(words).toMatch(
      /Larkton Borough Council's calls to action score \d+ of 100, \d+ more than Murkwell City Council's \d+/,
    );
    expect(words).toMatch(
      /Larkton Borough Council and Murkwell City Council both name the task on the home page/,
    );
  });

  test('keeps a picture of every step and a cut-out of every call to action', async () => {
    const files = await readdir(join(first().folder, 'site', 'pictures'), { recursive: true });
    const steps = first().results.flatMap((results) => results.journeys.flatMap((result) => result.steps));

    expect(files.filter((file) => file.endsWith('-first-screen.webp'))).toHaveLength(steps.length);
    expect(files.filter((file) => file.endsWith('-cta.webp'))).toHaveLength(
      steps.filter((step) => step.chosen).length,
    );
  });
});
