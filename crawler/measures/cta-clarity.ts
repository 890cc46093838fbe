import type { Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import { isComplete } from '../records/outcome.ts';
import { ctasOf } from './clarity/cta.ts';
import { type CtaScore, scoreOf } from './clarity/cta-score.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { unfinished, unrated } from './way/unfinished.ts';

/**
 * How clear and recognisable the links and buttons are that the journey followed, 0 to 100: the mean of them, with the
 * worst beside it.
 *
 * A journey that the council stopped is scored by the calls to action that it got as far as, and says so.
 */
export const ctaClarity = {
  id: 'cta-clarity',
  version: 3,
  title: 'Clarity of calls to action',
  why: 'People follow the link that says what they want to do and looks as if it could be pressed.',
  unit: 'points',
  better: 'higher',
  source:
    'Our weighting of WCAG 2.2 (1.4.3, 2.4.4, 2.5.3, 2.5.5, 2.5.8, 3.2.5), published lists of vague link texts and the GOV.UK Design System',
  measure(evidence) {
    const reason = unrated(evidence);
    if (reason !== null) return cannotTell(reason);
    const scores = ctasOf(evidence).map(scoreOf);
    const [worst] = scores.toSorted((one, other) => one.score - other.score);
    if (worst === undefined) return cannotTell('No link or button was followed.');
    const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    const parts = [worstPart(worst), ...scores.map(({ part }) => part), ...stoppedPart(evidence)];

    return measured(Math.round(mean), { unit: 'points', parts });
  },
} as const satisfies Measure;

function worstPart({ score, part }: CtaScore): Part {
  return {
    id: 'worst',
    label: 'Least clear call to action',
    value: score,
    max: 100,
    unit: 'points',
    step: part.step,
    note: part.label,
    ...(part.advice === undefined ? {} : { advice: part.advice }),
  };
}

function stoppedPart(evidence: Evidence): Part[] {
  if (isComplete(evidence.outcome.kind)) return [];

  return [
    {
      id: 'stopped',
      label: 'Not scored: what comes after',
      value: null,
      note: unfinished(evidence) ?? undefined,
    },
  ];
}
