import type { Evidence } from '../records/evidence.ts';
import type { Results } from '../records/results.ts';
import { measureJourney } from './measure-journey.ts';
import { compareText } from './wording/compare-text.ts';

/**
 * One council's results in one run, ordered by journey, then device.
 *
 * The order in which the evidence was gathered leaves no trace, so a run in shards gives the same bytes as a run in
 * one piece.
 */
export function measureRun(
  council: Results['council'],
  evidences: readonly Evidence[],
  { runStartedAt }: Pick<Results, 'runStartedAt'>,
): Results {
  const journeys = evidences
    .toSorted((one, other) => compareText(placeOf(one), placeOf(other)))
    .map((evidence) => measureJourney(evidence));

  return { schemaVersion: 1, runStartedAt, council, journeys };
}

function placeOf({ journey, device, startedAt }: Evidence): string {
  return [journey.id, device, startedAt].join(' ');
}
