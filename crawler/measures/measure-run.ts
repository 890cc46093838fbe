import type { Evidence } from '../records/evidence.ts';
import type { Results } from '../records/results.ts';
import { measures } from './list.ts';
import { measureJourney } from './measure-journey.ts';
import { withContradictions } from './statement/contradictions.ts';
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
  const sorted = evidences.toSorted((one, other) => compareText(placeOf(one), placeOf(other)));
  const measured = sorted.map((evidence) =>
    measureJourney(evidence, measures, othersOf(evidence, evidences)),
  );
  const journeys = withContradictions(measured, sorted);

  return { schemaVersion: 1, runStartedAt, council, journeys };
}

/** The council's other walks of the same device. */
function othersOf(evidence: Evidence, all: readonly Evidence[]): Evidence[] {
  return all.filter((other) => other !== evidence && other.device === evidence.device);
}

function placeOf({ journey, device, startedAt }: Evidence): string {
  return [journey.id, device, startedAt].join(' ');
}
