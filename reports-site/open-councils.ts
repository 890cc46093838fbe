import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../crawler/records/results.ts';
import type { Brief } from './views/brief.ts';

/** So many councils are kept in memory; the others are read again when they are asked for again. */
const mostKept = 6;

/**
 * Every council with its whole results, each read from `folder` only when something other than its name is asked for:
 * a country's results do not fit in memory. Going through all of them is slow; where the brief will do, take that.
 */
export function openCouncils(folder: string, briefs: readonly Brief[]): Results[] {
  const kept = new Map<string, Results>();

  function read(id: string): Results {
    const known = kept.get(id) ?? readCouncil(join(folder, `${id}.json`));
    kept.delete(id);
    kept.set(id, known);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return known;
  }

  return briefs.map(({ schemaVersion, runStartedAt, council }) => ({
    schemaVersion,
    runStartedAt,
    council,
    get journeys() {
      return read(council.id).journeys;
    },
    get people() {
      return read(council.id).people;
    },
    get priorities() {
      return read(council.id).priorities;
    },
    get peerGroup() {
      return read(council.id).peerGroup;
    },
  }));
}

/** A file that this build wrote, so it is known to be what the contract says. */
function readCouncil(file: string): Results {
  return JSON.parse(readFileSync(file, 'utf8'));
}
