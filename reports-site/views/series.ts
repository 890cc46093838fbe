import type { History, HistoryWalk } from '../../crawler/records/history.ts';
import { isComplete } from '../../crawler/records/outcome.ts';

/** A kept run without its figures: when, with what and how deep the councils were looked at. */
export interface PastRun extends Omit<History, 'schemaVersion' | 'measures' | 'councils'> {
  /** The version of each measure that has figures. */
  versions: Record<string, number>;
}

/** One journey of one council on one device, as one run saw it. */
export interface Seen {
  run: PastRun;
  walk: HistoryWalk;
  /** A figure by measure; null where there is none. */
  figure(measure: string): number | null;
}

/** What every run kept of one journey on one device, the oldest first. */
export type Series = Seen[];

/** All series, by council, then by `seriesKey`. */
export type AllSeries = Map<string, Map<string, Series>>;

export function seriesKey({ journey, device }: Pick<HistoryWalk, 'journey' | 'device'>): string {
  return `${journey} ${device}`;
}

/** The runs' figures, council by council and journey by journey. `histories` are the oldest first. */
export function seriesOf(histories: readonly History[]): AllSeries {
  const all: AllSeries = new Map();
  for (const record of histories) {
    const run = pastRun(record);
    const columns = new Map(record.measures.map(({ id }, column) => [id, column]));
    for (const { id, walks } of record.councils) {
      const own = all.get(id) ?? new Map<string, Series>();
      all.set(id, own);
      for (const walk of walks) {
        const key = seriesKey(walk);
        const figure = (measure: string) => walk.figures[columns.get(measure) ?? -1] ?? null;
        const series = own.get(key) ?? [];
        own.set(key, series);
        series.push({ run, walk, figure });
      }
    }
  }
  return all;
}

export function pastRun({ schemaVersion: _, measures, councils: __, ...run }: History): PastRun {
  return { ...run, versions: Object.fromEntries(measures.map(({ id, version }) => [id, version])) };
}

/**
 * The runs that `current` may be put beside: as deep, as real, not later, and with a council of its own; itself in the
 * place of what was kept of it. A run of other councils, such as the demonstration's, says nothing about these.
 */
export function comparableRuns(current: History, kept: readonly History[]): History[] {
  const own = new Set(current.councils.map(({ id }) => id));
  const earlier = kept.filter(
    (record) =>
      Date.parse(record.runStartedAt) < Date.parse(current.runStartedAt) &&
      record.profile === current.profile &&
      (record.invented ?? false) === (current.invented ?? false) &&
      record.councils.some(({ id }) => own.has(id)),
  );
  return [...earlier, current];
}

/**
 * The figure that was seen; null where there is none, and where the goal was not reached: a way that stops early has
 * fewer steps and fewer faults, and is no better for it.
 */
export function figureIn({ walk, figure }: Seen, measure: string): number | null {
  return isComplete(walk.outcome) ? figure(measure) : null;
}

/**
 * Why figures of two runs are not of the same thing, in words; empty when they are. Stars rest on many measures, so
 * they compare only where all of those are the same.
 */
export function breakBetween(one: Seen, other: Seen, what: string): string {
  if (one.walk.version !== other.walk.version) return 'the journey was described another way';
  if (what !== 'stars')
    return one.run.versions[what] === other.run.versions[what] ? '' : 'it was measured another way';
  const isSame =
    one.run.standard === other.run.standard &&
    Object.entries(one.run.versions).every(
      ([measure, version]) => (other.run.versions[measure] ?? version) === version,
    );
  return isSame ? '' : 'stars were given another way';
}

const axe = (run: PastRun) => `axe-core ${run.axe}`;
const lighthouse = (run: PastRun) => `Lighthouse ${run.lighthouse ?? ''}`;
const instruments: Record<string, (run: PastRun) => string> = {
  stars: axe,
  'wcag-violations': axe,
  'wcag-needs-review': axe,
  'page-quality': lighthouse,
};

/**
 * The versions of the program that looked, where it is another one and the figure rests on what it found: another
 * version may find more in the same page. Empty when there is nothing to say.
 */
export function instrumentBetween(now: PastRun, before: PastRun, what: string): string {
  const nameOf = instruments[what];
  if (!nameOf || nameOf(now) === nameOf(before)) return '';
  return `${nameOf(before)} looked then, ${nameOf(now)} now`;
}
