import type { DeviceName } from '../../crawler/records/names.ts';
import { type Change, changesOf, type Direction, toldMeasures } from './changes.ts';
import type { MeasureFacts } from './report.ts';
import type { Series } from './series.ts';

/** A change, told once for the devices on which it is the same. */
export interface ToldChange extends Omit<Change, 'device'> {
  devices: DeviceName[];
}

/** What changed at one council since it was last walked. */
export interface CouncilChanges {
  /** When it was last walked as deep; null the first time. */
  since: string | null;
  /** The better ones first, then the worse, then what is neither; what weighs most first. */
  changes: ToldChange[];
  /** What was not compared, and why, by journey. */
  notes: { journey: string; words: string }[];
  /** Journeys that were walked for the first time. */
  first: string[];
  /** Journeys that were walked last time and were left out now. */
  leftOut: string[];
  /** How many walks of each journey were put beside older ones. */
  compared: Record<string, number>;
}

const directions: readonly Direction[] = ['better', 'worse', 'neither'];

/**
 * What changed between the run of `startedAt` and those before it. Series that end earlier were left out of this run;
 * that is said, and is no fall.
 */
export function councilChanges(
  all: readonly Series[],
  startedAt: string,
  measures: readonly MeasureFacts[],
): CouncilChanges {
  const current = all.filter((series) => series.at(-1)?.run.runStartedAt === startedAt);
  const since = latestOf(
    all.flatMap((series) => series.map(({ run }) => run.runStartedAt)),
    startedAt,
  );
  const compared = current.map((series) => ({ ...changesOf(series, measures), journey: journeyOf(series) }));
  const known = new Set(all.filter((series) => startsBefore(series, startedAt)).map(journeyOf));
  const walked = new Set(current.map(journeyOf));
  const told = tellOnce(compared.flatMap(({ changes }) => changes));

  return {
    since,
    changes: told.toSorted((one, other) => weightOf(one) - weightOf(other)),
    notes: notesOf(compared),
    first: since === null ? [] : [...walked].filter((journey) => !known.has(journey)),
    leftOut: leftOutOf(all, { since, walked }),
    compared: walksCompared(compared),
  };
}

const weights: readonly string[] = ['outcome', 'stars', ...toldMeasures];

function weightOf({ direction, what }: ToldChange): number {
  return directions.indexOf(direction) * weights.length + weights.indexOf(what);
}

function latestOf(times: readonly string[], before: string): string | null {
  return (
    [...new Set(times)]
      .filter((time) => Date.parse(time) < Date.parse(before))
      .sort((one, other) => Date.parse(one) - Date.parse(other))
      .at(-1) ?? null
  );
}

function leftOutOf(
  all: readonly Series[],
  { since, walked }: { since: string | null; walked: ReadonlySet<string> },
): string[] {
  const last = all.filter((series) => series.some(({ run }) => run.runStartedAt === since)).map(journeyOf);
  return [...new Set(last)].filter((journey) => !walked.has(journey));
}

function tellOnce(changes: readonly Change[]): ToldChange[] {
  const same = Map.groupBy(changes, ({ journey, what, words }) => `${journey} ${what} ${words}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { device: _, ...change } = first;
    return [{ ...change, devices: group.map(({ device }) => device) }];
  });
}

function notesOf(compared: readonly { journey: string; notes: string[] }[]): CouncilChanges['notes'] {
  const all = compared.flatMap(({ journey, notes }) => notes.map((words) => ({ journey, words })));
  return [...new Map(all.map((note) => [`${note.journey} ${note.words}`, note])).values()];
}

function walksCompared(all: readonly { journey: string; compared: number }[]): CouncilChanges['compared'] {
  const some = all.filter(({ compared }) => compared > 0);
  return Object.fromEntries(
    [...Map.groupBy(some, ({ journey }) => journey)].map(([journey, walks]) => [journey, walks.length]),
  );
}

function startsBefore(series: Series, startedAt: string): boolean {
  const [first] = series;
  return first !== undefined && Date.parse(first.run.runStartedAt) < Date.parse(startedAt);
}

function journeyOf(series: Series): string {
  return series[0]?.walk.journey ?? '';
}
