import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import { MendableError } from '../records/mendable-error.ts';
import type { Run, WalkKey } from '../records/run.ts';
import { nameOf, sameWalk } from './run-record.ts';

/** A run and where it is kept. */
export interface Shard {
  folder: string;
  run: Run;
}

/**
 * The record of one run out of several that were made alike: by the same version, browser, profile and options. Its
 * stated time is the earliest. Throws a MendableError that says what differs, or which walk is in two of them.
 */
export function mergeRuns(shards: readonly Shard[]): Run {
  const [first, ...others] = shards;
  if (!first || others.length === 0)
    throw new MendableError('Name two runs at least: kerb merge runs/one runs/two --out runs/whole.');
  for (const other of others) refuseUnlike(first, other);
  refuseTwice(shards);
  const runs = shards.map(({ run }) => run);
  const ends = runs.map(({ endedAt }) => endedAt);
  const councils = runs.flatMap(({ councils = [] }) => councils);
  return {
    ...first.run,
    startedAt: runs.map(({ startedAt }) => startedAt).sort()[0] ?? first.run.startedAt,
    endedAt: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
    configDigest: digestOf(runs.map(({ configDigest }) => configDigest)),
    ...(councils.length > 0
      ? { councils: [...new Map(councils.map((each) => [each.id, each])).values()] }
      : {}),
    asked: runs.flatMap(({ asked }) => asked),
    done: runs.flatMap(({ done }) => done),
    skipped: runs.flatMap(({ skipped }) => skipped),
  };
}

/** What was asked of a run and is not finished. */
export function leftOf({ asked, done }: Pick<Run, 'asked' | 'done'>): WalkKey[] {
  return asked.filter((key) => !done.some((walk) => sameWalk(walk, key)));
}

function refuseUnlike(first: Shard, other: Shard): void {
  const facts = factsOf(first.run);
  for (const [name, value] of Object.entries(factsOf(other.run))) {
    if (value === facts[name]) continue;
    throw new MendableError(
      `${first.folder} and ${other.folder} cannot be one run: ${name} is ${facts[name]} in the one and ${value} in the other, so their figures do not compare.\nWalk one of them again, with what the other used.`,
    );
  }
}

/** What must be the same for figures to compare. */
function factsOf({ profile, versions, lighthouse, routes }: Run): Record<string, string> {
  return {
    'the version of Kerb': versions.kerb,
    'the browser': versions.browser,
    'the version of axe-core': versions.axe,
    'the version of Lighthouse': versions.lighthouse ?? 'none',
    'the profile': profile,
    'the number of Lighthouse runs': String(lighthouse ?? 0),
    'the walking of routes': routes ? 'on' : 'off',
  };
}

function refuseTwice(shards: readonly Shard[]): void {
  const seen = new Map<string, string>();
  for (const { folder, run } of shards)
    for (const key of run.asked) {
      const name = nameOf(key);
      const before = seen.get(name);
      if (before !== undefined)
        throw new MendableError(
          `${name} is in ${before} and in ${folder}. Leave one of them out, or walk each council in one shard only (--shard 1/2, --shard 2/2).`,
        );
      seen.set(name, folder);
    }
}

function digestOf(digests: readonly string[]): string {
  return createHash('sha256')
    .update(stringify([...digests].sort()) ?? '')
    .digest('hex');
}
