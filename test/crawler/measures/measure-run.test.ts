import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureRun } from '../../../crawler/measures/measure-run.ts';
import { results } from '../../../crawler/records/results.ts';
import { factsOf, journeyOf } from '../../builders/journey-of.ts';

const council = { id: 'larkton', name: 'Larkton', homePage: 'https://www.larkton.gov.uk/' };
const runStartedAt = '2026-01-05T09:00:00.000Z';
const walks = ['pay-council-tax', 'find-bin-day', 'report-missed-bin'].flatMap((id) =>
  (['desktop', 'mobile'] as const).map((device) => ({
    ...journeyOf('Home', 'Pay'),
    journey: factsOf({ id }),
    device,
  })),
);

describe('measuring a run', () => {
  test('puts journeys in the order of their names, desktop before mobile', () => {
    const { journeys } = measureRun(council, walks, { runStartedAt });

    expect(journeys.map(({ journey, device }) => `${journey} ${device}`)).toEqual([
      'find-bin-day desktop',
      'find-bin-day mobile',
      'pay-council-tax desktop',
      'pay-council-tax mobile',
      'report-missed-bin desktop',
      'report-missed-bin mobile',
    ]);
  });

  test('gives the same bytes in whatever order the evidence comes', () => {
    const expected = JSON.stringify(measureRun(council, walks, { runStartedAt }));

    fc.assert(
      fc.property(fc.shuffledSubarray(walks, { minLength: walks.length }), (shuffled) => {
        expect(JSON.stringify(measureRun(council, shuffled, { runStartedAt }))).toBe(expected);
      }),
    );
  });

  test('gives results that their schema accepts, for a council without evidence too', () => {
    expect(results.safeParse(measureRun(council, walks, { runStartedAt })).success).toBe(true);
    expect(measureRun(council, [], { runStartedAt })).toEqual({
      schemaVersion: 1,
      runStartedAt,
      council,
      journeys: [],
    });
  });
});
