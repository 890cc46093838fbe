import { describe, expect, test } from 'vitest';
import { cutsOf, factsFinder } from '../../../reports-site/views/cuts.ts';
import type { Walk } from '../../../reports-site/views/report.ts';
import { walkOf } from '../sample/walk-of.ts';

const sample = walkOf('larkton', 'desktop');
const peers = { basis: 'own list', members: [], leftOut: [] };
const facts = (id: string, tier: string, region?: string) => ({
  ...{ id, tier, population: null, shareWithAccessNeeds: 0.2, peers },
  ...(region === undefined ? {} : { region }),
});
const factsOf = factsFinder({
  councils: [
    facts('a', 'district', 'Wales'),
    facts('b', 'district', 'Wales'),
    facts('c', 'unitary', 'Wales'),
    facts('d', 'county'),
  ],
});

function walkAt(id: string, product?: string): Walk {
  const steps = sample.result.steps.map((step) => ({
    ...step,
    ...(product === undefined ? {} : { product }),
  }));
  return { council: { ...sample.council, id }, result: { ...sample.result, steps } };
}

describe('what is known of a walk beside its figures', () => {
  test('is the tier, the region and the products met on the way', () => {
    expect(factsOf(walkAt('a', 'idox-public-access'))).toEqual({
      tier: 'District',
      region: 'Wales',
      supplier: 'Idox public access',
    });
  });

  test('is nothing where the run kept nothing', () => {
    expect(factsOf(walkAt('elsewhere'))).toEqual({ tier: '', region: '', supplier: '' });
  });
});

describe('cuts of a journey', () => {
  const cuts = cutsOf([walkAt('a', 'pay-wise'), walkAt('b', 'pay-wise'), walkAt('c'), walkAt('d')], factsOf);

  test('are by tier, by region and by supplier, of two councils at least', () => {
    expect(cuts.map(({ id, walks }) => [id, walks.map(({ council }) => council.id)])).toEqual([
      ['tier-district', ['a', 'b']],
      ['region-wales', ['a', 'b', 'c']],
      ['supplier-pay-wise', ['a', 'b']],
    ]);
  });

  test('have addresses of letters and digits only, whatever a product is called', () => {
    const [cut] = cutsOf([walkAt('e', '../<b>Pay</b>'), walkAt('f', '../<b>Pay</b>')], factsOf);

    expect(cut?.id).toBe('supplier-b-pay-b');
  });
});
