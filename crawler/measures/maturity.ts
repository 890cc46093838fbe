import type { MaturityHeading } from '../records/maturity.ts';
import { isRated } from '../records/outcome.ts';
import type { JourneyResult } from '../records/results.ts';
import { headings } from './conclusions.ts';
import { clausesOfHeadings } from './maturity/clauses.ts';
import { partsOfHeadings } from './maturity/headings.ts';
import { type Beside, clauseOf } from './maturity/say.ts';
import { weigh } from './maturity/weigh.ts';

/**
 * The four headings of Cambridge City Council's digital strategy (2024) as four figures of one journey, 0 to 100, each
 * with its parts and the sentence that explains it; beside a peer's figure only where there is one. None for a journey
 * that was not ours to judge.
 *
 * The weights are our own. What does not apply and what cannot be told leave the denominator.
 */
export function maturityOf(own: JourneyResult, peers: readonly Beside[] = []): MaturityHeading[] {
  if (!isRated(own.outcome.kind)) return [];
  const alike = peers.filter(({ result }) => isRated(result.outcome.kind) && result.version === own.version);

  return headings.map(({ id, heading }) => ({
    id,
    heading,
    ...weigh(partsOfHeadings[id] ?? [], own),
    clauses: (clausesOfHeadings[id] ?? []).flatMap((facts) => clauseOf(facts, own, alike)),
  }));
}
