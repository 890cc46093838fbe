import { createHash } from 'node:crypto';
import { join } from 'node:path';
import stringify from 'safe-stable-stringify';
import type { Journey } from '../journeys/journey.ts';
import { journeys as shipped } from '../journeys/list.ts';
import { type Council, councilsFile } from './council.ts';
import { type Manners, manners as mannersFile } from './manners.ts';
import { journeysFile, toJourney } from './own-journey.ts';
import { type Problem, refuse } from './problem.ts';
import { readConfigFile } from './read-file.ts';
import { suggest } from './suggest.ts';

export interface Configuration {
  councils: readonly Council[];
  journeys: readonly Journey[];
  manners: Manners;
  /** SHA-256 of all of it: a run that was stopped is resumed with the same configuration only. */
  digest: string;
}

/** Reads a configuration folder. Throws a MendableError that names every problem of every file at once. */
export async function loadConfiguration(folder: string): Promise<Configuration> {
  const [councils, manners, own] = await Promise.all([
    readConfigFile(join(folder, 'councils.json'), councilsFile, { optional: false }),
    readConfigFile(join(folder, 'manners.json'), mannersFile, { optional: true }),
    readConfigFile(join(folder, 'journeys.json'), journeysFile, { optional: true }),
  ]);
  const ownJourneys = own.value?.journeys ?? [];
  const known = [...shipped.map((journey) => journey.id), ...ownJourneys.map((journey) => journey.id)];
  const { journeys, problems } = buildJourneys(ownJourneys);
  refuse([
    ...councils.problems,
    ...manners.problems,
    ...own.problems,
    ...problems,
    ...repeatedIds(ownJourneys),
    ...crossChecks(councils.value?.councils ?? [], known, journeys),
  ]);
  return configurationOf(councils.value?.councils ?? [], journeys, manners.value ?? mannersFile.parse({}));
}

function configurationOf(councils: Council[], journeys: readonly Journey[], manners: Manners): Configuration {
  const digest = createHash('sha256')
    .update(stringify({ councils, journeys, manners }) ?? '')
    .digest('hex');
  return { councils, journeys, manners, digest };
}

function buildJourneys(own: Parameters<typeof toJourney>[0][]): {
  journeys: readonly Journey[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const built = own.flatMap((draft, index) => {
    try {
      return [toJourney(draft)];
    } catch {
      problems.push({
        file: 'config/journeys.json',
        field: `journeys[${index}].waypoints`,
        found: 'must begin with a waypoint of kind "home" and end with one of kind "goal"',
        write: '',
      });
      return [];
    }
  });
  const ids = new Set(built.map((journey) => journey.id));
  return { journeys: [...shipped.filter((journey) => !ids.has(journey.id)), ...built], problems };
}

function crossChecks(
  councils: readonly Council[],
  known: readonly string[],
  journeys: readonly Journey[],
): Problem[] {
  const file = 'config/councils.json';
  return councils.flatMap((council, index) => {
    const at = `councils[${index}]`;
    return [
      ...repeated(councils, index).map((found) => ({
        file,
        field: `${at}.id`,
        found,
        write: 'Give each council its own id.',
      })),
      ...(council.journeys ?? [])
        .map((name, place) => ({ name, field: `${at}.journeys[${place}]` }))
        .filter(({ name }) => !known.includes(name))
        .map(({ name, field }) => ({
          file,
          field,
          found: `names "${name}", which is not a journey`,
          write: suggest(name, known),
        })),
      ...impatience(council).map((found) => ({
        file,
        field: `${at}.secondsBetweenPages`,
        found,
        write: 'Write 5 or more, or say ownSite or permission.',
      })),
      ...strayOverrides(council, journeys, at, file),
    ];
  });
}

function strayOverrides(council: Council, journeys: readonly Journey[], at: string, file: string): Problem[] {
  return Object.entries(council.overrides).flatMap(([id, waypoints]) => {
    const journey = journeys.find((candidate) => candidate.id === id);
    const field = `${at}.overrides.${id}`;
    if (!journey) {
      return [
        {
          file,
          field,
          found: `names "${id}", which is not a journey`,
          write: suggest(
            id,
            journeys.map((known) => known.id),
          ),
        },
      ];
    }
    const names = journey.waypoints.map((waypoint) => waypoint.id);
    return Object.keys(waypoints)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file,
        field: `${field}.${name}`,
        found: `names "${name}", which is not a waypoint of ${id}`,
        write: suggest(name, names),
      }));
  });
}

function repeatedIds(own: Parameters<typeof toJourney>[0][]): Problem[] {
  const file = 'config/journeys.json';
  const again = (ids: readonly string[], at: (index: number) => string): Problem[] =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? [{ file, field: at(index), found: `is "${id}" a second time`, write: 'Give each its own id.' }]
        : [],
    );
  return [
    ...again(
      own.map(({ id }) => id),
      (index) => `journeys[${index}].id`,
    ),
    ...own.flatMap(({ waypoints }, index) =>
      again(
        waypoints.map(({ id }) => id),
        (place) => `journeys[${index}].waypoints[${place}].id`,
      ),
    ),
  ];
}

function repeated(councils: readonly Council[], index: number): string[] {
  const id = councils[index]?.id;
  const first = councils.findIndex((council) => council.id === id);
  return first < index ? [`is "${id}", as councils[${first}].id is`] : [];
}

function impatience(council: Council): string[] {
  const seconds = council.secondsBetweenPages;
  if (seconds === undefined || seconds >= 5 || council.ownSite || council.permission) return [];
  return [`is ${seconds} but must be at least 5 on a site that is not your own`];
}
