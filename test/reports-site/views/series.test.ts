import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureFacts } from '../../../reports-site/measure-facts.ts';
import { changesOf } from '../../../reports-site/views/changes.ts';
import { comparableRuns, seriesOf } from '../../../reports-site/views/series.ts';
import { keptRun } from '../../builders/kept-run.ts';

const now = keptRun('2026-11-23');
const days = (records: readonly { runStartedAt: string }[]) =>
  records.map(({ runStartedAt }) => runStartedAt.slice(0, 10));

describe('the runs that compare', () => {
  test('are the earlier ones and this one, and this one once', () => {
    const kept = [keptRun('2026-10-03'), now, keptRun('2026-12-01')];

    expect(days(comparableRuns(now, kept))).toEqual(['2026-10-03', '2026-11-23']);
  });

  test('leave out a run of other councils, such as the demonstration', () => {
    const demonstration = keptRun('2026-10-03', { walks: [{ council: 'murkwell' }] });

    expect(days(comparableRuns(now, [demonstration]))).toEqual(['2026-11-23']);
  });

  test('leave out a run that looked more deeply, and one whose figures are invented', () => {
    const deep = keptRun('2026-10-03', { profile: 'thorough' });
    const invented = keptRun('2026-10-04', { invented: true });

    expect(days(comparableRuns(now, [deep, invented]))).toEqual(['2026-11-23']);
  });
});

test('whatever the figures, the other way round what was better is worse, by as much', () => {
  const facts = measureFacts();
  const gainsFrom = (before: Record<string, number>, after: Record<string, number>) => {
    const records = [
      keptRun('2026-10-03', { walks: [{ figures: before }] }),
      keptRun('2026-11-23', { walks: [{ figures: after }] }),
    ];
    const own = seriesOf(records).get('larkton')?.get('pay-council-tax desktop') ?? [];
    return changesOf(own, facts).changes.map(({ what, gain }) => [what, gain]);
  };
  const figures = fc.record({
    'step-count': fc.nat(30),
    'modelled-time': fc.nat(3000).map((tenths) => tenths / 10),
    'wcag-violations': fc.nat(200),
    'cta-clarity': fc.nat(100),
  });

  fc.assert(
    fc.property(figures, figures, (one, other) => {
      const there = gainsFrom(one, other);
      const back = gainsFrom(other, one);

      expect(back).toEqual(there.map(([what, gain]) => [what, 0 - Number(gain)]));
    }),
    { numRuns: 200 },
  );
});
