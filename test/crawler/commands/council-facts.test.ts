import { describe, expect, test } from 'vitest';
import { councilsFile } from '../../../config/council.ts';
import { councilFactsOf } from '../../../crawler/commands/council-facts.ts';
import { councilFacts } from '../../../crawler/records/council-facts.ts';

const base = { homePage: 'https://www.a.example/', tier: 'unitary', country: 'England' };
const { councils } = councilsFile.parse({
  councils: [
    { ...base, id: 'larkton', name: 'Larkton Council', population: 214_000 },
    { ...base, id: 'murkwell', name: 'Murkwell Council', population: 187_000, shareWithAccessNeeds: 0.23 },
    { ...base, id: 'oxley', name: 'Oxley Council' },
  ],
});
const visited = (...ids: string[]) => ids.map((council) => ({ council }));

describe('what a run keeps of the configuration about its councils', () => {
  test('is the population, the share with access needs, and the peers by name', () => {
    expect(councilFactsOf({ councils }, visited('larkton'))).toEqual([
      {
        id: 'larkton',
        tier: 'unitary',
        population: 214_000,
        shareWithAccessNeeds: 0.2,
        peers: {
          basis: 'same tier, nearest in population',
          members: [{ id: 'murkwell', name: 'Murkwell Council' }],
          leftOut: ['oxley'],
        },
      },
    ]);
  });

  test('is its tier and, where that is known, its region', () => {
    const [council] = councilsFile.parse({
      councils: [{ ...base, id: 'a', name: 'A', region: 'East of England' }],
    }).councils;

    expect(council && councilFactsOf({ councils: [council] }, visited('a'))).toMatchObject([
      { tier: 'unitary', region: 'East of England' },
    ]);
  });

  test("has the council's own share, and a population that is not known as not known", () => {
    const [murkwell, oxley] = councilFactsOf({ councils }, visited('oxley', 'murkwell'));

    expect(murkwell).toMatchObject({ id: 'murkwell', shareWithAccessNeeds: 0.23 });
    expect(murkwell).not.toHaveProperty('region');
    expect(oxley).toMatchObject({
      id: 'oxley',
      population: null,
      peers: { basis: 'none, as its population is not known', members: [] },
    });
  });

  test('has each council once, however many walks it has, and is what the contract says', () => {
    const facts = councilFactsOf({ councils }, visited('larkton', 'larkton', 'murkwell'));

    expect(facts.map(({ id }) => id)).toEqual(['larkton', 'murkwell']);
    for (const each of facts) expect(councilFacts.parse(each)).toEqual(each);
  });

  test.each([0, -0.1, 1.2])('a share of %d is refused by the configuration', (shareWithAccessNeeds) => {
    const draft = { councils: [{ ...base, id: 'a', name: 'A', shareWithAccessNeeds }] };

    expect(councilsFile.safeParse(draft).success).toBe(false);
  });
});
