import type { Journey } from '../journeys/journey.ts';
import type { Council, CouncilsFile } from './council.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** A problem of one council: the field is named from the council on. */
type Finding = Omit<Problem, 'file'>;

interface Known {
  councils: readonly Council[];
  councilIds: readonly string[];
  sources: readonly string[];
  journeys: readonly Journey[];
  journeyIds: readonly string[];
}

/**
 * What no field can tell by itself: names that must exist elsewhere, and fields that only go together with others.
 * `journeyIds` may hold more than `journeys` does: those whose own file has problems.
 */
export function crossChecks(
  { councils, sources }: Pick<CouncilsFile, 'councils' | 'sources'>,
  journeys: readonly Journey[],
  journeyIds: readonly string[],
): Problem[] {
  const known: Known = {
    councils,
    councilIds: councils.map(({ id }) => id),
    sources: Object.keys(sources),
    journeys,
    journeyIds,
  };
  return councils.flatMap((council, index) =>
    [
      ...repeatedId(index, known),
      ...strayJourneys(council, known),
      ...strayPeers(council, known),
      ...straySources(council, known),
      ...strayOverrides(council, known),
      ...impatience(council),
      ...testEnvironment(council),
    ].map((finding) => ({
      ...finding,
      file: 'config/councils.json',
      field: `councils[${index}].${finding.field}`,
    })),
  );
}

function repeatedId(index: number, { councilIds }: Known): Finding[] {
  const id = councilIds[index] ?? '';
  const first = councilIds.indexOf(id);
  return first < index
    ? [
        {
          field: 'id',
          found: `is "${id}", as councils[${first}].id is`,
          write: 'Give each council its own id.',
        },
      ]
    : [];
}

function strayJourneys(council: Council, { journeyIds }: Known): Finding[] {
  return strays('journeys', council.journeys, { known: journeyIds, what: 'a journey' });
}

function strayPeers(council: Council, { councilIds }: Known): Finding[] {
  const peers = council.peers ?? [];
  const again = peers.flatMap((id, place) => {
    const found =
      id === council.id
        ? 'names the council itself'
        : peers.indexOf(id) < place
          ? `names "${id}" a second time`
          : null;
    return found ? [{ field: `peers[${place}]`, found, write: 'Leave it out.' }] : [];
  });
  return [...strays('peers', peers, { known: councilIds, what: 'a council of this file' }), ...again];
}

function straySources(council: Council, { sources }: Known): Finding[] {
  const rule = { known: sources, what: 'a key of the sources at the top of the file' };
  const registers = council.planningRegisters ?? [];
  return [
    ...strays('sources', council.sources, rule),
    ...registers.flatMap(({ source }, place) =>
      stray(`planningRegisters[${place}].source`, source ?? null, rule),
    ),
  ];
}

function strayOverrides(council: Council, { journeys }: Known): Finding[] {
  const ids = journeys.map(({ id }) => id);
  return Object.entries(council.overrides).flatMap(([id, overridden]) => {
    const waypoints = journeys.find((journey) => journey.id === id)?.waypoints.map((waypoint) => waypoint.id);
    if (!waypoints) return stray(`overrides.${id}`, id, { known: ids, what: 'a journey' });
    return Object.keys(overridden).flatMap((name) =>
      stray(`overrides.${id}.${name}`, name, { known: waypoints, what: `a waypoint of ${id}` }),
    );
  });
}

interface Rule {
  known: readonly string[];
  /** What the name has to be, such as "a journey". */
  what: string;
}

function strays(field: string, names: readonly string[] | undefined, rule: Rule): Finding[] {
  return (names ?? []).flatMap((name, place) => stray(`${field}[${place}]`, name, rule));
}

function stray(field: string, name: string | null, { known, what }: Rule): Finding[] {
  if (name === null || known.includes(name)) return [];
  return [{ field, found: `names "${name}", which is not ${what}`, write: suggest(name, known) }];
}

function impatience(council: Council): Finding[] {
  const seconds = council.secondsBetweenPages;
  if (seconds === undefined || seconds >= 5 || council.ownSite || council.permission) return [];
  return [
    {
      field: 'secondsBetweenPages',
      found: `is ${seconds} but must be at least 5 on a site that is not your own`,
      write: 'Write 5 or more, or say ownSite or permission.',
    },
  ];
}

/** Forms are sent only where somebody says both that it is a test environment and that they answer for it. */
function testEnvironment({ environment, ownSite, maySendTo }: Council): Finding[] {
  const findings: Finding[] = [];
  if (environment === 'test' && !ownSite) {
    findings.push({
      field: 'environment',
      found: 'is "test" but may be so only on a site that you answer for',
      write: 'Write "ownSite": true beside it if you do; else "live".',
    });
  }
  if (environment !== 'test' && maySendTo.length > 0) {
    findings.push({
      field: 'maySendTo',
      found: `names ${maySendTo.length === 1 ? 'an address' : 'addresses'} but nothing is ever sent on a live site`,
      write: 'Write "environment": "test" beside it if it is one; else leave maySendTo out.',
    });
  }
  return findings;
}
