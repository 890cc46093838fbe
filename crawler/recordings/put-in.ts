import { MendableError } from '../records/mendable-error.ts';
import type { WrittenJourney, WrittenOverrides } from './written.ts';

type Raw = Record<string, unknown>;

/** What a configuration file reads with a piece put in, and what was there before. */
export interface PutIn {
  text: string;
  /** What the piece took the place of; null when there was none. */
  replaced: unknown;
}

/**
 * The text of `councils.json` with a council's overrides of one journey. All else is kept as it is, in its order.
 * Throws a MendableError when there are such overrides and they may not be replaced.
 */
export function putOverrides(
  text: string,
  { council, journey, replace }: { council: string; journey: string; replace: boolean },
  overrides: WrittenOverrides,
): PutIn {
  const file = parsed(text);
  const councils = listIn(file, 'councils').map((entry) => objectFrom(entry));
  const own = councils.find(({ id }) => id === council);
  if (!own) throw new MendableError(`There is no council "${council}" in the file any more.`);
  const all = objectFrom(own.overrides);
  const before = Object.hasOwn(all, journey) ? all[journey] : undefined;
  const isThere = before !== undefined && Object.keys(objectFrom(before)).length > 0;
  if (isThere && !replace)
    throw new MendableError(
      `${council} has overrides of ${journey} already. Add --replace to put these in their place.`,
    );
  const merged = { ...own, overrides: { ...all, [journey]: overrides } };
  const changed = { ...file, councils: councils.map((entry) => (entry === own ? merged : entry)) };
  return { text: written(changed), replaced: isThere ? before : null };
}

/**
 * The text of `journeys.json` with a journey, which takes the place of one with the same id and is then a new version of
 * it. Throws a MendableError when there is one and it may not be replaced.
 */
export function putJourney(
  text: string | null,
  { replace }: { replace: boolean },
  journey: WrittenJourney,
): PutIn {
  const file = text === null ? {} : parsed(text);
  const journeys = listIn(file, 'journeys').map((entry) => objectFrom(entry));
  const before = journeys.find(({ id }) => id === journey.id);
  if (before && !replace)
    throw new MendableError(
      `There is a journey "${journey.id}" already. Add --replace to put this one in its place, or choose another id.`,
    );
  const now = before ? nextVersion(journey, before) : journey;
  const changed = {
    ...file,
    journeys: before ? journeys.map((entry) => (entry === before ? now : entry)) : [...journeys, now],
  };
  return { text: written(changed), replaced: before ?? null };
}

/** The same journey with the next version, and the numbers of the task, which no recording knows. */
function nextVersion(journey: WrittenJourney, before: Raw): Raw {
  const { id, title, goal, ...rest } = journey;
  const version = (typeof before.version === 'number' ? before.version : 1) + 1;
  const numbers = Object.fromEntries(
    ['lgsl', 'lgil'].filter((key) => Object.hasOwn(before, key)).map((key) => [key, before[key]]),
  );
  return { id, version, title, goal, ...numbers, ...rest };
}

function parsed(text: string): Raw {
  return objectFrom(JSON.parse(text.replace(/^\uFEFF/, '')));
}

function listIn(file: Raw, key: string): unknown[] {
  const list = file[key];
  return Array.isArray(list) ? list : [];
}

function objectFrom(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function written(file: Raw): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
