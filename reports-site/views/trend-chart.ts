import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { DeviceName } from '../../crawler/records/names.ts';
import type { TrendLine } from './trend.ts';

/** A chart over the runs, in the units of its picture. */
export interface TrendChart {
  width: number;
  height: number;
  /** Where the ground line lies, and the value of the line at the top. */
  ground: number;
  ceiling: { at: number; value: number };
  lines: DrawnLine[];
  /** Where a version changed. */
  breaks: number[];
}

export interface DrawnLine {
  device: DeviceName;
  /** Path data of the joined points; empty where none are joined. */
  joined: string;
  /** Path data of the points: of no length for a figure, upright from the fewest to the most where it is not certain. */
  marks: string;
}

/** Room on the left for the figure that the top stands for. */
const size = { width: 240, height: 100, left: 44, right: 8, top: 10, bottom: 10 };

/**
 * A small chart: across by the runs' own times, upwards from 0, so that no difference looks larger than it is. Null
 * with fewer than two figures: there is nothing to see in one point.
 */
export function trendChart(
  lines: readonly TrendLine[],
  times: readonly string[],
  whole: number | null,
): TrendChart | null {
  const values = lines.flatMap((each) => each.values.flatMap((value) => value ?? []));
  const runs = new Set(lines.flatMap((each) => each.values.flatMap((value, at) => (value ? [at] : []))));
  if (runs.size < 2) return null;
  const moments = times.map((time) => Date.parse(time));
  const shown = [...runs].map((at) => moments[at] ?? 0);
  const x = scaleLinear([Math.min(...shown), Math.max(...shown)], [size.left, size.width - size.right]);
  const y = scaleLinear([0, whole ?? (Math.max(...values) || 1)], [size.height - size.bottom, size.top]);
  if (whole === null) y.nice(4);
  const place = { x: (at: number) => rounded(x(moments[at] ?? 0)), y: (value: number) => rounded(y(value)) };
  const top = y.domain()[1] ?? 1;

  return {
    width: size.width,
    height: size.height,
    ground: place.y(0),
    ceiling: { at: place.y(top), value: top },
    lines: lines.map((each) => drawn(each, place)),
    breaks: [...new Set(lines.flatMap(({ breaks }) => breaks.map(({ at }) => place.x(at))))],
  };
}

interface Place {
  x(at: number): number;
  y(value: number): number;
}

function drawn({ device, values, segments }: TrendLine, place: Place): DrawnLine {
  const path = line<number>(place.x, (at) => place.y(values[at]?.[0] ?? 0));
  // Between two numbers of stars no line can be drawn.
  const certain = segments.flatMap((segment) => certainParts(segment, values));
  return {
    device,
    joined: certain.map((segment) => path(segment) ?? '').join(''),
    marks: values
      .map((value, at) => (value ? `M${place.x(at)} ${place.y(value[0])}V${place.y(value[1])}` : ''))
      .join(''),
  };
}

/** Runs of at least two certain values in a row. */
function certainParts(segment: readonly number[], values: TrendLine['values']): number[][] {
  const parts: number[][] = [[]];
  for (const at of segment) {
    const value = values[at];
    if (value && value[0] === value[1]) parts.at(-1)?.push(at);
    else parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
