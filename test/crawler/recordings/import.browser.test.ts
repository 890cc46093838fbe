import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseWalks } from '../../../config/choose.ts';
import { loadConfiguration } from '../../../config/load.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import { readAccount } from '../../fixtures/councils/account.ts';
import { alderbourne } from '../../fixtures/councils/alderbourne/sites.ts';
import { type ServedCouncils, serveCouncils } from '../../fixtures/councils/serve.ts';
import { gatherWalks } from '../../fixtures/gather-walks.ts';
import { kerb } from '../../fixtures/kerb-process.ts';

const recording = fileURLToPath(new URL('../../fixtures/recordings/alderbourne-pay.json', import.meta.url));
const served: { by?: ServedCouncils } = {};

beforeAll(async () => {
  served.by = await serveCouncils([alderbourne()]);
});
afterAll(async () => served.by?.close());

async function walkFrom(folder: string, journey: string): Promise<Evidence> {
  const configuration = await loadConfiguration(folder);
  const walks = chooseWalks(configuration, {
    councils: ['alderbourne'],
    journeys: [journey],
    devices: ['desktop'],
  });
  const { manners } = configuration;
  const gathered = await gatherWalks(walks, { hosts: served.by?.hosts ?? {}, manners, onlyWay: true });
  const [evidence] = gathered.evidence;
  if (!evidence) throw new Error('nothing was walked');
  return evidence;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-import-'));
  const { id, name, homePage, tier } = alderbourne();
  await writeFile(
    join(folder, 'councils.json'),
    JSON.stringify({ councils: [{ id, name, homePage, tier }] }),
  );
  return folder;
}

const expected = readAccount('alderbourne').get('pay-council-tax')?.desktop;
const wayOf = ({ steps }: Evidence) => steps.map(({ url, chosen }) => [url, chosen?.name ?? '–']);
const expectedWay = expected?.rows.map(({ address, chosen }) => [address, chosen]);

test('a recording becomes an override that takes the steps of the journey it records', async () => {
  const folder = await newFolder();
  const asked = ['--council', 'alderbourne', '--journey', 'pay-council-tax', '--config', folder];
  const { code, stderr } = await kerb(['import', recording, ...asked], folder);
  expect([code, stderr]).toEqual([0, '']);

  const evidence = await walkFrom(folder, 'pay-council-tax');

  expect(evidence.outcome.kind).toBe('reached');
  expect(wayOf(evidence)).toEqual(expectedWay);
  expect(evidence.steps.map(({ chosen }) => chosen?.method)).toContain('override');
});

test('a recording becomes a journey of its own that takes the same steps', async () => {
  const folder = await newFolder();
  const { code, stderr } = await kerb(
    ['import', recording, '--journey', 'recorded', '--config', folder],
    folder,
  );
  expect([code, stderr]).toEqual([0, '']);

  const evidence = await walkFrom(folder, 'recorded');

  expect(evidence.outcome.kind).toBe('reached');
  expect(wayOf(evidence)).toEqual(expectedWay);
});
