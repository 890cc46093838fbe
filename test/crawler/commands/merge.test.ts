import { access, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manners } from '../../../config/manners.ts';
import { doneEntry, newRun } from '../../../crawler/commands/run-record.ts';
import { Store } from '../../../crawler/records/store.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { kerb } from '../../fixtures/kerb-process.ts';

/** A finished run of one council, with one picture, as a shard would leave it. */
async function shardIn(folder: string, council: string): Promise<void> {
  const store = new Store(folder);
  const walk = journeyOf('Home', 'Pay your council tax bill');
  const evidence = { ...walk, council: { ...walk.council, id: council, name: council } };
  const key = { council, journey: walk.journey.id, device: walk.device };
  await store.writePicture(key, '00-first.webp', Buffer.from(`picture of ${council}`));
  await store.writeEvidence(evidence);
  const startedAt = new Date('2026-11-01T09:00:00Z');
  const run = newRun(
    [key],
    { councils: [], journeys: [], manners: manners.parse({}) },
    { startedAt, profile: 'fast', lighthouse: undefined, routes: undefined },
  );
  await store.writeRun({ ...run, endedAt: startedAt.toISOString(), done: [doneEntry(evidence)] });
}

test('shards become one run, with their evidence, pictures, results and one report', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-merge-'));
  await shardIn(join(folder, 'one'), 'larkton');
  await shardIn(join(folder, 'two'), 'murkwell');

  const { code, stdout, stderr } = await kerb(['merge', 'one', 'two', '--out', 'whole', '--quiet'], folder);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('The report is in whole/site.');
  const whole = new Store(join(folder, 'whole'));
  expect((await whole.readRun()).asked.map(({ council }) => council)).toEqual(['larkton', 'murkwell']);
  expect((await whole.finishedWalks()).map(({ council }) => council)).toEqual(['larkton', 'murkwell']);
  expect((await whole.readResults()).map(({ council }) => council.id)).toEqual(['larkton', 'murkwell']);
  const picture = 'whole/evidence/murkwell/pay-council-tax.desktop/00-first.webp';
  expect(await readFile(join(folder, picture), 'utf8')).toBe('picture of murkwell');
  await access(join(folder, 'whole/site/compare/larkton/murkwell/index.html'));
});

test('a folder that holds no run is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-merge-'));
  await shardIn(join(folder, 'one'), 'larkton');

  const { code, stderr } = await kerb(['merge', 'one', 'gone', '--out', 'whole'], folder);

  expect(code).toBe(2);
  expect(stderr).toContain(`There is no run in ${join(folder, 'gone')}.`);
});
