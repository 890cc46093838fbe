import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Council } from '../../config/council.ts';
import { loadConfiguration } from '../../config/load.ts';
import { peersOf } from '../../config/peers.ts';

const { councils } = await loadConfiguration(fileURLToPath(new URL('../../config/', import.meta.url)));
const byId = new Map(councils.map((council) => [council.id, council]));

function council(id: string): Council {
  const found = byId.get(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

const registersOf = (id: string) =>
  council(id).planningRegisters?.map(({ area, supplier }) => [area ?? null, supplier ?? null]);

function countBy(keyOf: (council: Council) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of councils) counts[keyOf(each)] = (counts[keyOf(each)] ?? 0) + 1;
  return counts;
}

describe('the councils that ship with Kerb', () => {
  test('are all 382 of the United Kingdom', () => {
    expect(countBy(({ country, tier }) => `${country}, ${tier}`)).toEqual({
      'England, county': 21,
      'England, district': 164,
      'England, unitary': 132,
      'Scotland, unitary': 32,
      'Wales, unitary': 22,
      'Northern Ireland, unitary': 11,
    });
  });

  test('stand in the order of their ids, each with a GSS code of its own country', () => {
    const ids = councils.map(({ id }) => id);

    expect(ids).toEqual([...ids].sort());
    expect(new Set(councils.map(({ gss }) => gss)).size).toBe(382);
    expect(countBy(({ country, gss }) => `${country} ${gss?.[0]}`)).toEqual({
      'England E': 317,
      'Scotland S': 32,
      'Wales W': 22,
      'Northern Ireland N': 11,
    });
  });

  test('have districts in the region of their county', () => {
    const strays = councils
      .filter(({ tier }) => tier === 'district')
      .filter(({ county, region }) => {
        const above = byId.get(county ?? '');
        return above?.tier !== 'county' || above.region !== region;
      });

    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  test('say where every fact came from, and that nobody has looked yet', () => {
    const registers = councils.flatMap(({ planningRegisters }) => planningRegisters ?? []);

    expect(councils.filter(({ sources, checked }) => !sources?.length || !checked)).toEqual([]);
    expect(registers.filter(({ source, checked }) => !source || !checked)).toEqual([]);
  });

  test('say nothing about a population that is not known', () => {
    const unknown = councils.filter(({ population }) => population === undefined);

    expect(unknown.map(({ id }) => id)).toEqual(['north-yorkshire', 'somerset']);
  });

  test('have home pages as they were given, with a path', () => {
    expect(council('arun').homePage).toBe('http://www.arun.gov.uk/');
    expect(council('croydon').homePage).toBe('http://www.croydon.gov.uk/');
    expect(council('uttlesford').homePage).toBe('https://www.uttlesford.gov.uk/home');
    expect(councils.filter(({ homePage }) => new URL(homePage).href !== homePage)).toEqual([]);
  });

  test('hold Cambridge and Dorset', () => {
    expect(council('cambridge')).toMatchObject({
      name: 'Cambridge City Council',
      gss: 'E07000008',
      tier: 'district',
      county: 'cambridgeshire',
      region: 'East of England',
      population: 125063,
      homePage: 'https://www.cambridge.gov.uk/',
      environment: 'live',
      ownSite: false,
    });
    expect(council('dorset')).toMatchObject({
      tier: 'unitary',
      population: 379791,
      planningRegisters: [
        {
          address: 'https://planning.dorsetcouncil.gov.uk/advsearch.aspx',
          source: 'planning-applications-coverage',
          checked: 'not yet checked',
        },
      ],
    });
  });
});

describe('the planning registers that ship with Kerb', () => {
  test('are known for 332 councils, and are 352', () => {
    const known = councils.flatMap(({ planningRegisters }) => (planningRegisters ? [planningRegisters] : []));

    expect([known.length, known.flat().length]).toEqual([332, 352]);
  });

  test('of a joint authority serve both councils', () => {
    expect(council('adur').planningRegisters).toEqual(council('worthing').planningRegisters);
    expect(council('lewes').planningRegisters).toEqual(council('eastbourne').planningRegisters);
    expect(council('broadland').planningRegisters).toEqual(council('south-norfolk').planningRegisters);
  });

  test('of a council that merged from others are one for each part', () => {
    expect(registersOf('bournemouth-christchurch-poole')).toEqual([
      ['Bournemouth', null],
      ['Christchurch', null],
      ['Poole', 'Idox'],
    ]);
    expect(registersOf('north-yorkshire')?.map(([area]) => area)).toEqual([
      'Craven',
      'Hambleton',
      'Harrogate',
      'Richmondshire',
      'Ryedale',
      'Scarborough',
      'Selby',
    ]);
  });

  test('name no supplier where only the source’s word for any other was given', () => {
    const suppliers = councils.flatMap(({ planningRegisters }) => planningRegisters ?? []);

    expect(new Set(suppliers.map(({ supplier }) => supplier ?? null))).toEqual(
      new Set(['Idox', 'Agile', 'Arcus', 'NIPP', 'Northgate', 'SmartAdmin', null]),
    );
  });

  test('are left out where the address is another’s', () => {
    expect([registersOf('suffolk'), registersOf('mid-ulster')]).toEqual([undefined, undefined]);
  });
});

describe('the peers among the real councils', () => {
  test('of Dorset (379,791) are the South West’s nearest unitaries, without Somerset', () => {
    // Bournemouth, Christchurch and Poole is 17,198 away, Bristol 86,075, South Gloucestershire 91,975.
    const { ids, basis, leftOut } = peersOf(council('dorset'), councils, { size: 3 });

    expect(ids).toEqual(['bournemouth-christchurch-poole', 'bristol', 'south-gloucestershire']);
    expect(basis).toBe('same tier and region, nearest in population');
    expect(leftOut).toEqual(['somerset']);
  });

  test('of Cambridge (125,063) are districts of the East of England', () => {
    // Welwyn Hatfield is 1,170 away, Broadland 6,868, Epping Forest 7,112, North Hertfordshire 8,400.
    expect(peersOf(council('cambridge'), councils, { size: 3 }).ids).toEqual([
      'welwyn-hatfield',
      'broadland',
      'epping-forest',
    ]);
  });

  test('of Cambridgeshire (657,204) are counties of all England, as its region has four others', () => {
    // Gloucestershire is 16,554 away, Oxfordshire 39,676, Leicestershire 55,881.
    expect(peersOf(council('cambridgeshire'), councils, { size: 3 })).toEqual({
      ids: ['gloucestershire', 'oxfordshire', 'leicestershire'],
      basis: 'same tier, nearest in population',
      leftOut: [],
    });
  });

  test('of Somerset are all twelve other unitaries of its region', () => {
    const { ids, basis } = peersOf(council('somerset'), councils);

    expect(ids).toHaveLength(12);
    expect(basis).toBe('same tier and region, as its population is not known');
  });
});
