import { mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Store } from '../../../crawler/records/store.ts';
import { journeyOf } from '../../builders/journey-of.ts';
import { routeOf } from '../../builders/route-of.ts';

async function newStore(): Promise<Store> {
  return new Store(join(await mkdtemp(join(tmpdir(), 'kerb-store-')), 'runs', 'run'));
}

const evidence = journeyOf('Home', 'Pay', 'Reference');
const key = { council: evidence.council.id, journey: evidence.journey.id, device: evidence.device };

describe('the store', () => {
  test('reads back the evidence that was written, and lists the walk as finished', async () => {
    const store = await newStore();

    await store.writeEvidence(evidence);

    expect(await store.readEvidence(key)).toEqual(evidence);
    expect(await store.finishedWalks()).toEqual([key]);
  });

  test('keeps the routes of a walk in a file of their own and reads them back with its evidence', async () => {
    const store = await newStore();
    const whole = { ...evidence, routes: [routeOf()] };

    await store.writeEvidence(whole);

    expect(await store.readEvidence(key)).toEqual(whole);
    expect(
      await readdir(join(store.folder, 'evidence', key.council, `${key.journey}.${key.device}`)),
    ).toEqual(['routes.json.gz']);
    expect(await store.finishedWalks()).toEqual([key]);
  });

  test('names the file of routes that cannot be read', async () => {
    const store = await newStore();
    await store.writeEvidence({ ...evidence, routes: [] });
    const path = join(
      store.folder,
      'evidence',
      key.council,
      `${key.journey}.${key.device}`,
      'routes.json.gz',
    );
    await writeFile(path, 'no routes');

    await expect(store.readEvidence(key)).rejects.toThrow(`Cannot read ${path}`);
  });

  test('keeps evidence gzipped and leaves no half-written file behind', async () => {
    const store = await newStore();

    await store.writeEvidence(evidence);

    const files = await readdir(join(store.folder, 'evidence', key.council));
    expect(files).toEqual([`${key.journey}.${key.device}.json.gz`]);
    const bytes = await readFile(join(store.folder, 'evidence', key.council, files[0] ?? ''));
    expect([bytes[0], bytes[1]]).toEqual([0x1f, 0x8b]);
  });

  test('does not call a walk finished that has pictures only', async () => {
    const store = await newStore();

    expect(await store.writePicture(key, '00-first-screen.webp', Buffer.from('x'))).toBe(
      `evidence/${key.council}/${key.journey}.${key.device}/00-first-screen.webp`,
    );
    expect(await store.finishedWalks()).toEqual([]);
  });

  test('clears away the pictures of a walk that is begun again', async () => {
    const store = await newStore();
    await store.writePicture(key, 'old.webp', Buffer.from('x'));

    await store.beginWalk(key);

    expect(await readdir(join(store.folder, 'evidence', key.council))).toEqual([]);
  });

  test('names the file and what to do when a record is cut short or of another shape', async () => {
    const store = await newStore();
    await store.writeEvidence(evidence);
    const path = join(store.folder, 'evidence', key.council, `${key.journey}.${key.device}.json.gz`);
    await writeFile(path, (await readFile(path)).subarray(0, 40));

    await expect(store.readEvidence(key)).rejects.toThrow(`Cannot read ${path}`);
    await writeFile(join(store.folder, 'run.json'), '{"schemaVersion":2}');
    await expect(store.readRun()).rejects.toThrow(
      'is not a record that this version of Kerb can read: schemaVersion',
    );
  });

  test.each(['../../outside', '..', 'a/b', ''])(
    'refuses %j as a council, so that nothing is written elsewhere',
    async (council) => {
      const store = await newStore();

      await expect(store.writePicture({ ...key, council }, 'x.webp', Buffer.from('x'))).rejects.toThrow();
    },
  );

  test('refuses a picture whose name leads out of the run', async () => {
    const store = await newStore();

    await expect(store.writePicture(key, '../../../../x.webp', Buffer.from('x'))).rejects.toThrow(
      'leaves the run',
    );
  });

  test('points latest at the newest run, and never over something that is no link', async () => {
    const store = await newStore();
    const other = new Store(join(store.folder, '..', 'other'));
    await store.writeEvidence(evidence);

    await store.pointLatest();
    await other.pointLatest();

    const latest = join(store.folder, '..', 'latest');
    expect(await readlink(latest)).toBe('other');
    await rm(latest);
    await writeFile(latest, 'mine');
    await store.pointLatest();
    expect(await readFile(latest, 'utf8')).toBe('mine');
  });
});
