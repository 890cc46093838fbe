import type { CouncilNow, Improved } from './improved.ts';
import { mostImproved } from './improved.ts';

/** How one journey changed over all councils that compare. */
export interface JourneyShift {
  journey: string;
  /** Walks that were put beside an older one. */
  walks: number;
  shifts: Shift[];
}

/** How many walks did better and worse on one thing. */
export interface Shift {
  what: string;
  better: number;
  worse: number;
}

/** What changed over all councils since the last run that compares. */
export interface SiteChanges {
  /** When that run was; null where there is none. */
  since: string | null;
  /** How many councils have a walk that could be put beside an earlier one. */
  councils: number;
  /** Councils without one, by id. */
  first: string[];
  /** Councils of that run that are not in this one. */
  leftOut: { id: string; name: string }[];
  journeys: JourneyShift[];
  improved: Improved[];
}

/** What the overview counts, in its order. */
export const shifting: readonly { what: string; title: string }[] = [
  { what: 'outcome', title: 'Outcome' },
  { what: 'stars', title: 'Stars' },
  { what: 'step-count', title: 'Steps' },
  { what: 'modelled-time', title: 'Modelled time' },
  { what: 'wcag-violations', title: 'WCAG faults' },
];

/** The councils' changes together. `last` is the last run that compares, with all of its councils. */
export function siteChanges(
  councils: readonly CouncilNow[],
  last: { runStartedAt: string; councils: readonly { id: string; name: string }[] } | undefined,
): SiteChanges {
  const here = new Set(councils.map(({ council }) => council));
  const journeys = new Set(councils.flatMap(({ changes }) => Object.keys(changes.compared)));

  return {
    since: last?.runStartedAt ?? null,
    councils: councils.filter(({ changes }) => Object.values(changes.compared).some((walks) => walks > 0))
      .length,
    first: councils.filter(({ changes }) => changes.since === null).map(({ council }) => council),
    leftOut: (last?.councils ?? []).filter(({ id }) => !here.has(id)).map(({ id, name }) => ({ id, name })),
    journeys: [...journeys].map((journey) => shiftOf(journey, councils)),
    improved: mostImproved(councils),
  };
}

function shiftOf(journey: string, councils: readonly CouncilNow[]): JourneyShift {
  const changes = councils
    .flatMap(({ changes }) => changes.changes)
    .filter((each) => each.journey === journey);
  const count = (what: string, direction: string): number =>
    changes
      .filter((change) => change.what === what && change.direction === direction)
      .reduce((sum, { devices }) => sum + devices.length, 0);

  return {
    journey,
    walks: councils.reduce((sum, { changes }) => sum + (changes.compared[journey] ?? 0), 0),
    shifts: shifting.map(({ what }) => ({
      what,
      better: count(what, 'better'),
      worse: count(what, 'worse'),
    })),
  };
}

/** @example sayGain({ stars: 1, efficiency: 12, … }); // '1 star, 12 points of efficiency' */
export function sayGain({ stars, efficiency }: Pick<Improved, 'stars' | 'efficiency'>): string {
  const parts = [
    ...(stars > 0 ? [`${stars} ${stars === 1 ? 'star' : 'stars'}`] : []),
    ...(efficiency > 0 ? [`${efficiency} ${efficiency === 1 ? 'point' : 'points'} of efficiency`] : []),
    ...(efficiency < 0
      ? [`and lost ${-efficiency} ${efficiency === -1 ? 'point' : 'points'} of efficiency`]
      : []),
  ];
  return parts.join(', ');
}
