import type { Part } from '../../records/answer.ts';
import { quote, tidy } from '../wording/text.ts';
import { type Cap, capOf } from './cap.ts';
import { judged, lostBy, pointsOf } from './criterion.ts';
import type { Cta } from './cta.ts';
import { labelGroup, notWorthIt } from './label.ts';
import { predictableGroup } from './predictable.ts';
import { prominentGroup } from './prominent.ts';
import { recognisableGroup } from './recognisable.ts';
import { statesPart } from './states.ts';
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
  const advice = cap?.advice ?? adviceFirst(groups);

  return {
    id: `cta-${step.index}`,
    label: tidy(control.name, 120) || quote(''),
    value: score,
    max: 100,
    unit: 'points',
    step: step.index,
    note: `${bandOf(score)}.${cap ? ` At most ${cap.most}, because ${cap.because}.` : ''}`,
    ...(advice === undefined ? {} : { advice }),
    parts: [...groups, ...statesPart(control)],
  };
}

/** What to change first: the advice that earns the most points in all its rows, then the one that stands first. */
function adviceFirst(groups: readonly Part[]): string | undefined {
  const earned = new Map<string, number>();
  for (const row of groups.flatMap(({ parts = [] }) => parts))
    if (row.advice && row.advice !== notWorthIt)
      earned.set(row.advice, (earned.get(row.advice) ?? 0) + lostBy(row));
  const [first] = [...earned].toSorted(([, one], [, other]) => other - one);

  return first?.[0];
}

/** What a score means in a word. */
export function bandOf(score: number): 'Clear' | 'Fair' | 'Unclear' {
  if (score >= 80) return 'Clear';
  return score >= 60 ? 'Fair' : 'Unclear';
}
