import { digestOf } from '../../config/digest.ts';
import type { Configuration } from '../../config/load.ts';
import { lighthouseVersion } from '../gather/lighthouse/version.ts';
import { axeVersion } from '../gather/run-axe.ts';
import { measures } from '../measures/list.ts';
import type { Evidence } from '../records/evidence.ts';
import { MendableError } from '../records/mendable-error.ts';
import type { Run, WalkKey } from '../records/run.ts';
import type { Store } from '../records/store.ts';
import { kerbVersion } from '../version.ts';

/** The record of a run that begins now. */
export function newRun(
  asked: readonly WalkKey[],
  configuration: Configuration,
  {
    startedAt,
    profile,
    lighthouse,
    routes,
  }: Pick<Run, 'profile' | 'lighthouse' | 'routes'> & { startedAt: Date },
): Run {
  return {
    schemaVersion: 1,
    startedAt: startedAt.toISOString(),
    endedAt: null,
    configDigest: digestOf(configuration, asked),
    profile,
    versions: {
      kerb: kerbVersion,
      browser: '',
      axe: axeVersion,
      ...(lighthouse ? { lighthouse: lighthouseVersion } : {}),
      measures: measureVersions(),
    },
    ...(lighthouse ? { lighthouse } : {}),
    ...(routes ? { routes } : {}),
    asked: [...asked],
    done: [],
    skipped: [],
  };
}

export function measureVersions(): Run['versions']['measures'] {
  return Object.fromEntries(measures.map((measure) => [measure.id, measure.version]));
}

/**
 * Refuses to go on with a run when what it uses of the configuration is another: half of it would not be comparable
 * with the other half.
 */
export function refuseOtherConfiguration(run: Run, configuration: Configuration, folder: string): void {
  if (run.configDigest === digestOf(configuration, run.asked)) return;
  throw new MendableError(
    `The configuration has changed since the run in ${folder} began, so it cannot be resumed.\nBegin a new run without --resume, or bring the configuration back.`,
  );
}

/** What one finished walk adds to the record. */
export function doneEntry(evidence: Evidence): Run['done'][number] {
  const { council, journey, device, outcome, startedAt, endedAt } = evidence;
  const seconds = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 100) / 10;
  return { council: council.id, journey: journey.id, device, outcome, seconds };
}

export function sameWalk(one: WalkKey, other: WalkKey): boolean {
  return one.council === other.council && one.journey === other.journey && one.device === other.device;
}

/** What is finished of the walks that were asked for; a damaged file counts as not done. */
export async function readFinished(
  store: Store,
  asked: readonly WalkKey[],
  say: (line: string) => void,
): Promise<{ done: Run['done']; browsers: Set<string> }> {
  const here = (await store.finishedWalks()).filter((key) => asked.some((walk) => sameWalk(walk, key)));
  const done: Run['done'] = [];
  const browsers = new Set<string>();
  for (const key of here) {
    try {
      const evidence = await store.readEvidence(key);
      done.push(doneEntry(evidence));
      browsers.add(evidence.versions.browser);
    } catch (error) {
      if (!(error instanceof MendableError)) throw error;
      say(`The evidence of ${nameOf(key)} cannot be read, so it is gathered again.`);
    }
  }
  return { done, browsers };
}

export function nameOf({ council, journey, device }: WalkKey): string {
  return `${council} · ${journey} · ${device}`;
}
