import type { Step } from '../../records/step.ts';

/** One thing that stood in a resident's way, and the step on which they met it. */
export interface Obstacle {
  step: number;
  words: string;
}

/** What was met of one kind on a step, each in words; `earlier` are the steps before it, in their order. */
export type Finder = (step: Step, earlier: readonly Step[]) => string[];

/** A kind of obstacle that is counted. */
export interface ObstacleKind {
  id: string;
  label: string;
  find: Finder;
}
