import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { WalkKey } from '../crawler/records/run.ts';
import type { Configuration } from './load.ts';

/**
 * SHA-256, in hexadecimal, of what these walks take from the configuration: their councils, their journeys and the
 * manners. A run that was stopped is resumed with the same only; what changed about others does not matter to it.
 */
export function digestOf(configuration: Configuration, walks: readonly WalkKey[]): string {
  const councilIds = new Set(walks.map(({ council }) => council));
  const journeyIds = new Set(walks.map(({ journey }) => journey));
  const used = {
    councils: byId(configuration.councils.filter(({ id }) => councilIds.has(id))),
    journeys: byId(configuration.journeys.filter(({ id }) => journeyIds.has(id))),
    manners: configuration.manners,
  };
  return createHash('sha256')
    .update(stringify(used) ?? '')
    .digest('hex');
}

function byId<T extends { id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}
