import type { Part } from '../records/answer.ts';
import type { Evidence } from '../records/evidence.ts';
import { cannotTell, type Measure, measured } from './measure.ts';
import type { ObstacleKind } from './way/obstacle.ts';
import { obstacleKinds, obstacles } from './way/obstacles.ts';
import { unfinished } from './way/unfinished.ts';

/** How many obstacles stood in the way, all kinds together. */
export function countFriction(evidence: Pick<Evidence, 'steps'>): number {
  return obstacleKinds.flatMap((kind) => obstacles(evidence, kind)).length;
}

/**
 * What stood in a resident's way, counted one by one: moves to another site or host, new windows without warning,
 * cookie banners over the content, pages seen before, messages to dismiss, sign-ins, questions asked twice, documents.
 */
export const friction = {
  id: 'friction',
  version: 2,
  title: 'Obstacles on the way',
  why: 'A change of site, an unexpected window, a sign-in or a question asked twice makes people doubt, stop or start again.',
  unit: 'obstacles',
  better: 'lower',
  source:
    'Our definition; registrable domains by the Public Suffix List, new windows after WCAG 2.2, 3.2.5; repeated questions after 3.3.7',
  measure(evidence) {
    const reason = unfinished(evidence);
    if (reason !== null) return cannotTell(reason);

    return measured(countFriction(evidence), {
      unit: 'obstacles',
      parts: obstacleKinds.map((kind) => partOf(kind, evidence)),
    });
  },
} as const satisfies Measure;

function partOf(kind: ObstacleKind, evidence: Evidence): Part {
  const { id, label } = kind;
  const met = obstacles(evidence, kind);

  return {
    id,
    label,
    value: met.length,
    unit: 'obstacles',
    parts: met.map(({ step, words }, at) => ({ id: `${id}-${at + 1}`, label: words, value: 1, step })),
  };
}
