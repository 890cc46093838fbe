import type { Answer } from '../records/answer.ts';
import type { History, HistoryCouncil, HistoryWalk } from '../records/history.ts';
import type { JourneyResult, Results } from '../records/results.ts';
import type { Run, WalkKey } from '../records/run.ts';
import type { Standard } from '../records/standard.ts';
import { standardOf } from './standard.ts';
import { compareText } from './wording/compare-text.ts';

/** What the results do not say: which version of Kerb measured, and whether older figures stood there before. */
export type Measuring = Pick<History, 'measuredBy' | 'remeasured'>;

/**
 * What is kept of a run for the runs to come. `run.versions.measures` must be of the measures that gave the results;
 * a measure without a version there is left out, since its figures could not be compared with any others.
 */
export function historyOf(run: Run, councils: readonly Results[], measuring: Measuring): History {
  const journeys = councils.flatMap((results) => results.journeys);
  const measures = measuresWithFigures(run, journeys);
  const standards = journeys.map((result) => standardFor(result));
  const { versions } = run;

  return {
    schemaVersion: 1,
    runStartedAt: run.startedAt,
    endedAt: run.endedAt,
    left: countLeft(run),
    profile: run.profile,
    kerb: versions.kerb,
    browser: versions.browser,
    axe: versions.axe,
    ...(versions.lighthouse === undefined ? {} : { lighthouse: versions.lighthouse }),
    ...(run.invented ? { invented: true } : {}),
    ...measuring,
    standard: standards[0]?.version ?? null,
    measures,
    councils: councils
      .map((results) => councilOf(results, measures))
      .toSorted((one, other) => compareText(one.id, other.id)),
  };
}

/** In the order of their names, so that the order in which measures are listed leaves no trace. */
function measuresWithFigures(run: Run, journeys: readonly JourneyResult[]): History['measures'] {
  const ids = new Set(
    journeys.flatMap(({ measures }) =>
      Object.entries(measures).flatMap(([id, answer]) => (figureOf(answer) === null ? [] : [id])),
    ),
  );
  return [...ids].toSorted(compareText).flatMap((id) => {
    const version = run.versions.measures[id];
    return version === undefined ? [] : [{ id, version }];
  });
}

function councilOf({ council, journeys }: Results, measures: History['measures']): HistoryCouncil {
  return {
    id: council.id,
    name: council.name,
    walks: journeys
      .map((result) => walkOf(result, measures))
      .toSorted((one, other) => compareText(placeOf(one), placeOf(other))),
  };
}

function walkOf(result: JourneyResult, measures: History['measures']): HistoryWalk {
  const { journey, version, device, outcome } = result;
  return {
    journey,
    version,
    device,
    outcome: outcome.kind,
    stars: starsOf(standardFor(result)),
    figures: measures.map(({ id }) => figureOf(result.measures[id])),
  };
}

function standardFor(result: JourneyResult): Standard {
  return result.standard ?? standardOf(result);
}

function starsOf({ rating }: Standard): HistoryWalk['stars'] {
  if (rating.kind === 'not-rated') return null;
  return rating.kind === 'rated' ? [rating.stars, rating.stars] : [rating.least, rating.most];
}

/** Words and what is not known have no figure. */
function figureOf(answer: Answer | undefined): number | null {
  return answer?.kind === 'measured' && typeof answer.value === 'number' ? answer.value : null;
}

function placeOf({ journey, device }: Pick<HistoryWalk, 'journey' | 'device'>): string {
  return `${journey} ${device}`;
}

function countLeft({ asked, done }: Pick<Run, 'asked' | 'done'>): number {
  const finished = new Set(done.map(nameOf));
  return asked.filter((key) => !finished.has(nameOf(key))).length;
}

function nameOf({ council, journey, device }: WalkKey): string {
  return `${council} ${journey} ${device}`;
}
