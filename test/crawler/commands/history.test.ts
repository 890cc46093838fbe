import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manners } from '../../../config/manners.ts';
import { history } from '../../../crawler/commands/history.ts';
import { type HistoryOption, historyPlace } from '../../../crawler/commands/history-place.ts';
import { measure } from '../../../crawler/commands/measure.ts';
import { merge } from '../../../crawler/commands/merge.ts';
import { doneEntry, newRun } from '../../../crawler/commands/run-record.ts';
import type { Evidence } from '../../../crawler/records/evidence.ts';
import type { History } from '../../../crawler/records/history.ts';
import { HistoryFolder } from '../../../crawler/records/history-folder.ts';
import { Store } from '../../../crawler/records/store.ts';
import { journeyOf, stopped } from '../../builders/journey-of.ts';
import { kerb } from '../../fixtures/kerb-process.ts';
import { testSurroundings } from '../../fixtures/surroundings.ts';

const walk = journeyOf('Home', 'Council tax', 'Pay your council tax bill');

/** A folder with runs, and one finished run in it, as gathering leaves it. */
async function runIn(folder: string, { day, evidence = walk }: { day: string; evidence?: Evidence }) {
  const store = new Store(join(folder, 'runs', day));
  const key = { council: evidence.council.id, journey: evidence.journey.id, device: evidence.device };
  await store.writeEvidence(evidence);
  const startedAt = new Date(`${day}T09:00:00Z`);
  const run = newRun(
    [key],
    { councils: [], journeys: [], manners: manners.parse({}) },
    { startedAt, profile: 'fast', lighthouse: undefined, routes: undefined },
  );
  await store.writeRun({ ...run, endedAt: startedAt.toISOString(), done: [doneEntry(evidence)] });
  return store;
}

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'kerb-history-'));
}

/** Measures the run of a day as the command does. */
async function measureIn(folder: string, day: string, options: HistoryOption = {}): Promise<void> {
  const around = testSurroundings({ cwd: folder });
  const run = join(folder, 'runs', day);
  await measure(run, around, { history: historyPlace(run, options, around) });
}

const historyIn = (folder: string) => new HistoryFolder(join(folder, 'runs', 'history'));

/** The number of steps that a kept run has of its only walk. */
function stepsIn({ measures, councils }: History): number | null | undefined {
  return councils[0]?.walks[0]?.figures[measures.findIndex(({ id }) => id === 'step-count')];
}

/** What is kept, as a version of Kerb would have kept it that counted steps another way: nine of them. */
async function keepAsOfOld(folder: string): Promise<History> {
  const [record] = await historyIn(folder).readAll();
  if (!record) throw new Error('No run is kept');
  const at = record.measures.findIndex(({ id }) => id === 'step-count');
  const old: History = {
    ...record,
    measuredBy: '0.0.9',
    measures: record.measures.map((each) => (each.id === 'step-count' ? { ...each, version: 0 } : each)),
    councils: record.councils.map((council) => ({
      ...council,
      walks: council.walks.map((each) => ({ ...each, figures: each.figures.with(at, 9) })),
    })),
  };
  await historyIn(folder).write(old);
  return old;
}

describe('measuring a run', () => {
  test('keeps its figures beside the runs, with the same bytes when it is measured again', async () => {
    const folder = await newFolder();
    await runIn(folder, { day: '2026-11-01' });
    const file = join(folder, 'runs/history/2026-11-01T09-00-00.000Z.json');

    await measureIn(folder, '2026-11-01');
    const first = await readFile(file, 'utf8');
    const { code, stderr } = await kerb(['measure', '--out', 'runs/2026-11-01', '--quiet'], folder);

    expect([code, stderr]).toEqual([0, '']);
    expect(await readFile(file, 'utf8')).toBe(first);
    expect((await historyIn(folder).readAll()).map(stepsIn)).toEqual([2]);
  });

  test('keeps a blocked walk as blocked and without steps', async () => {
    const folder = await newFolder();
    await runIn(folder, {
      day: '2026-11-01',
      evidence: stopped(walk, 'Turned away', 'blocked-by-bot-defence'),
    });

    await measureIn(folder, '2026-11-01');

    const [record] = await historyIn(folder).readAll();
    expect(record?.councils[0]?.walks[0]).toMatchObject({ outcome: 'blocked-by-bot-defence', stars: null });
    expect(record && (stepsIn(record) ?? null)).toBeNull();
  });

  test('keeps them in another folder when one is named, and nowhere for a run that lies alone', async () => {
    const folder = await newFolder();
    await runIn(folder, { day: '2026-11-01' });

    await measureIn(folder, '2026-11-01', { history: 'kept' });

    expect(await readdir(join(folder, 'kept'))).toEqual(['2026-11-01T09-00-00.000Z.json']);
    expect(await readdir(join(folder, 'runs'))).toEqual(['2026-11-01']);
  });
});

describe('kerb history', () => {
  test('says which runs are kept and where their evidence is', async () => {
    const folder = await newFolder();
    await runIn(folder, { day: '2026-11-01' });
    await measureIn(folder, '2026-11-01');

    const { code, stdout } = await kerb(['history'], folder);

    expect(code).toBe(0);
    expect(stdout).toBe(
      '2026-11-01T09:00:00.000Z  fast, 1 walk of 1 council; measured as today; in runs/2026-11-01\n',
    );
  });

  test('says that nothing is kept, and what to do', async () => {
    await expect(history({}, testSurroundings({ cwd: await newFolder() }))).rejects.toThrow(
      'Runs are kept when they are measured',
    );
  });

  test('measures a run again that was measured another way, and says so from then on', async () => {
    const folder = await newFolder();
    await runIn(folder, { day: '2026-11-01' });
    await measureIn(folder, '2026-11-01');
    await keepAsOfOld(folder);
    const around = testSurroundings({ cwd: folder });

    await history({}, around);
    await history({ remeasure: true }, around);
    await history({}, around);

    expect(around.printed[0]).toContain('measured another way than today (step-count): --remeasure');
    expect(around.printed[1]).toContain('measured again with Kerb');
    expect(around.printed[2]).toBe(around.printed[1]);
    const [record] = await historyIn(folder).readAll();
    expect(record).toMatchObject({ remeasured: true, kerb: '0.1.0' });
    expect(record && stepsIn(record)).toBe(2);
  });

  test('leaves the older figures where the evidence is gone', async () => {
    const folder = await newFolder();
    const store = await runIn(folder, { day: '2026-11-01' });
    await measureIn(folder, '2026-11-01');
    const old = await keepAsOfOld(folder);
    await rm(join(store.folder, 'evidence'), { recursive: true });
    const said: string[] = [];
    const around = testSurroundings({ cwd: folder });

    const progress = { ...around.progress, say: (line: string) => said.push(line) };
    expect(await history({ remeasure: true }, { ...around, progress })).toBe(0);

    expect(said).toEqual([
      'The run of 2026-11-01T09:00:00.000Z keeps its older figures: the evidence of 1 of its walks is gone.',
    ]);
    expect(await historyIn(folder).readAll()).toEqual([old]);
  });

  test('leaves the older figures where the evidence cannot be read', async () => {
    const folder = await newFolder();
    const store = await runIn(folder, { day: '2026-11-01' });
    await measureIn(folder, '2026-11-01');
    const old = await keepAsOfOld(folder);
    await writeFile(join(store.folder, 'evidence/larkton/pay-council-tax.desktop.json.gz'), 'damaged');

    await history({ remeasure: true }, testSurroundings({ cwd: folder }));

    expect(await historyIn(folder).readAll()).toEqual([old]);
  });
});

test('shards that become one run are kept as one', async () => {
  const folder = await newFolder();
  const ofMurkwell = { ...walk, council: { ...walk.council, id: 'murkwell', name: 'Murkwell' } };
  await runIn(folder, { day: '2026-11-01' });
  await runIn(folder, { day: '2026-11-02', evidence: ofMurkwell });
  for (const day of ['2026-11-01', '2026-11-02']) await measureIn(folder, day);

  await merge(
    ['runs/2026-11-01', 'runs/2026-11-02'],
    { folder: join(folder, 'runs/whole') },
    testSurroundings({ cwd: folder }),
  );

  const kept = await historyIn(folder).readAll();
  expect(kept.map(({ councils }) => councils.map(({ id }) => id))).toEqual([['larkton', 'murkwell']]);
});
