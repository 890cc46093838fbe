import { describe, expect, test } from 'vitest';
import type { History } from '../../../crawler/records/history.ts';
import { measureFacts } from '../../../reports-site/measure-facts.ts';
import { pastRun, seriesOf } from '../../../reports-site/views/series.ts';
import { type TrendLine, trendLine, walkTrend } from '../../../reports-site/views/trend.ts';
import { trendChart } from '../../../reports-site/views/trend-chart.ts';
import { sayBreaks, trendRows } from '../../../reports-site/views/trend-rows.ts';
import { keptRun } from '../../builders/kept-run.ts';

function trendOver(records: readonly History[]) {
  const own = seriesOf(records).get('larkton')?.get('pay-council-tax desktop') ?? [];
  const runs = records.map(pastRun);
  const trend = walkTrend(own, runs);
  if (!trend) throw new Error('There is no walk');
  return { trend, runs };
}

function lineOver(what: string, ...records: History[]): TrendLine {
  const { trend, runs } = trendOver(records);
  return trendLine(trend, runs, what);
}

const steps = (day: string, count: number) => keptRun(day, { walks: [{ figures: { 'step-count': count } }] });
const blocked = (day: string) =>
  keptRun(day, { walks: [{ outcome: 'unreachable', stars: null, figures: { 'step-count': null } }] });
const elsewhere = (day: string) => keptRun(day, { walks: [{ council: 'murkwell' }] });

describe('a line over the runs', () => {
  test('joins figures of the same measure', () => {
    const line = lineOver(
      'step-count',
      steps('2026-01-01', 7),
      steps('2026-02-01', 6),
      steps('2026-03-01', 5),
    );

    expect(line.values).toEqual([
      [7, 7],
      [6, 6],
      [5, 5],
    ]);
    expect(line.segments).toEqual([[0, 1, 2]]);
    expect(line.breaks).toEqual([]);
  });

  test('has a gap where a walk gave no figure', () => {
    const line = lineOver(
      'step-count',
      steps('2026-01-01', 7),
      blocked('2026-02-01'),
      steps('2026-03-01', 5),
    );

    expect(line.values).toEqual([[7, 7], null, [5, 5]]);
    expect(line.segments).toEqual([[0], [2]]);
  });

  test('has none where the council was not in the run', () => {
    const line = lineOver(
      'step-count',
      steps('2026-01-01', 7),
      elsewhere('2026-02-01'),
      steps('2026-03-01', 5),
    );

    expect(line.segments).toEqual([[0, 2]]);
  });

  test('breaks, with words, where the version of the measure changed', () => {
    const other = keptRun('2026-02-01', { versions: { 'step-count': 2 } });
    const line = lineOver('step-count', steps('2026-01-01', 7), other);

    expect(line.segments).toEqual([[0], [1]]);
    expect(line.breaks).toEqual([{ at: 1, words: 'it was measured another way before' }]);
  });

  test('breaks after a gap too, when what comes after it does not compare with what was before', () => {
    const other = keptRun('2026-03-01', { versions: { 'step-count': 2 } });
    const line = lineOver('step-count', steps('2026-01-01', 7), blocked('2026-02-01'), other);

    expect(line.breaks.map(({ at }) => at)).toEqual([2]);
  });

  test('breaks the faults, and only them and the stars, where another axe-core looked', () => {
    const [before, after] = [keptRun('2026-01-01'), keptRun('2026-02-01', { axe: '4.15.0' })];

    expect(lineOver('step-count', before, after).segments).toEqual([[0, 1]]);
    expect(lineOver('wcag-violations', before, after).segments).toEqual([[0], [1]]);
    expect(lineOver('wcag-violations', before, after).breaks).toEqual([
      { at: 1, words: 'axe-core 4.14.1 looked then, axe-core 4.15.0 now' },
    ]);
  });
});

describe('a chart over the runs', () => {
  const times = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-04T00:00:00Z'];
  const line = (values: TrendLine['values'], segments: number[][]): TrendLine => ({
    device: 'desktop',
    values,
    segments,
    breaks: [],
  });

  test('stands on 0 and goes across by time', () => {
    const chart = trendChart(
      [
        line(
          [
            [4, 4],
            [2, 2],
            [0, 0],
          ],
          [[0, 1, 2]],
        ),
      ],
      times,
      4,
    );

    // From 44 to 232 across, a third of the way on the second day; from 90 up to 10, half-way at 2 of 4.
    expect(chart?.lines[0]?.joined).toBe('M44,10L106.7,50L232,90');
    expect(chart?.ceiling).toEqual({ at: 10, value: 4 });
  });

  test('draws a number of stars between two upright, and joins it to nothing', () => {
    const chart = trendChart(
      [
        line(
          [
            [1, 3],
            [2, 2],
            [2, 2],
          ],
          [[0, 1, 2]],
        ),
      ],
      times,
      4,
    );

    expect(chart?.lines[0]).toEqual({
      device: 'desktop',
      joined: 'M106.7,50L232,50',
      marks: 'M44 70V30M106.7 50V50M232 50V50',
    });
  });

  test('is not drawn for one run', () => {
    expect(trendChart([line([[4, 4], null, null], [[0]])], times, null)).toBeNull();
  });

  test('rounds its top up to what can be read', () => {
    expect(trendChart([line([[97, 97], [3, 3], null], [[0, 1]])], times, null)?.ceiling.value).toBe(100);
  });

  test('is drawn where every figure is 0', () => {
    expect(trendChart([line([[0, 0], [0, 0], null], [[0, 1]])], times, null)?.lines[0]?.joined).toBe(
      'M44,90L232,90',
    );
  });
});

describe('the table beside the charts', () => {
  test('has the newest run first and says what there is no figure of', () => {
    const { trend, runs } = trendOver([
      steps('2026-01-01', 7),
      blocked('2026-02-01'),
      steps('2026-03-01', 1),
    ]);

    expect(trendRows([trend], runs, measureFacts()).map(({ cells }) => cells)).toEqual([
      ['3', '1 step', '40 seconds', '20 faults'],
      ['None', 'Not rated: unreachable', '–', '–'],
      ['3', '7 steps', '40 seconds', '20 faults'],
    ]);
  });

  test('leaves out a run without the council', () => {
    const { trend, runs } = trendOver([
      steps('2026-01-01', 7),
      elsewhere('2026-02-01'),
      steps('2026-03-01', 5),
    ]);

    expect(trendRows([trend], runs, measureFacts())).toHaveLength(2);
  });

  test('says below it what is not joined, once for all that it holds of', () => {
    const { trend, runs } = trendOver([
      steps('2026-01-01', 7),
      keptRun('2026-02-01', { walks: [{ version: 2 }] }),
    ]);

    expect(sayBreaks([trend], runs)).toEqual([
      'Stars, Steps, Modelled time and WCAG 2.2 faults on desktop, from 1 February 2026 on: the journey was described another way before.',
    ]);
  });
});
