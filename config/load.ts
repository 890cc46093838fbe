import { join } from 'node:path';
import { z } from 'zod';
import type { Journey } from '../journeys/journey.ts';
import { journeys as shipped } from '../journeys/list.ts';
import { type Council, councilsFile } from './council.ts';
import { crossChecks } from './cross-checks.ts';
import { fieldName } from './explain-issue.ts';
import { type Manners, manners as mannersFile } from './manners.ts';
import { journeysFile, toJourney } from './own-journey.ts';
import { type Problem, refuse } from './problem.ts';
import { readConfigFile } from './read-file.ts';

export interface Configuration {
  councils: readonly Council[];
  journeys: readonly Journey[];
  manners: Manners;
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
    ...(councils.value ? crossChecks(councils.value, journeys, known) : []),
  ]);
  return {
    councils: councils.value?.councils ?? [],
    journeys,
    manners: manners.value ?? mannersFile.parse({}),
  };
}

function buildJourneys(own: Parameters<typeof toJourney>[0][]): {
  journeys: readonly Journey[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const built = own.flatMap((draft, index) => {
    try {
      return [toJourney(draft)];
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      problems.push(...error.issues.map((issue) => brokenJourney(issue, index)));
      return [];
    }
  });
  const ids = new Set(built.map((journey) => journey.id));
  return { journeys: [...shipped.filter((journey) => !ids.has(journey.id)), ...built], problems };
}

/** What only the whole of a journey tells; a complaint without a place is about its first and last waypoint. */
function brokenJourney({ path, message }: z.core.$ZodIssue, index: number): Problem {
  const file = 'config/journeys.json';
  if (path.length > 0)
    return { file, field: fieldName(['journeys', index, ...path]), found: message, write: '' };
  const found = 'must begin with a waypoint of kind "home" and end with one of kind "goal"';
  return { file, field: `journeys[${index}].waypoints`, found, write: '' };
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
