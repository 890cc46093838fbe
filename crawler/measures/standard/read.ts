import type { Answer, Part } from '../../records/answer.ts';
import type { JourneyResult } from '../../records/results.ts';
import type { StandardAnswer } from '../../records/standard.ts';
import { basisAt, partIn } from '../comparison/basis.ts';

/** An answer to a question, with what gave it. */
export type Reading = Pick<StandardAnswer, 'answer' | 'because' | 'evidence'>;
export type Read = (result: JourneyResult) => Reading;

type Measured = Extract<Answer, { kind: 'measured' }>;

/** Reads a measure where it was measured; where it was not, the question has no answer, and says why. */
export function reading(id: string, read: (answer: Measured, result: JourneyResult) => Reading): Read {
  return (result) => {
    const answer = result.measures[id];
    if (answer === undefined) return untold(id, 'This was not measured.');
    if (answer.kind === 'measured') return read(answer, result);
    if (answer.kind === 'failed') return untold(id, 'Our own measure broke.');

    return { ...untold(id, answer.reason), answer: answer.kind };
  };
}

/** Whether a measure's figure passes; `say` puts the figure into words. */
export function figureThat(
  id: string,
  passes: (value: number, result: JourneyResult) => boolean,
  say: (value: number, result: JourneyResult) => string,
): Read {
  return reading(id, (answer, result) => {
    const { value, unit } = answer;
    if (typeof value !== 'number') return untold(id, `The measure's answer is no number: ${value}.`);

    return {
      answer: passes(value, result) ? 'yes' : 'no',
      because: say(value, result),
      evidence: [{ measure: id, value, unit, target: id === 'wcag-violations' ? 'findings' : 'figures' }],
    };
  });
}

/** Whether a part of a measure passes. */
export function partThat(
  { measure, part: id }: { measure: string; part: string },
  passes: (value: number) => boolean,
  say: (value: number, part: Part) => string,
): Read {
  return reading(measure, ({ parts }) => {
    const part = partIn(parts, id);
    if (typeof part?.value !== 'number') return untold(measure, part?.note ?? 'This was not measured.');
    const step = part.step ?? part.parts?.[0]?.step;

    return {
      answer: passes(part.value) ? 'yes' : 'no',
      because: say(part.value, part),
      evidence: [basisAt({ measure, value: part.value, unit: part.unit, step })],
    };
  });
}

/** No answer, and why. */
export function untold(measure: string, reason: string): Reading {
  const because = reason.trim() || 'No reason is given.';

  return { answer: 'cannot-tell', because, evidence: [{ measure, value: null, target: 'figures' }] };
}
