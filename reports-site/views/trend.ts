import type { HistoryWalk } from '../../crawler/records/history.ts';
import type { DeviceName } from '../../crawler/records/names.ts';
import { breakBetween, figureIn, instrumentBetween, type PastRun, type Seen, type Series } from './series.ts';

/** What is drawn over the runs, in this order. Everything that is drawn is in the table beside it too. */
export const drawnMeasures: readonly string[] = ['step-count', 'modelled-time', 'wcag-violations'];

/** What one run saw of a walk, as the pages draw it: the figures in the order of `drawnMeasures`. */
export type TrendPoint = Pick<HistoryWalk, 'outcome' | 'stars' | 'version' | 'figures'>;

/** One journey on one device over the runs: a point for each run, null where it was not walked. */
export interface WalkTrend {
  journey: string;
  device: DeviceName;
  points: (TrendPoint | null)[];
}

export function walkTrend(series: Series, runs: readonly PastRun[]): WalkTrend | null {
  const [first] = series;
  if (!first) return null;
  const points = runs.map(({ runStartedAt }) => {
    const seen = series.find(({ run }) => run.runStartedAt === runStartedAt);
    return seen ? pointOf(seen) : null;
  });
  return { journey: first.walk.journey, device: first.walk.device, points };
}

function pointOf(seen: Seen): TrendPoint {
  const { outcome, stars, version } = seen.walk;
  return { outcome, stars, version, figures: drawnMeasures.map((measure) => figureIn(seen, measure)) };
}

/** One thing of one walk over the runs, ready to be drawn. */
export interface TrendLine {
  device: DeviceName;
  /** From and to, the same but for stars that lie between two numbers; null where there is nothing. */
  values: ([number, number] | null)[];
  /** Runs, by their place, whose figures are joined by a line. */
  segments: number[][];
  /** Runs from which on figures are not of the same thing as before, and why. */
  breaks: { at: number; words: string }[];
}

/**
 * Stars or a drawn measure over the runs. Two figures are joined only when they are of the same thing; a run that
 * walked and got no figure leaves a gap, a run that did not walk here leaves none.
 */
export function trendLine(trend: WalkTrend, runs: readonly PastRun[], what: string): TrendLine {
  const values = trend.points.map((point) => valueAt(point, what));
  const segments: number[][] = [];
  const breaks: TrendLine['breaks'] = [];
  let isGap = true;
  let last: number | null = null;
  for (const at of trend.points.flatMap((point, at) => (point ? [at] : []))) {
    const words = last !== null && values[at] ? whyApart(trend, runs, { from: last, to: at, what }) : '';
    if (words !== '') breaks.push({ at, words });
    if (values[at]) {
      if (isGap || words !== '') segments.push([]);
      segments.at(-1)?.push(at);
      last = at;
    }
    isGap = !values[at];
  }
  return { device: trend.device, values, segments, breaks };
}

function valueAt(point: TrendPoint | null, what: string): [number, number] | null {
  if (!point) return null;
  if (what === 'stars') return point.stars;
  const value = point.figures[drawnMeasures.indexOf(what)] ?? null;
  return value === null ? null : [value, value];
}

interface Between {
  from: number;
  to: number;
  what: string;
}

function whyApart(trend: WalkTrend, runs: readonly PastRun[], { from, to, what }: Between): string {
  const [before, now] = [seenAt(trend, runs, from), seenAt(trend, runs, to)];
  if (!before || !now) return '';
  const reason = breakBetween(now, before, what);
  return reason === '' ? instrumentBetween(now.run, before.run, what) : `${reason} before`;
}

function seenAt({ journey, device, points }: WalkTrend, runs: readonly PastRun[], at: number): Seen | null {
  const [point, run] = [points[at], runs[at]];
  return point && run ? { run, walk: { journey, device, ...point }, figure: () => null } : null;
}
