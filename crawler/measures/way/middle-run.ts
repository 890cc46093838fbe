import type { PageQuality, QualityRun } from '../../records/page-quality.ts';

export type ScoredRun = Extract<QualityRun, { kind: 'scored' }>;

/**
 * The run of Lighthouse that counts: the middle one in order of performance; of an even number that gave a score, the lower of the
 * middle two. None counts where half of the runs or more failed: the reason then.
 */
export function middleRun({ runs, asked, reason }: PageQuality): ScoredRun | { reason: string } {
  const scored = runs
    .filter((run) => run.kind === 'scored')
    .toSorted((one, other) => one.performance - other.performance);
  const middle = scored[Math.ceil(scored.length / 2) - 1];
  if (middle && scored.length * 2 > asked) return middle;
  const [failed] = runs.filter((run) => run.kind === 'failed');
  return { reason: reason || failed?.reason || 'Lighthouse gave no score' };
}
