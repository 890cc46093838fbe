import { describe, expect, test } from 'vitest';
import type { PeerFigures } from '../../../crawler/records/peer-figures.ts';
import { sayPeerGroup, sayTested, summaryRows, withoutPlace } from '../../../reports-site/views/summary.ts';
import { resultOf, resultsOf } from '../../builders/result-of.ts';

const efficient = (value: number) => ({
  'journey-efficiency': { kind: 'measured' as const, value, unit: 'points', parts: [], findings: [] },
});

/** Five councils with these efficiencies, of which the first is Larkton's own. */
function amongPeers(values: readonly number[]): PeerFigures {
  return {
    size: values.length,
    rated: values.length,
    notRated: [],
    figures: [
      {
        measure: 'journey-efficiency',
        unit: 'points',
        values: values.map((value, index) => ({ council: `c-${index}`, name: `C ${index}`, value })),
        median: values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null,
        quartiles: null,
        place: values.length < 5 ? null : { rank: 4, of: values.length, tied: 0 },
        noPlace: values.length < 5 ? 'Too few.' : '',
        notRated: [],
      },
    ],
  };
}

const paid = resultOf({
  measures: efficient(60),
  standard: {
    version: 1,
    rating: { kind: 'rated', stars: 2 },
    rest: { yes: 1, answered: 2, asked: 2 },
    answers: [],
  },
  peers: amongPeers([60, 90, 80, 70, 50]),
});
const paidOnMobile = resultOf({ device: 'mobile' });
const found = resultOf({ journey: 'find-bin-day', title: 'Find my bin day', device: 'mobile' });

describe('a summary', () => {
  test('has one row for each journey with the stars of each device and the place by efficiency', () => {
    expect(summaryRows(resultsOf('larkton', [paid, paidOnMobile, found]))).toEqual([
      {
        journey: 'pay-council-tax',
        title: 'Pay council tax',
        ratings: [{ rating: { kind: 'rated', stars: 2 } }, { rating: undefined }],
        device: 'desktop',
        efficiency: '60 of 100',
        median: '70 of 100',
        place: '4 of 5',
      },
      {
        journey: 'find-bin-day',
        title: 'Find my bin day',
        ratings: [null, { rating: undefined }],
        device: 'mobile',
        efficiency: 'Not measured',
        median: 'None',
        place: 'None',
      },
    ]);
  });

  test('gives a journey that is not rated no figure, whatever was measured of it', () => {
    const blocked = { ...paid, outcome: { kind: 'unreachable' as const, reason: 'No answer' } };

    expect(summaryRows(resultsOf('larkton', [blocked]))[0]?.efficiency).toBe('Not rated');
  });

  test('says once why there is no place', () => {
    const few = resultOf({ peers: amongPeers([60, 90]) });

    expect(withoutPlace(resultsOf('larkton', [few, { ...few, device: 'mobile' }]))).toEqual(['Too few.']);
    expect(withoutPlace(resultsOf('larkton', [paid]))).toEqual([]);
  });

  test('says what was tested', () => {
    expect(sayTested(resultsOf('larkton', [paid, paidOnMobile, found]))).toBe(
      '2 journeys, on desktop and mobile: 3 walks',
    );
    expect(sayTested(resultsOf('larkton', []))).toBe('No journey was walked');
  });

  test('says how many walks are rated where not all of them are', () => {
    const barred = { ...found, outcome: { kind: 'blocked-by-robots' as const, reason: 'robots.txt' } };

    expect(sayTested(resultsOf('larkton', [paid, barred]))).toBe(
      '2 journeys, on desktop and mobile: 2 walks, 1 of them rated',
    );
    expect(sayTested(resultsOf('larkton', [barred]))).toBe(
      '1 journey, on mobile: 1 walk, none of them rated',
    );
  });

  test('names four peers and counts the rest', () => {
    const members = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ id: name.toLowerCase(), name }));

    expect(sayPeerGroup({ peerGroup: { basis: 'own list', members, leftOut: [] } })).toBe(
      'Its peers (own list): A, B, C, D and 2 others.',
    );
    expect(
      sayPeerGroup({ peerGroup: { basis: 'own list', members: members.slice(0, 2), leftOut: [] } }),
    ).toBe('Its peers (own list): A and B.');
    expect(
      sayPeerGroup({ peerGroup: { basis: 'none, as nobody is like it', members: [], leftOut: [] } }),
    ).toBe('It has no peers, as nobody is like it.');
    expect(sayPeerGroup({})).toBe('This run was not compared with peers.');
  });
});
