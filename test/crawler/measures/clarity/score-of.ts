import { ctasOf } from '../../../../crawler/measures/clarity/cta.ts';
import { scoreOf } from '../../../../crawler/measures/clarity/cta-score.ts';
import type { Part } from '../../../../crawler/records/answer.ts';
import type { Control } from '../../../../crawler/records/control.ts';
import type { Evidence } from '../../../../crawler/records/evidence.ts';
import type { Step } from '../../../../crawler/records/step.ts';
import { controlOf } from '../../../builders/control-of.ts';
import { journeyOf } from '../../../builders/journey-of.ts';

interface Around {
  others?: Control[];
  step?: Partial<Step>;
  next?: Parameters<typeof journeyOf>[number];
}

/** A home page from which one control was followed to the page "Pay council tax". */
export function followedFrom(
  cta: Control,
  { others = [], step = {}, next = 'Pay council tax' }: Around = {},
): Evidence {
  return journeyOf({ heading: 'Home', ...step, controls: [cta, ...others] }, next);
}

/** The first call to action of a journey: its score and note, and of each row by "group/row" points, note and advice. */
export function firstScore(evidence: Evidence) {
  const [cta] = ctasOf(evidence);
  if (!cta) throw new Error('nothing was followed');
  const { score, part } = scoreOf(cta);
  const groups = part.parts ?? [];
  const rows = groups.flatMap(({ id, parts = [] }) =>
    parts.map((row): [string, Part] => [`${id}/${row.id}`, row]),
  );

  return {
    score,
    note: part.note,
    first: part.advice,
    groups: Object.fromEntries(groups.map(({ id, value, max }) => [id, { value, max }])),
    points: Object.fromEntries(rows.map(([id, { value }]) => [id, value])),
    notes: Object.fromEntries(rows.map(([id, { note }]) => [id, note ?? ''])),
    advice: Object.fromEntries(rows.flatMap(([id, { advice }]) => (advice ? [[id, advice]] : []))),
  };
}

export const payLink = (overrides: Partial<Control> = {}) => controlOf('Pay council tax', overrides);
