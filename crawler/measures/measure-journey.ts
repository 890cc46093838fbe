import type { Answer } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import type { JourneyResult } from '../records/results.ts';
import { groupFindings } from './group-findings.ts';
import { journeyFindings } from './journey-findings.ts';
import { measures } from './list.ts';
import type { Measure } from './measure.ts';
import { routeSummary } from './route-summary.ts';
import { stepSummary } from './step-summary.ts';

/**
 * What the measures conclude about one journey on one device.
 *
 * The same evidence gives the same result to the byte. Findings stand together at the end, those of measures that
 * could not tell among them; a measure that breaks is `failed` and stops no other. `others` are the council's other
 * walks of the same device, for measures that look beyond one journey.
 */
export function measureJourney(
  evidence: Evidence,
  list: readonly Measure[] = measures,
  others: readonly Evidence[] = [],
): JourneyResult {
  const { journey, device, outcome, steps, routes } = evidence;
  const answers = list.map((measure) => ({ id: measure.id, answer: answerOf(measure, evidence, others) }));
  const found = answers.flatMap(({ answer }) => (answer.kind === 'measured' ? answer.findings : []));

  return {
    journey: journey.id,
    version: journey.version,
    title: journey.title,
    goal: journey.goal,
    par: journey.par,
    device,
    outcome,
    steps: steps.map(stepSummary),
    measures: Object.fromEntries(answers.map(({ id, answer }) => [id, withoutFindings(answer)])),
    findings: groupFindings([...journeyFindings(evidence), ...found]),
    ...(routes ? { routes: routes.map(routeSummary) } : {}),
  };
}

function answerOf(measure: Measure, evidence: Evidence, others: readonly Evidence[]): Answer {
  try {
    return measure.measure(evidence, others);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Findings are written once, with the journey. */
function withoutFindings(answer: Answer): Answer {
  return answer.kind === 'measured' ? { ...answer, findings: [] } : answer;
}
