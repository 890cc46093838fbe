import type { Answer } from '../../records/answer.ts';
import type { MaturityPart } from '../../records/maturity.ts';
import type { JourneyResult } from '../../records/results.ts';

type Measured = Extract<Answer, { kind: 'measured' }>;

/** What a measure is worth under a heading, 0 to 100; `applies` is false where the question makes no sense. */
export interface Points extends Pick<MaturityPart, 'points' | 'note' | 'evidence'> {
  applies: boolean;
}

/** One of the measures that a heading's figure is made of, as data. */
export interface PartFacts {
  label: string;
  /** Our weighting, in percent of the heading. */
  weight: number;
  points(result: JourneyResult): Points;
}

/** What can be seen of an answer's worth: points of 100, or null with the reason. */
type Worth = number | { points: null; note: string };

/** The points of a measure where it was measured; else why there are none. */
export function pointsOf(
  measure: string,
  worth: (answer: Measured, result: JourneyResult) => Worth,
): PartFacts['points'] {
  return (result) => {
    const answer = result.measures[measure];
    const none = (note: string, applies = true): Points => ({
      points: null,
      note,
      applies,
      evidence: { measure, value: null, target: 'figures' },
    });
    if (answer === undefined) return none('This was not measured.');
    if (answer.kind === 'failed') return none('Our own measure broke.');
    if (answer.kind !== 'measured') return none(answer.reason, answer.kind !== 'not-applicable');
    const found = worth(answer, result);
    if (typeof found !== 'number') return none(found.note);

    return {
      points: Math.round(Math.max(0, Math.min(100, found))),
      note: '',
      applies: true,
      evidence: { measure, value: answer.value, unit: answer.unit, target: 'figures' },
    };
  };
}

/** The points of a measure whose answer is a number from 0 to 100. */
export function scoreOf(measure: string): PartFacts['points'] {
  return pointsOf(measure, ({ value }) =>
    typeof value === 'number'
      ? value
      : { points: null, note: `The measure's answer is no number: ${value}.` },
  );
}
