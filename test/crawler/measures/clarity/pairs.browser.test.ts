import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, openPairBench, type PairBench } from './pair-bench.ts';
import { pairs } from './pairs.ts';
import { firstScore } from './score-of.ts';

const bench: { open?: PairBench } = {};

beforeAll(async () => {
  bench.open = await openPairBench();
});
afterAll(async () => bench.open?.close());

async function scored(html: string) {
  if (!bench.open) throw new Error('there is no browser');
  return firstScore(await bench.open.read(html));
}

const pageOf = (name: string, which: 'before' | 'after'): string =>
  readFileSync(join(folder, name, `${which}.html`), 'utf8');

test('there are twenty pairs at least, and a folder for each', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  expect(pairs.length).toBeGreaterThanOrEqual(20);
  expect(folders.map(({ name }) => name).toSorted()).toEqual(pairs.map(({ name }) => name).toSorted());
});

describe.each(pairs)('$name', ({ name, improvement, moves, unknown = [] }) => {
  test(`the score rises when ${improvement}, by these rows and no other`, async () => {
    const before = await scored(pageOf(name, 'before'));
    const after = await scored(pageOf(name, 'after'));
    const rows = Object.keys(after.points);
    const isKnown = (row: string) => after.points[row] !== null && before.points[row] !== null;
    const moved = rows.filter((row) => isKnown(row) && after.points[row] !== before.points[row]);

    expect(rows.filter((row) => !isKnown(row)).toSorted()).toEqual([...unknown].toSorted());
    expect(moved.toSorted()).toEqual([...moves].toSorted());
    for (const row of moves) expect(after.points[row]).toBeGreaterThan(Number(before.points[row]));
    expect(after.score).toBeGreaterThan(before.score);
  });
});

/** The same page with the attributes of each element in the opposite order. */
function attributesReversed(html: string): string {
  return html.replace(/<(\w+)((?:\s+[\w-]+(?:="[^"]*")?)+)\s*>/g, (_, tag: string, attributes: string) => {
    const each = attributes.match(/[\w-]+(?:="[^"]*")?/g) ?? [];

    return `<${tag} ${each.toReversed().join(' ')}>`;
  });
}

test.each(pairs.slice(0, 8))(
  '$name earns the same with its attributes in another order',
  async ({ name }) => {
    const html = pageOf(name, 'before');
    const other = attributesReversed(html);

    expect(other).not.toBe(html);
    expect(await scored(other)).toEqual(await scored(html));
  },
);
