import { describe, expect, test } from 'vitest';
import { leftOf, mergeRuns, type Shard } from '../../../crawler/commands/merge-runs.ts';
import type { Run, WalkKey } from '../../../crawler/records/run.ts';

const walk = (council: string): WalkKey => ({ council, journey: 'pay-council-tax', device: 'desktop' });
const done = (council: string): Run['done'][number] => ({
  ...walk(council),
  outcome: { kind: 'reached', reason: '' },
  seconds: 12.5,
});

const facts = (id: string) => ({
  id,
  population: null,
  shareWithAccessNeeds: 0.2,
  peers: { basis: 'none', members: [], leftOut: [] },
});

function shardOf(folder: string, ids: string[], changes: Partial<Run> = {}): Shard {
  return {
    folder,
    run: {
      schemaVersion: 1,
      startedAt: '2026-11-01T09:00:00.000Z',
      endedAt: '2026-11-01T09:30:00.000Z',
      configDigest: `digest of ${folder}`,
      versions: { kerb: '0.1.0', browser: '156', axe: '4.14.1', measures: { 'step-count': 1 } },
      profile: 'fast',
      councils: ids.map(facts),
      asked: ids.map(walk),
      done: ids.map(done),
      skipped: [],
      ...changes,
    },
  };
}

describe('one run out of shards', () => {
  test('has the walks of all, the earliest beginning and the latest end', () => {
    const late = { startedAt: '2026-11-01T08:59:00.000Z', endedAt: '2026-11-01T10:00:00.000Z' };

    const run = mergeRuns([shardOf('one', ['a', 'c']), shardOf('two', ['b'], late)]);

    expect(run).toMatchObject(late);
    expect(run.asked.map(({ council }) => council)).toEqual(['a', 'c', 'b']);
    expect(run.done.map(({ council }) => council)).toEqual(['a', 'c', 'b']);
    expect(run.councils?.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  test('is the same digest whatever order the shards are named in, and another for other shards', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((name) => shardOf(name, [name])) as [
      Shard,
      Shard,
      Shard,
    ];

    expect(mergeRuns([one, two]).configDigest).toBe(mergeRuns([two, one]).configDigest);
    expect(mergeRuns([one, two]).configDigest).not.toBe(mergeRuns([one, three]).configDigest);
  });

  test('is not ended while one of them is not, and what is left of that one can be told', () => {
    const stopped = shardOf('two', ['b', 'd'], { endedAt: null, done: [done('b')] });

    expect(mergeRuns([shardOf('one', ['a']), stopped]).endedAt).toBeNull();
    expect(leftOf(stopped.run)).toEqual([walk('d')]);
  });

  test.each([
    ['the profile is fast in the one and thorough in the other', { profile: 'thorough' }],
    ['the walking of routes is off in the one and on in the other', { routes: true }],
    [
      'the browser is 156 in the one and 157 in the other',
      { versions: { kerb: '0.1.0', browser: '157', axe: '4.14.1', measures: {} } },
    ],
  ] as [string, Partial<Run>][])('is refused where %s', (difference, changes) => {
    expect(() => mergeRuns([shardOf('one', ['a']), shardOf('two', ['b'], changes)])).toThrow(
      `one and two cannot be one run: ${difference}`,
    );
  });

  test('is refused where a walk is in two of them', () => {
    expect(() => mergeRuns([shardOf('one', ['a']), shardOf('two', ['b', 'a'])])).toThrow(
      'a · pay-council-tax · desktop is in one and in two.',
    );
  });

  test('needs two at least', () => {
    expect(() => mergeRuns([shardOf('one', ['a'])])).toThrow('Name two runs at least');
  });
});
