import type { Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import { countActions } from './action-count.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import { modelledSeconds } from './modelled-time.ts';
import { countSteps } from './step-count.ts';
import { obstacleKinds, obstacles } from './way/obstacles.ts';
import { toOneDecimal } from './way/rounded.ts';
import { unfinished } from './way/unfinished.ts';

/** So many obstacles take all the points for an unhindered way. */
const mostFriction = 5;

interface Term {
  id: string;
  label: string;
  max: number;
  share: number;
  note: string;
  /** What the points depend on. */
  parts: Part[];
}

/**
 * How near a journey comes to a good council website's way to the same goal, 0 to 100.
 *
 * Par is a constant of the journey's version, never the best peer: a council's score does not fall because another
 * council improves.
 */
export const journeyEfficiency = {
  id: 'journey-efficiency',
  version: 2,
  title: 'Efficiency of the journey',
  why: 'It says in one figure how direct the way to the end result is.',
  unit: 'points',
  better: 'higher',
  source: 'Our weighting of steps, actions, modelled time and obstacles',
  measure(evidence) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);
    const terms = termsOf(evidence);
    const score = terms.reduce((sum, { max, share }) => sum + max * share, 0);

    return measured(Math.round(score), { unit: 'points', parts: terms.map(partOf) });
  },
} as const satisfies Measure;

function termsOf(evidence: Evidence): Term[] {
  const { par } = evidence.journey;
  const steps = countSteps(evidence);
  const actions = countActions(evidence);
  const seconds = modelledSeconds(evidence);

  return [
    against('steps', 'Steps', { max: 35, par: par.steps, found: steps }),
    against('actions', 'Actions', { max: 25, par: par.actions, found: actions }),
    against('time', 'Modelled time in seconds', { max: 25, par: par.seconds, found: seconds }),
    unhindered(evidence),
  ];
}

function against(
  id: string,
  label: string,
  { max, par, found }: Record<'max' | 'par' | 'found', number>,
): Term {
  const share = Math.min(1, par / found);
  const lost = toOneDecimal(max - max * share);
  const over = toOneDecimal(found - par);
  const note =
    lost === 0
      ? `${found} found; par is ${par}`
      : `${found} found; par is ${par}; ${over} over par cost ${lost}`;

  return {
    id,
    label,
    max,
    share,
    note,
    parts: [
      { id: `${id}-found`, label: 'Found', value: found },
      { id: `${id}-par`, label: 'Par', value: par },
      { id: `${id}-lost`, label: 'Points lost', value: lost, unit: 'points' },
    ],
  };
}

/** Each obstacle costs the same until all points are gone; so each kind is shown with what it cost by itself. */
function unhindered(evidence: Evidence): Term {
  const max = 15;
  const met = obstacleKinds
    .map((kind) => ({ kind, count: obstacles(evidence, kind).length }))
    .filter(({ count }) => count > 0);
  const found = met.reduce((sum, { count }) => sum + count, 0);
  const note = `${found} found; ${mostFriction} or more take all the points`;
  const parts = met.map(({ kind, count }) => ({
    id: `friction-${kind.id}`,
    label: kind.label,
    value: count,
    note: `${toOneDecimal((count * max) / mostFriction)} points by ${count === 1 ? 'itself' : 'themselves'}`,
  }));

  return {
    id: 'friction',
    label: 'Nothing in the way',
    max,
    share: 1 - Math.min(1, found / mostFriction),
    note,
    parts,
  };
}

function partOf({ id, label, max, share, note, parts }: Term): Part {
  return { id, label, value: toOneDecimal(max * share), max, unit: 'points', note, parts };
}
