import { describe, expect, test } from 'vitest';
import { type Council, councilsFile } from '../../config/council.ts';
import { peersOf } from '../../config/peers.ts';

/** Councils of England's South, unitary, from their populations in thousands; a draft says what is different. */
function councilsOf(
  populations: Record<string, number | null>,
  drafts: Record<string, object> = {},
): Council[] {
  const rows = Object.entries(populations).map(([id, thousands]) => ({
    id,
    name: id,
    homePage: `https://${id}.example/`,
    country: 'England',
    region: 'South',
    tier: 'unitary',
    ...(thousands === null ? {} : { population: thousands * 1000 }),
    ...drafts[id],
  }));
  return councilsFile.parse({ councils: rows }).councils;
}

function peersIn(councils: readonly Council[], size?: number) {
  const [first] = councils;
  if (!first) throw new Error('no council');
  return peersOf(first, councils, size === undefined ? {} : { size });
}

const inRegion = 'same tier and region, nearest in population';
const inCountry = 'same tier, nearest in population';

describe('the peers of a council', () => {
  test('are its own list, as it was written', () => {
    const councils = councilsOf({ a: 100, b: 100, c: 900 }, { a: { peers: ['c', 'b'] } });

    expect(peersIn(councils)).toEqual({ ids: ['c', 'b'], basis: 'own list', leftOut: [] });
  });

  test('are the nearest in population of its region, nearest first', () => {
    // Differences from 100: b 60, c 5, d 30, e 10, f 1.
    const councils = councilsOf({ a: 100, b: 160, c: 95, d: 130, e: 110, f: 99 });

    expect(peersIn(councils)).toEqual({ ids: ['f', 'c', 'e', 'd', 'b'], basis: inRegion, leftOut: [] });
    expect(peersIn(councils, 2).ids).toEqual(['f', 'c']);
  });

  test('are ten, unless another number is asked for', () => {
    const populations = Object.fromEntries([...'abcdefghijklm'].map((id, at) => [id, 100 + at]));

    expect(peersIn(councilsOf(populations)).ids.join('')).toBe('bcdefghijk');
  });

  test('come by id where they are equally near, whether larger or smaller', () => {
    expect(peersIn(councilsOf({ m: 100, z: 90, y: 110, b: 90, c: 110, a: 300 })).ids).toEqual([
      'b',
      'c',
      'y',
      'z',
      'a',
    ]);
  });

  test('have its tier and its country; what kind of unitary they are does not matter', () => {
    const councils = councilsOf(
      { a: 100, b: 101, c: 102, d: 103, e: 104, f: 105, g: 106, h: 107 },
      {
        a: { type: 'Unitary authority' },
        b: { tier: 'district' },
        c: { tier: 'county' },
        d: { country: 'Wales' },
        e: { type: 'London borough' },
        f: { type: 'Metropolitan district' },
      },
    );

    expect(peersIn(councils)).toEqual({ ids: ['e', 'f', 'g', 'h'], basis: inCountry, leftOut: [] });
  });

  test('come from the whole country where its region has fewer than five others', () => {
    const north = { region: 'North' };
    const populations = { a: 100, b: 500, c: 600, d: 700, e: 800, x: 101, y: 102 };
    const four = councilsOf(populations, { x: north, y: north });
    const five = councilsOf(populations, { x: north });

    expect(peersIn(four, 3)).toEqual({ ids: ['x', 'y', 'b'], basis: inCountry, leftOut: [] });
    expect(peersIn(five, 3)).toEqual({ ids: ['y', 'b', 'c'], basis: inRegion, leftOut: [] });
  });

  test('come from the whole country where no region is known', () => {
    const nowhere = { region: undefined };
    const councils = councilsOf(
      { a: 100, b: 101, c: 102, d: 103, e: 104, f: 105 },
      { a: nowhere, b: nowhere, c: nowhere, d: nowhere, e: nowhere, f: nowhere },
    );

    expect(peersIn(councils).basis).toBe(inCountry);
  });

  test('leave out whose population is not known, and say so', () => {
    const councils = councilsOf({ a: 3, b: 100, c: 200, d: 300, e: 400, f: 500, u: null, t: null });

    expect(peersIn(councils)).toEqual({
      ids: ['b', 'c', 'd', 'e', 'f'],
      basis: inRegion,
      leftOut: ['t', 'u'],
    });
  });

  test('are all of its region where its own population is not known', () => {
    expect(peersIn(councilsOf({ a: null, f: 1, e: 2, d: null, c: 4, b: 5 }), 2)).toEqual({
      ids: ['b', 'c', 'd', 'e', 'f'],
      basis: 'same tier and region, as its population is not known',
      leftOut: [],
    });
  });

  test('are nobody where its own population is not known and its region has fewer than five others', () => {
    expect(peersIn(councilsOf({ a: null, b: 1, c: 2, d: 3, e: 4 }))).toEqual({
      ids: [],
      basis: 'none, as its population is not known',
      leftOut: [],
    });
  });

  test('are nobody where no other council has its tier and country', () => {
    const councils = councilsOf(
      { a: 100, b: 100, c: 100 },
      { b: { tier: 'county' }, c: { country: 'Wales' } },
    );

    expect(peersIn(councils)).toEqual({ ids: [], basis: 'none, as no other is of its tier', leftOut: [] });
  });

  test('are no test environments', () => {
    const councils = councilsOf(
      { a: 100, b: 100, c: 100, d: 100, e: 100, f: 100, g: 100 },
      { b: { environment: 'test', ownSite: true } },
    );

    expect(peersIn(councils).ids).toEqual(['c', 'd', 'e', 'f', 'g']);
  });
});
