import type { CouncilFacts } from '../../records/council-facts.ts';
import type { People } from '../../records/priority.ts';

/**
 * How many residents of a council the faults may stop: population × the share taken to have access needs. Nobody
 * counted them, and not each of them uses each journey. A population that is not known stays unknown.
 */
export function peopleOf(
  facts: Pick<CouncilFacts, 'population' | 'shareWithAccessNeeds'> | undefined,
): People {
  const population = facts?.population ?? null;
  const share = facts?.shareWithAccessNeeds ?? null;
  const residents = population === null || share === null ? null : Math.round(population * share);

  return { population, share, residents };
}
