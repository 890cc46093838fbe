import type { Part } from '../../records/answer.ts';
import { toOneDecimal } from '../way/rounded.ts';
import type { Cta } from './cta.ts';

/** What was seen of one criterion; `value` is null where it could not be measured. */
export interface Judgement {
  value: number | null;
  /** What was seen. */
  note: string;
  /** What would earn the points that are missing, with an example in the page's own words; left out where none are. */
  advice?: string;
}

/** One row of the table of points. */
export interface Criterion {
  id: string;
  label: string;
  max: number;
  judge(cta: Cta): Judgement;
}

/** Some rows that belong together. */
export interface CriteriaGroup {
  id: string;
  label: string;
  criteria: readonly Criterion[];
}

/** Points that were earned, of those that could be: what was not measured is in neither. */
export interface Points {
  earned: number;
  possible: number;
}

/** A group as a part of the answer, with its rows below it. */
export function judged({ id, label, criteria }: CriteriaGroup, cta: Cta): Part {
  const parts = criteria.map((criterion) => row(criterion, cta));
  const { earned, possible } = pointsOf(parts);
  const full = criteria.reduce((sum, { max }) => sum + max, 0);
  const missing = toOneDecimal(full - possible);
  const note =
    missing === 0 ? undefined : `${missing} of ${full} points could not be measured and are left out.`;

  return {
    id,
    label,
    value: possible === 0 ? null : earned,
    max: possible || full,
    unit: 'points',
    note,
    parts,
  };
}

function row({ id, label, max, judge }: Criterion, cta: Cta): Part {
  return { id, label, ...judge(cta), max, unit: 'points' };
}

export function pointsOf(parts: readonly Part[]): Points {
  const measured = parts.filter(({ value }) => typeof value === 'number');
  const earned = measured.reduce((sum, { value }) => sum + Number(value), 0);
  const possible = measured.reduce((sum, { max = 0 }) => sum + max, 0);

  return { earned: toOneDecimal(earned), possible };
}

/** The points that a row lost; 0 where it could not be measured. */
export function lostBy({ value, max = 0 }: Part): number {
  return typeof value === 'number' ? toOneDecimal(max - value) : 0;
}
