import type { MaturityHeading } from '../../records/maturity.ts';
import type { JourneyResult } from '../../records/results.ts';
import type { PartFacts } from './points.ts';

/** With less than this share of the weight known (in percent of what applies), a heading has no figure. Our own line. */
export const leastKnown = 50;

type Weighed = Pick<MaturityHeading, 'score' | 'reason' | 'parts'>;

/**
 * The figure of one heading, 0 to 100: the mean of its parts by their weights. What does not apply to the journey and
 * what cannot be told leave the denominator; with less than half of the weight known there is no figure.
 */
export function weigh(facts: readonly PartFacts[], result: JourneyResult): Weighed {
  const all = facts.map(({ label, weight, points }) => ({ label, weight, ...points(result) }));
  const applying = all.filter(({ applies }) => applies);
  const known = applying.flatMap(({ weight, points }) => (points === null ? [] : [{ weight, points }]));
  const parts = all.map(({ applies: _, ...part }) => part);
  if (applying.length === 0) return { score: null, reason: 'Nothing of this applies to the journey.', parts };
  if (total(known) * 100 < leastKnown * total(applying) || known.length === 0)
    return { score: null, reason: tooLittle(total(known), applying), parts };
  const sum = known.reduce((points, part) => points + part.points * part.weight, 0);

  return { score: Math.round(sum / total(known)), reason: '', parts };
}

function total(parts: readonly { weight: number }[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

function tooLittle(
  known: number,
  applying: readonly { weight: number; points: number | null; note: string }[],
): string {
  const why = applying.find(({ points }) => points === null)?.note ?? '';
  const lead =
    known === 0
      ? 'It could not be told.'
      : `Only ${known} of ${total(applying)} parts of its weight are known, and it takes at least half.`;

  return `${lead} ${why}`.trim();
}
