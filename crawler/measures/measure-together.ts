import type { CouncilFacts } from '../records/council-facts.ts';
import type { JourneyResult, Results } from '../records/results.ts';
import { measures } from './list.ts';
import { maturityOf } from './maturity.ts';
import { figuresAmongPeers, type Member } from './peers.ts';
import { peopleOf } from './priorities/residents.ts';
import { prioritiesOf } from './priorities.ts';
import { standardOf } from './standard.ts';

type Peers = CouncilFacts['peers'];

const nobody: Peers = {
  basis: 'none, as this run kept nothing of the configuration',
  members: [],
  leftOut: [],
};

/**
 * What can be concluded only when all councils of a run are together: the stars of each journey, the four headings
 * beside the peers', the figures among the peers', and which faults to mend first. The councils' own results stay as
 * they are; `facts` is what the run kept of the configuration.
 */
export function measureTogether(
  councils: readonly Results[],
  facts: readonly CouncilFacts[] = [],
): Results[] {
  const priorities = prioritiesOf(councils, facts);

  return councils.map((results) => {
    const own = facts.find(({ id }) => id === results.council.id);
    const peerGroup = own?.peers ?? nobody;

    return {
      ...results,
      journeys: results.journeys.map((result) => ({
        ...result,
        ...concluded(result, { council: results.council, members: membersFor(result, peerGroup, councils) }),
      })),
      people: peopleOf(own),
      priorities: priorities.get(results.council.id) ?? [],
      peerGroup,
    };
  });
}

interface Among {
  council: Results['council'];
  members: readonly Member[];
}

function concluded(
  result: JourneyResult,
  { council, members }: Among,
): Pick<JourneyResult, 'standard' | 'maturity' | 'peers'> {
  const beside = members.flatMap(({ name, result: theirs }) =>
    theirs === undefined ? [] : [{ name, result: theirs }],
  );

  return {
    standard: standardOf(result),
    maturity: maturityOf(result, beside),
    peers: figuresAmongPeers({ ...council, result }, members, measures),
  };
}

/** The peers with their results for the same journey on the same device; without where they were not walked. */
function membersFor(
  { journey, device }: JourneyResult,
  peers: Peers,
  councils: readonly Results[],
): Member[] {
  return peers.members.map(({ id, name }) => ({
    id,
    name,
    result: councils
      .find(({ council }) => council.id === id)
      ?.journeys.find((other) => other.journey === journey && other.device === device),
  }));
}
