import type { Council } from './council.ts';

/** How the peers of a council were found, in words for the report. */
export type PeerBasis =
  | 'own list'
  | 'same tier and region, nearest in population'
  | 'same tier, nearest in population'
  | 'same tier and region, as its population is not known'
  | 'none, as its population is not known'
  | 'none, as no other is of its tier';

export interface PeerGroup {
  /** Council ids: the own list as it was written, else the nearest first, else by id where nearness is not known. */
  ids: readonly string[];
  basis: PeerBasis;
  /** Councils of the same kind that could not be placed because their population is not known. */
  leftOut: readonly string[];
}

interface Options {
  /** How many to choose at most, where populations can be compared. */
  size?: number;
}

/** Fewer peers than this in a region are no group to compare with: no bare ranks on fewer than five. */
const fewest = 5;

/**
 * The councils that one may be compared with: like with like only.
 *
 * Its own list, if it has one. Else councils of the same country and tier, which have the same tasks: in England a
 * unitary authority, a metropolitan district, a London borough and the City of London all run every service that the
 * journeys touch, so `type` does not divide them further; Scottish, Welsh and Northern Irish councils differ from
 * them in law and are told apart by country. Of these the nearest in population (difference in residents, ties by
 * id) in its region, or in its whole country where the region has fewer than five others.
 *
 * A population that is not known is never taken as 0. A council without one is compared with all of its region, and
 * with nobody where that would be fewer than five. Test environments are nobody's peers unless they are listed.
 */
export function peersOf(council: Council, all: readonly Council[], { size = 10 }: Options = {}): PeerGroup {
  if (council.peers) return { ids: council.peers, basis: 'own list', leftOut: [] };
  const alike = all.filter((other) => isAlike(other, council));
  if (alike.length === 0) return { ids: [], basis: 'none, as no other is of its tier', leftOut: [] };
  const neighbours = alike.filter((other) => other.region !== undefined && other.region === council.region);
  if (council.population === undefined) return unplaced(neighbours);
  return neighbours.filter(isPlaced).length >= fewest
    ? nearest(council.population, neighbours, { size, basis: 'same tier and region, nearest in population' })
    : nearest(council.population, alike, { size, basis: 'same tier, nearest in population' });
}

function isAlike(other: Council, council: Council): boolean {
  return (
    other.id !== council.id &&
    other.environment === 'live' &&
    other.country === council.country &&
    other.tier === council.tier
  );
}

function isPlaced(council: Council): council is Council & { population: number } {
  return council.population !== undefined;
}

function nearest(
  population: number,
  candidates: readonly Council[],
  { size, basis }: { size: number; basis: PeerBasis },
): PeerGroup {
  const byDistance = candidates
    .filter(isPlaced)
    .map(({ id, population: theirs }) => ({ id, distance: Math.abs(theirs - population) }))
    .sort((a, b) => a.distance - b.distance || inOrder(a.id, b.id));
  return {
    ids: byDistance.slice(0, size).map(({ id }) => id),
    basis,
    leftOut: idsOf(candidates.filter((candidate) => !isPlaced(candidate))),
  };
}

function unplaced(neighbours: readonly Council[]): PeerGroup {
  return neighbours.length >= fewest
    ? { ids: idsOf(neighbours), basis: 'same tier and region, as its population is not known', leftOut: [] }
    : { ids: [], basis: 'none, as its population is not known', leftOut: [] };
}

function idsOf(councils: readonly Council[]): string[] {
  return councils.map(({ id }) => id).sort(inOrder);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
