import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { history } from '../../../crawler/records/history.ts';
import { HistoryFolder } from '../../../crawler/records/history-folder.ts';
import { keptRun } from '../../builders/kept-run.ts';

async function newFolder(): Promise<HistoryFolder> {
  return new HistoryFolder(join(await mkdtemp(join(tmpdir(), 'kerb-history-')), 'history'));
}

describe('the folder of kept runs', () => {
  test('gives back what was kept, the oldest run first', async () => {
    const place = await newFolder();
    const [older, newer] = [keptRun('2026-10-03'), keptRun('2026-11-23', { lighthouse: '13.5.0' })];

    await place.write(newer);
    await place.write(older);

    expect(await place.readAll()).toEqual([older, newer]);
    expect(await readdir(place.folder)).toEqual([
      '2026-10-03T09-00-00.000Z.json',
      '2026-11-23T09-00-00.000Z.json',
    ]);
  });

  test('has nothing where there is no such folder', async () => {
    const place = await newFolder();

    expect(await place.readAll()).toEqual([]);
    expect(await place.readOne('2026-10-03T09:00:00.000Z')).toBeNull();
  });

  test('has the same bytes for the same figures, one line for each walk', async () => {
    const place = await newFolder();
    const record = keptRun('2026-10-03', { walks: [{}, { device: 'mobile' }] });
    const file = join(place.folder, '2026-10-03T09-00-00.000Z.json');

    await place.write(record);
    const first = await readFile(file, 'utf8');
    await place.write({ ...record });

    expect(await readFile(file, 'utf8')).toBe(first);
    expect(first.split('\n').filter((line) => line.includes('"journey"'))).toEqual([
      '{"journey":"pay-council-tax","version":1,"device":"desktop","outcome":"reached","stars":[3,3],"figures":[40,5,20]},',
      '{"journey":"pay-council-tax","version":1,"device":"mobile","outcome":"reached","stars":[3,3],"figures":[40,5,20]}]}',
    ]);
  });

  test('holds a council of twelve journeys on two devices in less than 6 kilobytes', async () => {
    const place = await newFolder();
    const figures = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`measure-${at}`, 100 + at]));
    const walks = Array.from({ length: 24 }, (_, at) => ({
      journey: `journey-with-a-long-name-${at}`,
      figures,
    }));

    await place.write(keptRun('2026-10-03', { walks }));

    const [name = ''] = await readdir(place.folder);
    expect((await stat(join(place.folder, name))).size).toBeLessThan(6 * 1024);
  });

  test('names a file that it cannot read, and says what to do', async () => {
    const place = await newFolder();
    await place.write(keptRun('2026-10-03'));
    const file = join(place.folder, '2026-10-03T09-00-00.000Z.json');
    await writeFile(file, '{"schemaVersion": 2}');

    await expect(place.readAll()).rejects.toThrow(file);
    await expect(place.readAll()).rejects.toThrow('measure its run again');
  });

  test('leaves other files of its folder alone', async () => {
    const place = await newFolder();
    await place.write(keptRun('2026-10-03'));
    await writeFile(join(place.folder, 'README.json'), 'not a run');

    expect(await place.readAll()).toHaveLength(1);
  });

  test('forgets a run, and does not mind one that it never kept', async () => {
    const place = await newFolder();
    const record = keptRun('2026-10-03');
    await place.write(record);

    await place.remove(record.runStartedAt);
    await place.remove('2020-01-01T00:00:00.000Z');

    expect(await place.readAll()).toEqual([]);
  });
});

test('a walk with a figure too few is not a kept run', () => {
  const [council] = keptRun('2026-10-03').councils;
  const walks = council?.walks.map((walk) => ({ ...walk, figures: walk.figures.slice(1) }));

  const parsed = history.safeParse({ ...keptRun('2026-10-03'), councils: [{ ...council, walks }] });

  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
    'every walk must have one figure, or null, for each of the measures',
  ]);
});
