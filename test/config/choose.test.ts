import { describe, expect, test } from 'vitest';
import { type Asked, chooseWalks, describePeers, planWalks } from '../../config/choose.ts';
import { councilsFile } from '../../config/council.ts';
import { manners } from '../../config/manners.ts';
import { payCouncilTax } from '../../journeys/pay-council-tax.ts';
import { searchPlanningApplications } from '../../journeys/search-planning-applications.ts';

const journeys = [payCouncilTax, searchPlanningApplications];
const { councils } = councilsFile.parse({
  councils: [
    { id: 'larkton', name: 'Larkton', homePage: 'https://www.larkton.example/', tier: 'unitary' },
    { id: 'upshire', name: 'Upshire', homePage: 'https://www.upshire.example/', tier: 'county' },
  ],
});
const configuration = { councils, journeys, manners: manners.parse({}) };

describe('choosing walks', () => {
  test('gives every journey of a council on both devices, in the order of the configuration', () => {
    const walks = chooseWalks(configuration, { councils: ['larkton'] });

    expect(walks.map(({ journey, device }) => `${journey.id} ${device}`)).toEqual([
      'pay-council-tax desktop',
      'pay-council-tax mobile',
      'search-planning-applications desktop',
      'search-planning-applications mobile',
    ]);
  });

  test('takes only the devices that a council names, unless others are asked for', () => {
    const [larkton] = councils;
    const onPhones = {
      ...configuration,
      councils: larkton ? [{ ...larkton, devices: ['mobile' as const] }] : [],
    };
    const devices = (asked?: string[]) =>
      chooseWalks(onPhones, { all: true, journeys: ['pay-council-tax'], devices: asked }).map(
        ({ device }) => device,
      );

    expect([devices(), devices(['desktop'])]).toEqual([['mobile'], ['desktop']]);
  });

  test('takes whole councils in turn for each shard, and all of them in one', () => {
    const [larkton] = councils;
    const five = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => (larkton ? [{ ...larkton, id }] : []));
    const shardOf = (part: number) =>
      chooseWalks({ ...configuration, councils: five }, { all: true, shard: { part, of: 2 } }).map(
        ({ council, journey, device }) => `${council.id} ${journey.id.slice(0, 3)} ${device.slice(0, 1)}`,
      );

    expect(shardOf(2)).toEqual([
      'b pay d',
      'b pay m',
      'b sea d',
      'b sea m',
      'd pay d',
      'd pay m',
      'd sea d',
      'd sea m',
    ]);
    expect(new Set(shardOf(1).map((walk) => walk[0]))).toEqual(new Set(['a', 'c', 'e']));
  });

  test('says that there are fewer councils than shards', () => {
    expect(() => chooseWalks(configuration, { all: true, shard: { part: 8, of: 8 } })).toThrow(
      'Shard 8/8 is empty: there are not so many councils. Take fewer shards.',
    );
  });

  test('never takes all councils by accident', () => {
    expect(() => chooseWalks(configuration, {})).toThrow(
      'Say which councils: --councils a,b, --peers-of a or --all.',
    );
  });

  test('names every unknown name with the one that was meant', () => {
    expect(() =>
      chooseWalks(configuration, {
        councils: ['larkten'],
        journeys: ['pay-council-tex'],
        devices: ['phone'],
      }),
    ).toThrow(
      [
        'There is no council "larkten". Did you mean "larkton"?',
        'There is no journey "pay-council-tex". Did you mean "pay-council-tax"?',
        'There is no device "phone". Write one of: desktop, mobile.',
      ].join('\n'),
    );
  });

  test('leaves out journeys that a tier does not have', () => {
    expect(() => chooseWalks(configuration, { councils: ['upshire'] })).toThrow('Nothing to do');
  });

  test('leaves out journeys that a country does not have, unless the council does not say its country', () => {
    const inWales = { ...payCouncilTax, id: 'in-wales', countries: ['Wales' as const] };
    const inBoth = { ...payCouncilTax, id: 'in-both', countries: ['England' as const, 'Wales' as const] };
    const anywhere = { ...payCouncilTax, id: 'anywhere', countries: undefined };
    const ids = (country?: string) =>
      planWalks(
        {
          ...configuration,
          councils: councilsFile.parse({ councils: [{ ...councils[0], country }] }).councils,
          journeys: [inWales, inBoth, anywhere],
        },
        { all: true, devices: ['mobile'] },
      ).map(({ journey }) => journey.id);

    expect(ids('England')).toEqual(['in-both', 'anywhere']);
    expect(ids('Wales')).toEqual(['in-wales', 'in-both', 'anywhere']);
    expect(ids('Scotland')).toEqual(['anywhere']);
    expect(ids()).toEqual(['in-wales', 'in-both', 'anywhere']);
  });
});

describe('choosing a council with its peers', () => {
  const rows = [...'abcdefg'].map((id, at) => ({
    id,
    name: id,
    homePage: `https://${id}.example/`,
    tier: 'unitary',
    region: 'South',
    population: 1000 * (at + 1),
  }));
  const alone = { id: 'z', name: 'Z', homePage: 'https://z.example/', tier: 'county', population: 5 };
  const vague = { ...alone, id: 'v', population: undefined };
  const many = {
    ...configuration,
    councils: councilsFile.parse({ councils: [alone, vague, ...rows, { ...rows[0], id: 'x', peers: ['a'] }] })
      .councils,
  };
  const chosen = (asked: Asked) => [
    ...new Set(
      chooseWalks(many, { journeys: ['pay-council-tax'], ...asked }).map(({ council }) => council.id),
    ),
  ];

  test('takes both, in the order of the configuration', () => {
    expect(chosen({ peersOf: ['c'] })).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'x']);
    expect(chosen({ peersOf: ['x'] })).toEqual(['a', 'x']);
  });

  test('can be combined with naming councils', () => {
    expect(chosen({ peersOf: ['x'], councils: ['e', 'x'] })).toEqual(['a', 'e', 'x']);
  });

  test('says who they are and how they were chosen', () => {
    expect(describePeers(many, { peersOf: ['x', 'c'] })).toEqual([
      'Peers of c (same tier and region, nearest in population): b, d, a, e, x, f, g.',
      'Peers of x (own list): a.',
    ]);
    const unknown = many.councils.map((each) =>
      each.id === 'd' ? { ...each, population: undefined } : each,
    );
    expect(describePeers({ ...many, councils: unknown }, { peersOf: ['c'] })).toEqual([
      'Peers of c (same tier and region, nearest in population): b, a, e, x, f, g. Not placed, as their population is not known: d.',
    ]);
  });

  test('names a council that is not known once', () => {
    expect(() => chosen({ peersOf: ['dorsett', 'y'], councils: ['dorsett'] })).toThrow(
      /^There is no council "dorsett"\. .*\nThere is no council "y"\. /,
    );
  });

  test('says that there is nobody to compare with, and what to write', () => {
    const onlyZ = { ...many, councils: many.councils.filter(({ id }) => id === 'z') };

    expect(() => chooseWalks(onlyZ, { peersOf: ['z'] })).toThrow(
      'There is no other council of the country and tier of "z" whose population is known. Write its own list as "peers".',
    );
    expect(() => chosen({ peersOf: ['v'] })).toThrow(
      'The peers of "v" cannot be told, as its population is not known. Write it, or its own list as "peers".',
    );
  });
});
