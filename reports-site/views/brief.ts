import type { Answer } from '../../crawler/records/answer.ts';
import type { JourneyResult, Results, StepResult } from '../../crawler/records/results.ts';
import { quoted } from './quoted.ts';

/**
 * A council's results without their bulk, for the pages that show every council: outcome, stars, figures and hosts of
 * each walk are there; findings, parts, peers, routes and the text of the steps are not, whatever they were.
 */
export type Brief = Results;

export function briefOf({ schemaVersion, runStartedAt, council, journeys, people }: Results): Brief {
  return {
    schemaVersion,
    runStartedAt,
    council,
    journeys: journeys.map(briefWalk),
    ...(people ? { people } : {}),
  };
}

function briefWalk({ outcome, steps, measures, standard, ...result }: JourneyResult): JourneyResult {
  const { journey, version, title, goal, par, device } = result;
  return {
    ...{ journey, version, title, goal, par, device },
    outcome: { kind: outcome.kind, reason: cut(outcome.reason) },
    steps: steps.map(briefStep),
    measures: Object.fromEntries(Object.entries(measures).map(([id, answer]) => [id, briefAnswer(answer)])),
    findings: [],
    ...(standard ? { standard: { ...standard, answers: [] } } : {}),
  };
}

function briefStep({ index, host, how, words, product, pictures }: StepResult): StepResult {
  return {
    ...{ index, host, how, words },
    ...{
      waypoint: null,
      url: '',
      title: '',
      heading: '',
      chosen: null,
      actions: [],
      banner: null,
      notGathered: [],
    },
    pictures: { arrival: null, firstScreen: pictures.firstScreen, fullPage: null, cta: null },
    ...(product === undefined ? {} : { product }),
  };
}

function briefAnswer(answer: Answer): Answer {
  return answer.kind === 'measured'
    ? { kind: 'measured', value: answer.value, unit: answer.unit, parts: [], findings: [] }
    : { kind: answer.kind, reason: cut(answer.reason) };
}

function cut(reason: string): string {
  return quoted(reason, 240).text;
}
