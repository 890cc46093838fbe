import { describe, expect, test } from 'vitest';
import type { History } from '../../../crawler/records/history.ts';
import { measureFacts } from '../../../reports-site/measure-facts.ts';
import { type CouncilChanges, councilChanges } from '../../../reports-site/views/council-changes.ts';
import { seriesOf } from '../../../reports-site/views/series.ts';
import { keptRun } from '../../builders/kept-run.ts';

/** What changed at Larkton with the last of these runs. */
function changesWith(...records: History[]): CouncilChanges {
  const all = [...(seriesOf(records).get('larkton')?.values() ?? [])];
  return councilChanges(all, records.at(-1)?.runStartedAt ?? '', measureFacts());
}

const both = (figures: Record<string, number>) => [
  { device: 'desktop' as const, figures },
  { device: 'mobile' as const, figures },
];

describe("a council's changes", () => {
  test('tell once what is the same on both devices', () => {
    const before = keptRun('2026-10-03', { walks: both({ 'step-count': 7 }) });
    const now = keptRun('2026-11-23', { walks: both({ 'step-count': 5 }) });

    expect(changesWith(before, now).changes).toEqual([
      {
        journey: 'pay-council-tax',
        devices: ['desktop', 'mobile'],
        what: 'step-count',
        direction: 'better',
        gain: 2,
        words: 'it takes 5 steps, 2 fewer than on 3 October 2026',
      },
    ]);
  });

  test('put the better ones before the worse', () => {
    const before = keptRun('2026-10-03', {
      walks: [{ figures: { 'step-count': 4, 'wcag-violations': 30 } }],
    });
    const { changes } = changesWith(before, keptRun('2026-11-23'));

    expect(changes.map(({ what, direction }) => [what, direction])).toEqual([
      ['wcag-violations', 'better'],
      ['step-count', 'worse'],
    ]);
  });

  test('put stars before steps, and steps before other figures, whatever their journeys', () => {
    const walksOf = (figures: Record<string, number>, stars: [number, number]) => [
      { figures },
      { journey: 'report-missed-bin', stars },
    ];
    const before = keptRun('2026-10-03', {
      walks: walksOf({ 'step-count': 7, 'wcag-violations': 30 }, [2, 2]),
    });
    const now = keptRun('2026-11-23', { walks: walksOf({ 'step-count': 5, 'wcag-violations': 20 }, [3, 3]) });

    expect(changesWith(before, now).changes.map(({ what }) => what)).toEqual([
      'stars',
      'step-count',
      'wcag-violations',
    ]);
  });

  test('count the walks that were put beside older ones', () => {
    const now = keptRun('2026-11-23', {
      walks: [...both({}), { journey: 'report-missed-bin', device: 'desktop' }],
    });

    expect(changesWith(keptRun('2026-10-03', { walks: both({}) }), now).compared).toEqual({
      'pay-council-tax': 2,
    });
  });

  test('name the journeys that are new and those that were left out, as neither better nor worse', () => {
    const before = keptRun('2026-10-03', { walks: [{}, { journey: 'find-bin-day' }] });
    const now = keptRun('2026-11-23', { walks: [{}, { journey: 'report-missed-bin' }] });

    expect(changesWith(before, now)).toMatchObject({
      since: before.runStartedAt,
      changes: [],
      first: ['report-missed-bin'],
      leftOut: ['find-bin-day'],
    });
  });

  test('a journey that was left out long ago is not told again', () => {
    const long = keptRun('2026-09-01', { walks: [{}, { journey: 'find-bin-day' }] });

    expect(changesWith(long, keptRun('2026-10-03'), keptRun('2026-11-23')).leftOut).toEqual([]);
  });

  test('the first time there is no day to compare with, and nothing is called new', () => {
    expect(changesWith(keptRun('2026-11-23'))).toEqual({
      since: null,
      changes: [],
      notes: [],
      first: [],
      leftOut: [],
      compared: {},
    });
  });
});
