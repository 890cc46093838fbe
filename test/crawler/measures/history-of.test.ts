import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../crawler/measures/history-of.ts';
import type { History } from '../../../crawler/records/history.ts';
import type { JourneyResult, Results } from '../../../crawler/records/results.ts';
import { type Run, run } from '../../../crawler/records/run.ts';
import { figuresOf, resultOf } from '../../builders/result-of.ts';

const measuring = { measuredBy: '0.2.0', remeasured: false };
const startedAt = '2026-10-03T09:00:00.000Z';

function runOf(overrides: Partial<Run> = {}): Run {
  return run.parse({
    schemaVersion: 1,
    startedAt,
    endedAt: null,
    configDigest: '',
    versions: {
      kerb: '0.1.0',
      browser: '140',
      axe: '4.14.1',
      measures: { 'step-count': 1, 'wcag-violations': 3, 'home-prominence': 2 },
    },
    asked: [],
    done: [],
    skipped: [],
    ...overrides,
  });
}

function councilOf(id: string, ...journeys: JourneyResult[]): Results {
  return { schemaVersion: 1, runStartedAt: startedAt, council: { id, name: id, homePage: '' }, journeys };
}

function kept(...journeys: JourneyResult[]): History {
  return historyOf(runOf(), [councilOf('larkton', ...journeys)], measuring);
}

describe('what is kept of a run', () => {
  test('is every figure with the version of its measure; words are no figures', () => {
    const { measures, councils } = kept(
      resultOf({
        measures: figuresOf({ 'wcag-violations': 12, 'step-count': 3, 'home-prominence': 'task' }),
      }),
    );

    expect(measures).toEqual([
      { id: 'step-count', version: 1 },
      { id: 'wcag-violations', version: 3 },
    ]);
    expect(councils[0]?.walks[0]?.figures).toEqual([3, 12]);
  });

  test('is null, never 0, where a figure is not known or does not apply', () => {
    const { councils } = kept(
      resultOf({ measures: figuresOf({ 'step-count': 3, 'wcag-violations': 12 }) }),
      resultOf({
        journey: 'report-missed-bin',
        measures: {
          'step-count': { kind: 'cannot-tell', reason: 'It stopped' },
          'wcag-violations': { kind: 'not-applicable', reason: 'No page' },
        },
      }),
    );

    expect(councils[0]?.walks.map(({ figures }) => figures)).toEqual([
      [3, 12],
      [null, null],
    ]);
  });

  test('is a blocked walk as blocked, without stars', () => {
    const { councils } = kept(resultOf({ outcome: { kind: 'blocked-by-robots', reason: 'robots.txt' } }));

    expect(councils[0]?.walks).toEqual([
      {
        journey: 'pay-council-tax',
        version: 1,
        device: 'desktop',
        outcome: 'blocked-by-robots',
        stars: null,
        figures: [],
      },
    ]);
  });

  test('is the stars as they were given: one number, or two', () => {
    const standard = (rating: NonNullable<JourneyResult['standard']>['rating']) => ({
      standard: { version: 1, rating, rest: { yes: 0, answered: 0, asked: 0 }, answers: [] },
    });
    const { councils, standard: version } = kept(
      resultOf(standard({ kind: 'rated', stars: 3 })),
      resultOf({
        device: 'mobile',
        ...standard({ kind: 'between', least: 2, most: 4, reason: 'Not driven by keys' }),
      }),
    );

    expect(councils[0]?.walks.map(({ stars }) => stars)).toEqual([
      [3, 3],
      [2, 4],
    ]);
    expect(version).toBe(1);
  });

  test('stands in one order, whatever the order of the results', () => {
    const [first, second] = [resultOf(), resultOf({ journey: 'find-bin-day' })];

    expect(kept(first, second)).toEqual(kept(second, first));
    expect(
      historyOf(runOf(), [councilOf('murkwell'), councilOf('larkton')], measuring).councils.map(
        ({ id }) => id,
      ),
    ).toEqual(['larkton', 'murkwell']);
  });

  test('says how many walks of an unfinished run are left', () => {
    const key = { council: 'larkton', journey: 'pay-council-tax', device: 'desktop' as const };
    const { left, endedAt } = historyOf(
      runOf({
        asked: [key, { ...key, device: 'mobile' }],
        done: [{ ...key, outcome: { kind: 'reached', reason: '' }, seconds: 9 }],
      }),
      [councilOf('larkton')],
      measuring,
    );

    expect([left, endedAt]).toEqual([1, null]);
  });

  test('leaves out a measure of which no version is known', () => {
    expect(kept(resultOf({ measures: figuresOf({ 'a-measure-of-old': 7 }) })).measures).toEqual([]);
  });
});
