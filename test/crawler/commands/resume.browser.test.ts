import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Store } from '../../../crawler/records/store.ts';
import { kerb, startKerb } from '../../fixtures/kerb-process.ts';

interface Story {
  folder: string;
  /** Finished walks when it was killed, with the time their evidence was written. */
  before: Map<string, number>;
  partFinished: string[];
  resumed: Awaited<ReturnType<typeof kerb>>;
}

const told: { story?: Story } = {};
/** Two councils, three journeys, two devices. */
const walks = 12;

/** Runs the demonstration, kills it (SIGKILL) in the middle of its fourth and fifth walk, and resumes it. */
beforeAll(async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'kerb-resume-'));
  const folder = join(cwd, 'run');
  const { child, ended } = startKerb(['demo', '--no-routes', '--out', 'run'], cwd);
  const killed = new Promise<void>((resolve) => {
    child.stderr?.on('data', (data: Buffer) => {
      if (!data.toString().includes(`[3/${walks}]`)) return;
      setTimeout(() => {
        child.kill('SIGKILL');
        resolve();
      }, 1500);
    });
  });
  await killed;
  await ended;
  const before = await evidenceTimes(folder);
  const pictures = await readdir(join(folder, 'evidence'), { recursive: true });
  const partFinished = pictures.filter((name) => name.endsWith('first-screen.webp'));
  const resumed = await kerb(['demo', '--out', 'run', '--resume'], cwd);
  told.story = { folder, before, partFinished, resumed };
}, 300_000);

async function evidenceTimes(folder: string): Promise<Map<string, number>> {
  const names = await readdir(join(folder, 'evidence'), { recursive: true });
  const times = await Promise.all(
    names
      .filter((name) => name.endsWith('.json.gz'))
      .map(
        async (name): Promise<[string, number]> => [
          name,
          (await stat(join(folder, 'evidence', name))).mtimeMs,
        ],
      ),
  );
  return new Map(times);
}

function story(): Story {
  if (!told.story) throw new Error('the run was not killed and resumed');
  return told.story;
}

describe('a run that was killed in the middle of a walk', () => {
  test('had finished some walks and begun others', () => {
    expect(story().before.size).toBeGreaterThanOrEqual(3);
    expect(story().before.size).toBeLessThan(walks);
    expect(story().partFinished.length).toBeGreaterThan(0);
  });

  test('is resumed to its end without repeating what was finished', async () => {
    const after = await evidenceTimes(story().folder);

    expect(story().resumed.code).toBe(0);
    expect(story().resumed.stderr).toContain(`Walking journeys: ${walks - story().before.size}`);
    expect(after.size).toBe(walks);
    for (const [name, time] of story().before) expect(after.get(name)).toBe(time);
  });

  test('leaves records that can all be read, and nothing half-written', async () => {
    const store = new Store(story().folder);
    const run = await store.readRun();

    expect(run.done).toHaveLength(walks);
    expect(run.endedAt).not.toBeNull();
    for (const key of await store.finishedWalks())
      expect((await store.readEvidence(key)).outcome.kind).toBe('reached');
    const results = await store.readResults();
    expect(results.flatMap(({ journeys }) => journeys)).toHaveLength(walks);
  });

  test('has a picture for every step that its results name', async () => {
    const results = await new Store(story().folder).readResults();
    const named = results
      .flatMap(({ journeys }) =>
        journeys.flatMap(({ steps }) => steps.flatMap(({ pictures }) => Object.values(pictures))),
      )
      .filter((path) => path !== null);

    for (const path of named)
      expect((await readFile(join(story().folder, path))).length).toBeGreaterThan(100);
  });

  test('cannot be begun again by accident', async () => {
    const { code, stderr } = await kerb(['demo', '--out', story().folder], tmpdir());

    expect(code).toBe(2);
    expect(stderr).toContain('already holds a run. Go on with it with --resume');
  });
});
