import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureRun } from '../../../crawler/measures/measure-run.ts';
import { results } from '../../../crawler/records/results.ts';
import { controlOf } from '../../builders/control-of.ts';
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

  test('takes links from the council’s other walks of the same device, and of no other', () => {
    const at = 'https://www.larkton.gov.uk';
    const link = (name: string, path: string) => controlOf(name, { href: `${at}${path}` });
    const online = link('Online', '/online');
    const slow = journeyOf(
      { heading: 'Home', controls: [link('A', '/a'), { ...online, ref: 'c2' }] },
      { heading: 'A', url: `${at}/a`, controls: [link('B', '/b')] },
      { heading: 'B', url: `${at}/b`, controls: [link('Pay', '/pay')] },
      { heading: 'Pay', url: `${at}/pay` },
    );
    const quick = journeyOf(
      { heading: 'Home', controls: [online] },
      { heading: 'Online', url: `${at}/online`, controls: [link('Pay', '/pay')] },
      { heading: 'Pay', url: `${at}/pay` },
    );
    const beside = { ...quick, journey: factsOf({ id: 'find-bin-day' }) };
    const clicks = (other: typeof beside) =>
      measureRun(council, [slow, other], { runStartedAt }).journeys.find(
        ({ journey }) => journey === 'pay-council-tax',
      )?.measures['shortest-way'];

    expect(clicks(beside)).toMatchObject({ value: 2 });
    expect(clicks({ ...beside, device: 'mobile' })).toMatchObject({ value: 3 });
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
