import { isComplete } from '../../crawler/records/outcome.ts';
import { sayValue } from './answer-words.ts';
import { sayStarRange } from './change-words.ts';
import { sayList } from './list-words.ts';
import { sayOutcome } from './outcome-words.ts';
import type { MeasureFacts } from './report.ts';
import type { PastRun } from './series.ts';
import { sayDay } from './time.ts';
import { drawnMeasures, type TrendLine, type TrendPoint, trendLine, type WalkTrend } from './trend.ts';

/** A chart's title, and what of the walk it shows. */
export interface Drawn {
  what: string;
  title: string;
  /** What the top of the chart stands for; null where the largest figure says. */
  whole: number | null;
}

/** The charts of a journey, in this order. */
export const drawnThings: readonly Drawn[] = [
  { what: 'stars', title: 'Stars', whole: 4 },
  { what: 'step-count', title: 'Steps', whole: null },
  { what: 'modelled-time', title: 'Modelled time, in seconds', whole: null },
  { what: 'wcag-violations', title: 'WCAG 2.2 faults', whole: null },
];

/** One run as a row of the table: cells in the order of the devices, for each the stars and the drawn measures. */
export interface TrendRow {
  run: PastRun;
  cells: string[];
}

/** The runs in which any of the devices was walked, the newest first. */
export function trendRows(
  trends: readonly WalkTrend[],
  runs: readonly PastRun[],
  measures: readonly MeasureFacts[],
): TrendRow[] {
  return runs
    .flatMap((run, at) => {
      const points = trends.map(({ points }) => points[at] ?? null);
      if (points.every((point) => point === null)) return [];
      return [{ run, cells: points.flatMap((point) => cellsOf(point, measures)) }];
    })
    .toReversed();
}

function cellsOf(point: TrendPoint | null, measures: readonly MeasureFacts[]): string[] {
  if (!point) return ['Not walked', ...drawnMeasures.map(() => '–')];
  const stars = point.stars ? sayStarRange(point.stars) : 'None';
  if (!isComplete(point.outcome)) {
    const { label } = sayOutcome({ kind: point.outcome, reason: '' });
    return [stars, label, ...drawnMeasures.slice(1).map(() => '–')];
  }
  return [
    stars,
    ...drawnMeasures.map((id, at) => {
      const value = point.figures[at] ?? null;
      return value === null ? 'No figure' : sayValue(value, unitOf(id, measures));
    }),
  ];
}

function unitOf(id: string, measures: readonly MeasureFacts[]): string {
  return measures.find((facts) => facts.id === id)?.unit ?? '';
}

/** The lines of one chart, a line for each device. */
export function linesOf(
  trends: readonly WalkTrend[],
  runs: readonly PastRun[],
  { what }: Pick<Drawn, 'what'>,
): TrendLine[] {
  return trends.map((trend) => trendLine(trend, runs, what));
}

/** Why figures are not joined, as sentences; each once for the devices and the things on which it is the same. */
export function sayBreaks(trends: readonly WalkTrend[], runs: readonly PastRun[]): string[] {
  const all = drawnThings.flatMap(({ what, title }) =>
    linesOf(trends, runs, { what }).flatMap(({ device, breaks }) =>
      breaks.map(({ at, words }) => ({ at, words, device, title: title.replace(/,.*/, '') })),
    ),
  );
  const same = Map.groupBy(all, ({ at, words }) => `${at} ${words}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const run = first && runs[first.at];
    if (!first || !run) return [];
    const titles = [...new Set(group.map(({ title }) => title))];
    const devices = [...new Set(group.map(({ device }) => device))];
    return [
      `${sayList(titles)} on ${sayList(devices)}, from ${sayDay(run.runStartedAt)} on: ${first.words}.`,
    ];
  });
}
