import type { Council } from '../../config/council.ts';
import type { Configuration } from '../../config/load.ts';
import { peersOf } from '../../config/peers.ts';
import { type CouncilFacts, usualShareWithAccessNeeds } from '../records/council-facts.ts';
import type { WalkKey } from '../records/run.ts';

/** What a run keeps of the configuration about the councils that it visits, in the order of the configuration. */
export function councilFactsOf(
  { councils }: Pick<Configuration, 'councils'>,
  walks: readonly Pick<WalkKey, 'council'>[],
): CouncilFacts[] {
  const asked = new Set(walks.map(({ council }) => council));
  return councils.filter(({ id }) => asked.has(id)).map((council) => factsOf(council, councils));
}

function factsOf(council: Council, all: readonly Council[]): CouncilFacts {
  const { ids, basis, leftOut } = peersOf(council, all);
  const nameOf = (id: string): string => all.find((other) => other.id === id)?.name ?? id;
  return {
    id: council.id,
    tier: council.tier,
    ...(council.region === undefined ? {} : { region: council.region }),
    population: council.population ?? null,
    shareWithAccessNeeds: council.shareWithAccessNeeds ?? usualShareWithAccessNeeds,
    peers: { basis, members: ids.map((id) => ({ id, name: nameOf(id) })), leftOut: [...leftOut] },
  };
}
