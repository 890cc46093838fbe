import { describe, expect, test } from 'vitest';
import { measureFacts } from '../../reports-site/measure-facts.ts';
import { siteHistory } from '../../reports-site/site-history.ts';
import { sayGain } from '../../reports-site/views/site-changes.ts';
import { type KeptRun, keptRun } from '../builders/kept-run.ts';
import { larkton, murkwell } from './sample/results.ts';
import { runOf } from './sample/run-folder.ts';

/** The sample's run of 2 March 2026, in which Larkton takes three steps on both devices, after these. */
function historyAfter(...kept: ReturnType<typeof keptRun>[]) {
  const councils = [larkton, murkwell];
  return siteHistory({ run: runOf(councils), councils }, kept, measureFacts()).history;
}

const onBoth = (steps: number): KeptRun => ({
  walks: (['desktop', 'mobile'] as const).map((device) => ({ device, figures: { 'step-count': steps } })),
});
const daysOf = (runs: readonly { runStartedAt: string }[]) =>
  runs.map(({ runStartedAt }) => runStartedAt.slice(0, 10));

describe('what the pages say of earlier runs', () => {
  test('ends with this run, whose own results take the place of what was kept of it', () => {
    const own = { ...keptRun('2026-03-02', onBoth(99)), runStartedAt: '2026-03-02T09:05:00.000Z' };
    const { runs, trends } = historyAfter(keptRun('2026-01-15', onBoth(5)), own);

    expect(daysOf(runs)).toEqual(['2026-01-15', '2026-03-02']);
    expect(trends.larkton?.[0]?.points.map((point) => point?.figures[0])).toEqual([5, 3]);
  });

  test('counts the walks of a journey that got better and worse', () => {
    const { site } = historyAfter(keptRun('2026-01-15', onBoth(5)));

    expect(site).toMatchObject({ since: '2026-01-15T09:00:00.000Z', councils: 1, first: ['murkwell'] });
    expect(site.journeys).toEqual([
      {
        journey: 'pay-council-tax',
        walks: 2,
        shifts: [
          { what: 'outcome', better: 0, worse: 0 },
          { what: 'stars', better: 0, worse: 0 },
          { what: 'step-count', better: 2, worse: 0 },
          { what: 'modelled-time', better: 0, worse: 0 },
          { what: 'wcag-violations', better: 0, worse: 0 },
        ],
      },
    ]);
  });

  test('a run of a part of the councils is no fall of the others', () => {
    const all = keptRun('2026-01-15', { walks: [{}, { council: 'gone', figures: { 'step-count': 1 } }] });
    const { site, changes } = historyAfter(all);

    expect(site.leftOut).toEqual([{ id: 'gone', name: 'gone council' }]);
    expect(Object.keys(changes)).toEqual(['larkton', 'murkwell']);
  });

  test('compares with the last run of the same councils, past a run of others', () => {
    const { site } = historyAfter(
      keptRun('2026-01-15', onBoth(5)),
      keptRun('2026-02-15', { walks: [{ council: 'elsewhere' }] }),
    );

    expect(site.since).toBe('2026-01-15T09:00:00.000Z');
  });

  test('counts the runs that looked more deeply, and compares with none of them', () => {
    const { otherProfile, runs, site } = historyAfter(keptRun('2026-01-15', { profile: 'thorough' }));

    expect([otherProfile, runs.length, site.since]).toEqual([1, 1, null]);
  });

  test('draws twelve runs and counts the older ones', () => {
    const kept = Array.from({ length: 20 }, (_, at) => keptRun(`2025-03-${String(at + 1).padStart(2, '0')}`));
    const { runs, older } = historyAfter(...kept);

    expect([runs.length, older]).toEqual([12, 9]);
    expect(daysOf(runs).at(0)).toBe('2025-03-10');
  });
});

test.each([
  [{ stars: 1, efficiency: 12.5 }, '1 star, 12.5 points of efficiency'],
  [{ stars: 1.5, efficiency: 0 }, '1.5 stars'],
  [{ stars: 0, efficiency: 4 }, '4 points of efficiency'],
  [{ stars: 2, efficiency: -3 }, '2 stars, and lost 3 points of efficiency'],
])('a gain of %o is said as "%s"', (gain, words) => {
  expect(sayGain(gain)).toBe(words);
});
