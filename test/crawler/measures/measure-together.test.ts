import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureTogether } from '../../../crawler/measures/measure-together.ts';
import type { CouncilFacts } from '../../../crawler/records/council-facts.ts';
import { type Results, results } from '../../../crawler/records/results.ts';
import { figuresOf, findingOf, resultOf, resultsOf, stepResultOf } from '../../builders/result-of.ts';

function council(id: string, steps: number): Results {
  const measures = figuresOf({ 'step-count': steps, 'action-count': 3 });

  return resultsOf(id, [resultOf({ measures, findings: [findingOf('a')], steps: [stepResultOf(0)] })]);
}

function factsOf(id: string, peers: readonly string[], population: number | null = 100_000): CouncilFacts {
  const members = peers.map((peer) => ({ id: peer, name: peer.toUpperCase() }));

  return { id, population, shareWithAccessNeeds: 0.2, peers: { basis: 'own list', members, leftOut: [] } };
}

const larkton = council('larkton', 3);
const murkwell = council('murkwell', 6);

describe('what is concluded when all councils are together', () => {
  const [first, second] = measureTogether(
    [larkton, murkwell],
    [factsOf('larkton', ['murkwell', 'oxley']), factsOf('murkwell', [], null)],
  );
  const [journey] = first?.journeys ?? [];

  test('are stars, the four headings beside the peer, and the figures among the peers', () => {
    expect(journey?.standard?.answers.length).toBeGreaterThan(10);
    expect(journey?.maturity?.find(({ id }) => id === 'efficiency')?.clauses[0]?.words).toBe(
      'reaches the goal in 3 steps where MURKWELL needs 6',
    );
    expect(journey?.peers).toMatchObject({
      size: 3,
      rated: 2,
      notRated: [{ council: 'oxley', name: 'OXLEY', why: 'Not walked in this run.' }],
    });
  });

  test('are the residents and the faults to mend first', () => {
    expect(first?.people).toEqual({ population: 100_000, share: 0.2, residents: 20_000 });
    expect(second?.people).toEqual({ population: null, share: 0.2, residents: null });
    expect(first?.priorities?.map(({ finding, weight }) => [finding, weight])).toEqual([['a', 4]]);
  });

  test('leave what the council has by itself as it is', () => {
    expect(first).toMatchObject(larkton);
    expect(second).toMatchObject(murkwell);
  });

  test('are what the contract says', () => {
    expect(results.parse(first)).toEqual(first);
  });

  test('compare a council without peers with nobody', () => {
    expect(second?.journeys[0]?.peers).toMatchObject({ size: 1, rated: 1, notRated: [] });
    expect(second?.journeys[0]?.maturity?.find(({ id }) => id === 'efficiency')?.clauses[0]?.words).toBe(
      'reaches the goal in 6 steps',
    );
  });

  test('say so where the run kept nothing of the configuration', () => {
    const [alone] = measureTogether([larkton]);

    expect(alone?.peerGroup?.basis).toBe('none, as this run kept nothing of the configuration');
    expect(alone?.people).toEqual({ population: null, share: null, residents: null });
  });

  test('are the same when they are concluded again from what was concluded', () => {
    const facts = [factsOf('larkton', ['murkwell'])];
    const once = measureTogether([larkton, murkwell], facts);

    expect(measureTogether(once, facts)).toEqual(once);
  });
});

test("a council's conclusions do not depend on the order of the councils", () => {
  const councils = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => council(id, at + 2));
  const facts = councils.map(({ council: { id } }) =>
    factsOf(
      id,
      ['a', 'b', 'c', 'd', 'e', 'f'].filter((each) => each !== id),
    ),
  );
  const expected = JSON.stringify(measureTogether(councils, facts));

  fc.assert(
    fc.property(fc.shuffledSubarray(councils, { minLength: councils.length }), (shuffled) => {
      const back = measureTogether(shuffled, facts).toSorted((one, other) =>
        one.council.id < other.council.id ? -1 : 1,
      );

      expect(JSON.stringify(back)).toBe(expected);
    }),
    { numRuns: 20 },
  );
});
