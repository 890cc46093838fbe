/** A difference that is no change: smaller than what the same page may give on another day. */
export interface Noise {
  measure: string;
  words: string;
  /** The largest difference that is still no change. `steps` is the longer of the two ways. */
  most(steps: number): number;
}

/** Our rules. Counts of things on the page have none: a step is a step. */
export const noises: readonly Noise[] = [
  {
    measure: 'modelled-time',
    words: 'a second for each step, since waiting is counted in whole seconds',
    most: (steps) => Math.max(1, steps),
  },
  {
    measure: 'journey-efficiency',
    words: '3 points, since it holds the modelled time',
    most: () => 3,
  },
  { measure: 'page-quality', words: "5 points, since loading depends on the network's hour", most: () => 5 },
  {
    measure: 'reading-age',
    words: 'half a year of reading age, which a notice on the page can move',
    most: () => 0.5,
  },
];

/** Whether two figures differ by more than their noise. */
export function isChange(measure: string, [before, now]: readonly [number, number], steps: number): boolean {
  const noise = noises.find((each) => each.measure === measure)?.most(steps) ?? 0;
  return Math.abs(toOneDecimal(now - before)) > noise;
}

/** Differences of decimals carry dust far behind the point. */
export function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
