import type { Part } from '../../records/answer.ts';
import { quote, tidy } from '../wording/text.ts';
import { type Cap, capOf } from './cap.ts';
import { judged, pointsOf } from './criterion.ts';
import type { Cta } from './cta.ts';
import { labelGroup } from './label.ts';
import { predictableGroup } from './predictable.ts';
import { prominentGroup } from './prominent.ts';
import { recognisableGroup } from './recognisable.ts';
import { uncrowdedGroup } from './uncrowded.ts';

/** The five groups of the table of points, in their order. */
export const criteriaGroups = [
  labelGroup,
  recognisableGroup,
  prominentGroup,
  uncrowdedGroup,
  predictableGroup,
] as const;

/** The score of one call to action, 0 to 100, with the table of points below it. */
export interface CtaScore {
  score: number;
  part: Part;
}

/** Points earned of those that could be measured, as a hundredth, then the cap. */
export function scoreOf(cta: Cta): CtaScore {
  const groups = criteriaGroups.map((group) => judged(group, cta));
  const { earned, possible } = pointsOf(groups);
  const cap = capOf(cta);
  const score = Math.min(Math.round((earned / Math.max(1, possible)) * 100), cap?.most ?? 100);

  return { score, part: partOf(cta, { score, cap, groups }) };
}

function partOf(
  { step, control }: Cta,
  { score, cap, groups }: { score: number; cap: Cap | null; groups: Part[] },
): Part {
  return {
    id: `cta-${step.index}`,
    label: tidy(control.name, 120) || quote(''),
    value: score,
    max: 100,
    unit: 'points',
    step: step.index,
    note: `${bandOf(score)}.${cap ? ` At most ${cap.most}, because ${cap.because}.` : ''}`,
    parts: groups,
  };
}

/** What a score means in a word. */
export function bandOf(score: number): 'Clear' | 'Fair' | 'Unclear' {
  if (score >= 80) return 'Clear';
  return score >= 60 ? 'Fair' : 'Unclear';
}
