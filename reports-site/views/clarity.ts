import type { Part } from '../../crawler/records/answer.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';
import { sayPart } from './answer-words.ts';

/** The least clear call to action of a journey, the first of equals; undefined where none was measured. */
export function worstCta({ measures }: JourneyResult): Part | undefined {
  const answer = measures['cta-clarity'];
  const ctas = answer?.kind === 'measured' ? answer.parts.filter(({ id }) => /^cta-\d+$/.test(id)) : [];

  return ctas
    .filter(({ value }) => typeof value === 'number')
    .toSorted((one, other) => Number(one.value) - Number(other.value))[0];
}

/** One row of the table of points: a group, or what was seen of one criterion and what would earn the rest. */
export interface PointRow {
  id: string;
  label: string;
  points: string;
  /** In percent of the most; null where it was not measured or earns no points. */
  share: number | null;
  isGroup: boolean;
  /** Whether it is no group and has all the points that it could have. */
  isEarned: boolean;
  isUnknown: boolean;
  seen: string;
  earn: string;
}

/** The table of points of one call to action: each group, then its rows. */
export function pointRows({ parts = [] }: Part): PointRow[] {
  return parts.flatMap((group) => [
    rowOf(group, group.parts !== undefined),
    ...(group.parts ?? []).map((row) => rowOf(row, false)),
  ]);
}

function rowOf(part: Part, isGroup: boolean): PointRow {
  const { id, label, value, max, note = '' } = part;
  const share = typeof value === 'number' && max ? Math.max(0, Math.min(100, (value / max) * 100)) : null;

  return {
    id,
    label,
    points: sayPart(part),
    share,
    isGroup,
    isEarned: !isGroup && max !== undefined && value === max,
    isUnknown: value === null,
    seen: note,
    earn: isGroup ? '' : earnOf(part),
  };
}

function earnOf({ value, max, advice }: Part): string {
  if (advice) return advice;
  if (value === null) return 'It does not count: it is in neither the points nor what could be earned.';

  return max !== undefined && value === max ? 'All earned.' : '';
}
