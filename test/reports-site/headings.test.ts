import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Results } from '../../crawler/records/results.ts';
import { Store } from '../../crawler/records/store.ts';
import { writeNationalRun } from '../bench/national/national-run.ts';
import { type BuiltSite, builtSite } from './sample/built-site.ts';
import { oddCouncils } from './sample/odd-results.ts';
import { larkton, moreCouncils } from './sample/results.ts';

const supplier = { name: 'forms.example', councils: [], residents: null, unknown: 0 };

/** Two councils with faults of one supplier. */
const fewJourneys = [larkton, ...moreCouncils(1)].map(
  (results): Results => ({
    ...results,
    priorities: (results.priorities ?? []).map((priority) => ({ ...priority, supplier })),
  }),
);

/** Councils with more journeys than one page explains. */
async function manyJourneys(): Promise<Results[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-national-'));
  try {
    await writeNationalRun({ folder, seed: 'headings', most: 3 });
    return await new Store(folder).readResults();
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.each([
  { of: 'councils with few journeys', read: () => fewJourneys },
  { of: 'councils with many journeys', read: manyJourneys },
  { of: 'odd councils', read: () => oddCouncils },
])('the report on $of', ({ read }) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite(await read());
  }, 120_000);

  afterAll(() => site.remove());

  test('begins each page with one heading of the first level and skips none after it', async () => {
    const pages = site.files.filter((name) => name.endsWith('.html'));
    const levels = await Promise.all(
      pages.map(async (file) => [file, levelsOf(await site.read(file))] as const),
    );

    expect(levels.length).toBeGreaterThan(100);
    expect(levels.filter(([, all]) => all[0] !== 1 || all.lastIndexOf(1) !== 0)).toEqual([]);
    expect(levels.filter(([, all]) => all.some((level, index) => level > (all[index - 1] ?? 0) + 1))).toEqual(
      [],
    );
  });
});

function levelsOf(html: string): number[] {
  return load(html)('h1, h2, h3, h4, h5, h6')
    .toArray()
    .map(({ tagName }) => Number(tagName.slice(1)));
}
