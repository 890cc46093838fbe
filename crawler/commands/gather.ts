import {
  type Asked,
  chooseWalks,
  describePeers,
  namesCouncils,
  type PlannedWalk,
} from '../../config/choose.ts';
import { digestOf } from '../../config/digest.ts';
import type { Configuration } from '../../config/load.ts';
import { isThisMachine } from '../gather/admit.ts';
import { launchBrowser } from '../gather/browser.ts';
import { gatherRun } from '../gather/gather-run.ts';
import { MendableError } from '../records/mendable-error.ts';
import type { Profile } from '../records/names.ts';
import { isRated } from '../records/outcome.ts';
import type { Run, WalkKey } from '../records/run.ts';
import { Store } from '../records/store.ts';
import { kerbVersion } from '../version.ts';
import { councilFactsOf } from './council-facts.ts';
import { doneEntry, nameOf, newRun, readFinished, refuseOtherConfiguration, sameWalk } from './run-record.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export interface GatherOptions extends Asked {
  folder: string;
  resume?: boolean | undefined;
  profile?: Profile | undefined;
  /** How often Lighthouse loads each page after a walk; not at all when left out. */
  lighthouse?: number | undefined;
  /** Whether each journey is begun by the site's search and its A to Z too; as the profile has it when left out. */
  routes?: boolean | undefined;
  hosts?: Readonly<Record<string, string>> | undefined;
}

/** Walks what was asked for and writes evidence; with `resume` only what is not there yet. */
export async function gather(
  configuration: Configuration,
  options: GatherOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { folder, hosts = {} } = options;
  const store = new Store(folder);
  const { run, walks } = options.resume
    ? await resumed(store, configuration, options)
    : begun(configuration, options, around);
  refuseNameless(walks, configuration, hosts);
  for (const line of describePeers(configuration, options)) around.progress.say(line);
  const { done, browsers } = await readFinished(store, run.asked, around.progress.say);
  run.done = done;
  run.councils = councilFactsOf(configuration, run.asked);
  const left = walks.filter((walk) => !run.done.some((done) => sameWalk(done, keyOf(walk))));
  await store.writeRun(run);
  await store.pointLatest().catch(() => undefined);
  around.progress.begin('Walking journeys', left.length);
  await gatherRun(left, {
    store,
    clock: around.clock,
    manners: configuration.manners,
    hosts,
    kerb: kerbVersion,
    profile: run.profile,
    lighthouse: run.lighthouse,
    routes: run.routes,
    launch: () =>
      launchBrowser({
        environment: around.environment,
        isRoot: around.isRoot,
        hosts,
        driven: run.lighthouse ? { userAgent: plainUserAgent(configuration) } : undefined,
      }),
    onBegin: (key) => around.progress.running(nameOf(key)),
    onEnd: async (key, evidence) => {
      browsers.add(evidence.versions.browser);
      run.done.push(doneEntry(evidence));
      run.versions.browser = [...browsers].sort().join(', ');
      await store.writeRun(run);
      around.progress.finished(nameOf(key), describeOutcome(evidence.outcome));
    },
  });
  around.progress.end();
  await store.writeRun({ ...run, done: inOrder(run), endedAt: around.clock.now().toISOString() });
  return run.done.some((done) => isRated(done.outcome.kind)) ? 0 : 4;
}

function begun(
  configuration: Configuration,
  options: GatherOptions,
  around: Surroundings,
): { run: Run; walks: PlannedWalk[] } {
  const walks = chooseWalks(configuration, options);
  return {
    run: newRun(walks.map(keyOf), configuration, {
      startedAt: around.clock.now(),
      profile: options.profile ?? 'fast',
      lighthouse: options.lighthouse,
      routes: options.routes ?? options.profile === 'thorough',
    }),
    walks,
  };
}

async function resumed(
  store: Store,
  configuration: Configuration,
  options: GatherOptions,
): Promise<{ run: Run; walks: PlannedWalk[] }> {
  const run = await store.readRun();
  refuseOtherConfiguration(run, configuration, store.folder);
  refuseOtherProfile(run, options);
  refuseOtherLighthouse(run, options);
  refuseOtherRoutes(run, options);
  const named = namesCouncils(options);
  const asked: Asked = named
    ? options
    : { ...options, shard: undefined, councils: [...new Set(run.asked.map((walk) => walk.council))] };
  const walks = chooseWalks(configuration, asked).filter(
    (walk) => named || run.asked.some((key) => sameWalk(key, keyOf(walk))),
  );
  const added = walks.map(keyOf).filter((key) => !run.asked.some((known) => sameWalk(known, key)));
  const all = [...run.asked, ...added];
  return { run: { ...run, asked: all, configDigest: digestOf(configuration, all), endedAt: null }, walks };
}

function refuseOtherProfile({ profile }: Run, options: GatherOptions): void {
  if (options.profile === undefined || options.profile === profile) return;
  throw new MendableError(
    `The run was begun with --profile ${profile}, so it cannot go on with --profile ${options.profile}.\nLeave --profile out, or begin a new run without --resume.`,
  );
}

function refuseOtherRoutes({ routes = false }: Run, options: GatherOptions): void {
  if (options.routes === undefined || options.routes === routes) return;
  throw new MendableError(
    `The run was begun ${routes ? 'with' : 'without'} --routes, so it cannot go on ${routes ? 'without' : 'with'} them.\nLeave the option out, or begin a new run without --resume.`,
  );
}

function refuseOtherLighthouse({ lighthouse }: Run, options: GatherOptions): void {
  if (options.lighthouse === undefined || options.lighthouse === lighthouse) return;
  const begun = lighthouse ? `with --lighthouse ${lighthouse}` : 'without --lighthouse';
  throw new MendableError(
    `The run was begun ${begun}, so it cannot go on with --lighthouse ${options.lighthouse}.\nLeave --lighthouse out, or begin a new run without --resume.`,
  );
}

/** Who asks for robots.txt on Lighthouse's behalf. */
function plainUserAgent({ manners: { about } }: Configuration): string {
  return `Mozilla/5.0 (compatible; Kerb/${kerbVersion}${about ? `; +${about}` : ''})`;
}

/** On other people's websites Kerb says who runs it. */
function refuseNameless(
  walks: readonly PlannedWalk[],
  { manners }: Configuration,
  hosts: Readonly<Record<string, string>>,
): void {
  if (manners.about) return;
  const strange = walks.find(
    ({ council }) => !council.ownSite && !isThisMachine(new URL(council.homePage).hostname, hosts),
  );
  if (!strange) return;
  throw new MendableError(
    `Before visiting ${strange.council.homePage}, say who runs this audit: write a page's address as "about" in config/manners.json, such as\n  { "about": "https://www.example.gov.uk/our-website-audit" }\nIt becomes part of the user agent. For a site that you answer for, write "ownSite": true in config/councils.json instead.`,
  );
}

function keyOf({ council, journey, device }: PlannedWalk): WalkKey {
  return { council: council.id, journey: journey.id, device };
}

function inOrder(run: Run): Run['done'] {
  return run.asked.flatMap((key) => run.done.filter((done) => sameWalk(done, key)));
}

function describeOutcome({ kind, reason }: { kind: string; reason: string }): string {
  return reason ? `${kind} (${reason})` : kind;
}
