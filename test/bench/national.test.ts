import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRated } from '../../crawler/records/outcome.ts';
import type { Results } from '../../crawler/records/results.ts';
import type { Run } from '../../crawler/records/run.ts';
import { Store } from '../../crawler/records/store.ts';
import { chanceOf } from './national/chance.ts';
import { writeNationalRun } from './national/national-run.ts';

describe('the invented national run, its first four councils', () => {
  let folder: string;
  let results: Results[];
  let run: Run;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kerb-national-'));
    await writeNationalRun({ folder: join(folder, 'one'), seed: 'test', most: 4 });
    await writeNationalRun({ folder: join(folder, 'again'), seed: 'test', most: 4 });
    const store = new Store(join(folder, 'one'));
    results = await store.readResults();
    run = await store.readRun();
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('says that it is invented, in its record and in the name of every council', () => {
    expect(run.invented).toBe(true);
    expect(
      results.map(({ council }) => council.name).filter((name) => !name.endsWith('(invented figures)')),
    ).toEqual([]);
    expect(results.length).toBe(4);
  });

  test('has the same bytes whenever the seed is the same', async () => {
    const [one, again] = await Promise.all(['one', 'again'].map((name) => everythingIn(join(folder, name))));

    expect(one).toEqual(again);
    expect(one?.length).toBe(4 + 1 + 12);
  });

  test('asks for the walks that it has results for', () => {
    const walked = results.flatMap(({ council, journeys }) =>
      journeys.map(({ journey, device }) => `${council.id} ${journey} ${device}`),
    );

    expect(run.asked.map(({ council, journey, device }) => `${council} ${journey} ${device}`).sort()).toEqual(
      walked.sort(),
    );
  });

  test('counts steps and violations as its own steps and findings are', () => {
    const rated = results.flatMap(({ journeys }) => journeys).filter(({ outcome }) => isRated(outcome.kind));

    expect(rated.length).toBeGreaterThan(0);
    for (const { measures, steps, findings } of rated) {
      const stepCount = measures['step-count'];
      if (stepCount?.kind === 'measured') expect(stepCount.value).toBe(steps.length - 1);
      expect(measures['wcag-violations']).toMatchObject({
        value: findings.filter(({ kind }) => kind === 'violation').length,
      });
    }
  });
});

test('chance repeats, and differs for other words', () => {
  const draw = (...words: string[]) => Array.from({ length: 20 }, chanceOf(...words).next);

  expect(draw('a', 'b')).toEqual(draw('a', 'b'));
  expect(draw('a', 'b')).not.toEqual(draw('a', 'c'));
  expect(draw('a').every((value) => value >= 0 && value < 1)).toBe(true);
});

async function everythingIn(root: string): Promise<[string, string][]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files
      .sort()
      .map(
        async (file) => [file.slice(root.length), await readFile(file, 'utf8')] satisfies [string, string],
      ),
  );
}
