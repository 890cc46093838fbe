import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../../crawler/measures/priorities/residents.ts';
import { severityOf } from '../../../crawler/measures/priorities/severity.ts';
import { prioritiesOf } from '../../../crawler/measures/priorities.ts';
import type { Finding } from '../../../crawler/records/finding.ts';
import type { JourneyResult } from '../../../crawler/records/results.ts';
import { findingOf, placeAt, resultOf, resultsOf, stepResultOf } from '../../builders/result-of.ts';

function walk(journey: string, findings: Finding[], overrides: Partial<JourneyResult> = {}): JourneyResult {
  return resultOf({ journey, findings, steps: [0, 1, 2].map((index) => stepResultOf(index)), ...overrides });
}

function rankedAt(...journeys: JourneyResult[]) {
  return prioritiesOf([resultsOf('larkton', journeys)]).get('larkton') ?? [];
}

describe('how grave a fault is', () => {
  test.each([
    ['violation', 'critical', 5],
    ['violation', 'serious', 4],
    ['violation', 'moderate', 3],
    ['violation', 'minor', 2],
    ['violation', null, 3],
    ['advice', 'critical', 1],
    ['advice', 'minor', 1],
    ['advice', null, 1],
    ['needs-review', 'critical', null],
    ['needs-review', null, null],
  ] as const)('%s of impact %s: %s', (kind, impact, severity) => {
    expect(severityOf({ kind, impact })).toBe(severity);
  });
});

describe('whom the faults may stop', () => {
  test('is the population times the share with access needs', () => {
    expect(peopleOf({ population: 214_000, shareWithAccessNeeds: 0.2 })).toEqual({
      population: 214_000,
      share: 0.2,
      residents: 42_800,
    });
    expect(peopleOf({ population: 101, shareWithAccessNeeds: 0.225 }).residents).toBe(23);
  });

  test('stays unknown where the population is, and is never 0', () => {
    expect(peopleOf({ population: null, shareWithAccessNeeds: 0.2 }).residents).toBeNull();
    expect(peopleOf(undefined)).toEqual({ population: null, share: null, residents: null });
  });
});

describe('what to mend first', () => {
  test('is severity times the journeys that it touches, not the devices', () => {
    const wide = findingOf('wide', { impact: 'moderate' });
    const deep = findingOf('deep', { impact: 'critical' });
    const ranked = rankedAt(
      walk('pay', [wide, deep]),
      walk('pay', [wide, deep], { device: 'mobile' }),
      walk('bins', [wide]),
    );

    expect(
      ranked.map(({ finding, severity, journeys, weight }) => ({ finding, severity, journeys, weight })),
    ).toEqual([
      { finding: 'wide', severity: 3, journeys: ['bins', 'pay'], weight: 6 },
      { finding: 'deep', severity: 5, journeys: ['pay'], weight: 5 },
    ]);
    expect(ranked[0]?.walks).toEqual([
      { journey: 'pay', device: 'desktop', steps: [0] },
      { journey: 'pay', device: 'mobile', steps: [0] },
      { journey: 'bins', device: 'desktop', steps: [0] },
    ]);
  });

  test('of the same weight is the graver, then what stands in more places, then by name', () => {
    const ranked = rankedAt(
      walk('pay', [
        findingOf('b-one-place'),
        findingOf('a-one-place'),
        findingOf('two-places', { places: [placeAt(0), placeAt(2)] }),
        findingOf('minor-on-two', { impact: 'minor' }),
      ]),
      walk('bins', [findingOf('minor-on-two', { impact: 'minor' })]),
    );

    expect(ranked.map(({ finding, weight }) => [finding, weight])).toEqual([
      ['two-places', 4],
      ['a-one-place', 4],
      ['b-one-place', 4],
      ['minor-on-two', 4],
    ]);
  });

  test('is never what a person has to look at first, and never what was seen on a walk that is not rated', () => {
    expect(
      rankedAt(
        walk('pay', [findingOf('review', { kind: 'needs-review' })]),
        walk('bins', [findingOf('seen')], { outcome: { kind: 'blocked-by-bot-defence', reason: 'x' } }),
      ),
    ).toEqual([]);
  });

  test('is as grave as the gravest of its occurrences', () => {
    const [first] = rankedAt(
      walk('pay', [findingOf('a', { impact: 'minor' })]),
      walk('bins', [findingOf('a')]),
    );

    expect(first).toMatchObject({ impact: 'serious', severity: 4, weight: 8 });
  });
});

describe("a supplier's fault", () => {
  const supplierSteps = [
    stepResultOf(0),
    stepResultOf(1, { url: 'https://larkton.civicpay.co.uk/pay' }),
    stepResultOf(2, { url: 'https://planning.larkton.gov.uk/search', product: 'idox-public-access' }),
  ];
  const at = (step: number) =>
    walk('pay', [findingOf('label', { places: [placeAt(step)] })], { steps: supplierSteps });
  const facts = (id: string, population: number | null) => ({ id, population, shareWithAccessNeeds: 0.2 });

  test('names the site, or the product where it was recognised, also under a name of the council', () => {
    expect(rankedAt(at(1))[0]?.supplier).toMatchObject({ name: 'civicpay.co.uk' });
    expect(rankedAt(at(2))[0]?.supplier).toMatchObject({ name: 'idox-public-access' });
  });

  test("on the council's own pages is the council's", () => {
    expect(rankedAt(at(0))[0]?.supplier).toBeNull();
  });

  test("in several places of which one is the council's is the council's; of two suppliers nobody's", () => {
    const places = (...steps: number[]) =>
      walk('pay', [findingOf('label', { places: steps.map(placeAt) })], { steps: supplierSteps });

    expect(rankedAt(places(0, 1))[0]?.supplier).toBeNull();
    expect(rankedAt(places(1, 2))[0]?.supplier).toBeNull();
    expect(rankedAt(places())[0]?.supplier).toBeNull();
  });

  test('at several councils is one of the supplier, with all of them and their residents', () => {
    const councils = ['larkton', 'murkwell', 'oxley'].map((id) => resultsOf(id, [at(2)]));
    const steps = [stepResultOf(0, { url: 'https://www.own.gov.uk/' })];
    const onOwnPages = walk('pay', [findingOf('label')], { steps });
    const ranked = prioritiesOf(
      [...councils, resultsOf('own', [onOwnPages])],
      [facts('larkton', 100_000), facts('murkwell', 50_000), facts('oxley', null)],
    );

    expect(ranked.get('murkwell')?.[0]?.supplier).toEqual({
      name: 'idox-public-access',
      councils: [
        { id: 'larkton', name: 'Larkton' },
        { id: 'murkwell', name: 'Murkwell' },
        { id: 'oxley', name: 'Oxley' },
      ],
      residents: 30_000,
      unknown: 1,
    });
    expect(ranked.get('own')?.[0]?.supplier).toBeNull();
  });

  test('counts nobody where no population is known, and says how many are unknown', () => {
    expect(prioritiesOf([resultsOf('oxley', [at(2)])]).get('oxley')?.[0]?.supplier).toMatchObject({
      residents: null,
      unknown: 1,
    });
  });

  test('of another supplier is another fault, though the code is the same', () => {
    const other = supplierSteps.map((step) => ({ ...step, url: 'https://forms.example-two.co.uk/' }));
    const ranked = prioritiesOf([
      resultsOf('larkton', [at(1)]),
      resultsOf('murkwell', [{ ...at(1), steps: other }]),
    ]);

    expect(ranked.get('larkton')?.[0]?.supplier?.councils).toHaveLength(1);
  });
});

test('the order of the findings and of the walks changes nothing about the ranking', () => {
  const impacts = fc.constantFrom('minor', 'moderate', 'serious', 'critical');
  const findings = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), impact: impacts }),
    {
      selector: ({ id }) => id,
    },
  );
  fc.assert(
    fc.property(findings, findings, (one, other) => {
      const found = (drafts: typeof one) => drafts.map(({ id, impact }) => findingOf(id, { impact }));
      const order = (...walks: JourneyResult[]) =>
        rankedAt(...walks).map(({ finding, weight }) => [finding, weight]);

      expect(order(walk('bins', found(other.toReversed())), walk('pay', found(one.toReversed())))).toEqual(
        order(walk('pay', found(one)), walk('bins', found(other))),
      );
    }),
  );
});
