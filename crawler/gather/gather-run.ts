import pLimit from 'p-limit';
import type { Browser } from 'playwright';
import type { PlannedWalk } from '../../config/choose.ts';
import type { Manners } from '../../config/manners.ts';
import type { Evidence } from '../records/evidence.ts';
import type { DeviceName, Profile } from '../records/names.ts';
import { isComplete } from '../records/outcome.ts';
import type { WalkKey } from '../records/run.ts';
import type { Store } from '../records/store.ts';
import { admissionTo } from './admit.ts';
import type { Driven } from './checks/drive-steps.ts';
import type { Clock } from './clock.ts';
import { gatherJourney } from './gather-journey.ts';
import type { GuardOptions } from './guard.ts';
import type { LighthousePlan, Scored } from './lighthouse/score-steps.ts';
import { limitsFrom } from './limits.ts';
import { maySend } from './may-send.ts';
import { Pace } from './pace.ts';
import { isPrivateSite, privacyFor } from './private-address.ts';
import type { DocumentsPlan } from './read-documents.ts';
import { Robots } from './robots.ts';
import { gatherRoutes } from './routes/gather-routes.ts';
import { Shelf } from './shelf.ts';

export interface RunTools {
  store: Store;
  clock: Clock;
  manners: Manners;
  hosts: Readonly<Record<string, string>>;
  kerb: string;
  /** Whether only the way is walked: no page is tested and no picture taken. */
  onlyWay?: boolean | undefined;
  /** Whether names that this machine answers are paced as other people's servers are: to see the pace at a server. */
  pacesThisMachine?: boolean | undefined;
  /** How deep pages are looked at; "fast" when left out. */
  profile?: Profile | undefined;
  /** How often Lighthouse loads each page after a walk; not at all when left out. */
  lighthouse?: number | undefined;
  /** Whether each journey is begun by the site's search and by its A to Z too; not when left out. */
  routes?: boolean | undefined;
  /** Starts another browser; each worker has its own, and a new one after a page has broken it. */
  launch(): Promise<Browser>;
  onBegin(walk: WalkKey): void;
  onEnd(walk: WalkKey, evidence: Evidence): Promise<void>;
}

/** How many councils are walked at the same time; one council's pages are loaded one after the other. */
const workers = 2;

/** Walks all that was planned and writes each walk's evidence as soon as it is finished. */
export async function gatherRun(walks: readonly PlannedWalk[], tools: RunTools): Promise<void> {
  const identity = tools.manners.about ? `(+${tools.manners.about})` : '';
  const robots = new Robots({
    userAgent: `Kerb/${tools.kerb} ${identity}`.trim(),
    hosts: tools.hosts,
    milliseconds: tools.manners.pageSeconds * 1000,
  });
  const pace = new Pace(tools.clock, tools.manners.pageSeconds * 1000);
  const inTurn = pLimit(1);
  const documents: DocumentsPlan = { known: new Map(), hosts: tools.hosts };
  const queue = [...Map.groupBy(walks, (walk) => walk.council.id).values()];
  const work = async (): Promise<void> => {
    const held: { browser?: Browser } = {};
    try {
      for (let group = queue.shift(); group; group = queue.shift()) {
        const [first] = group;
        if (!first) continue;
        const { homePage } = first.council;
        const site = { homePage, hosts: tools.hosts };
        const shared = {
          isPrivate: privacyFor(site),
          keepsPages: !(await isPrivateSite(site)),
          shelves: new Map(),
          driven: new Map(),
          scored: new Map(),
          inTurn,
          documents,
        };
        for (const walk of group) {
          await walkOne(walk, () => ready(held, tools), { robots, pace, ...shared }, tools);
        }
      }
    } finally {
      await held.browser?.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, work));
  } finally {
    await robots.close();
  }
}

/** The worker's browser; a new one when there is none, or when a page has broken it. */
async function ready(held: { browser?: Browser }, tools: RunTools): Promise<Browser> {
  if (held.browser?.isConnected()) return held.browser;
  held.browser = await tools.launch();
  return held.browser;
}

/** What the walks at one council share. */
interface Shared {
  robots: Robots;
  pace: Pace;
  isPrivate: GuardOptions['isPrivate'];
  /** Whether pages are kept for the journeys that come after. */
  keepsPages: boolean;
  /** By device: a server may answer a phone differently. */
  shelves: Map<DeviceName, Shelf>;
  /** By device: pages that were driven for an earlier journey. */
  driven: Map<DeviceName, Driven>;
  /** By device: pages that Lighthouse scored for an earlier journey. */
  scored: Map<DeviceName, Scored>;
  inTurn: LighthousePlan['inTurn'];
  /** Those of the whole run, since councils link to the same ones. */
  documents: DocumentsPlan;
}

async function walkOne(
  walk: PlannedWalk,
  browserFor: () => Promise<Browser>,
  shared: Shared,
  tools: RunTools,
): Promise<void> {
  const { robots, pace, isPrivate, keepsPages, shelves, driven: allDriven, scored: allScored } = shared;
  const { council, journey, device } = walk;
  const { store, clock, manners, hosts, kerb } = tools;
  const key = { council: council.id, journey: journey.id, device };
  const shelf = shelves.get(device) ?? new Shelf({ isOpen: keepsPages });
  shelves.set(device, shelf);
  const driven = allDriven.get(device) ?? new Map();
  allDriven.set(device, driven);
  const scored = allScored.get(device) ?? new Map();
  allScored.set(device, scored);
  const lighthouse = tools.lighthouse ? { runs: tools.lighthouse, scored, inTurn: shared.inTurn } : undefined;
  const same = {
    clock,
    kerb,
    about: manners.about,
    limits: limitsFrom(manners),
    guard: {
      paymentHosts: manners.paymentHosts,
      pages: manners.pagesPerJourney,
      isPrivate,
      maySend: (method: string, url: string) => maySend(council, method, url),
      shelf,
      ...admissionTo({ council, manners, robots, pace, hosts, pacesThisMachine: tools.pacesThisMachine }),
    },
  };
  const gather = async (): Promise<{ evidence: Evidence; broke: boolean }> => {
    await store.beginWalk(key);
    const browser = await browserFor();
    const evidence = await gatherJourney(walk, {
      ...same,
      browser,
      onlyWay: tools.onlyWay ?? false,
      profile: tools.profile ?? 'fast',
      driven,
      documents: shared.documents,
      lighthouse,
      keep: (name, picture) => store.writePicture(key, name, picture),
    });
    return { evidence, broke: !browser.isConnected() };
  };
  tools.onBegin(key);
  const first = await gather();
  // A browser that died may have died of something else than this page: once more, and then it is the page.
  const walked = first.broke && !isComplete(first.evidence.outcome.kind) ? await gather() : first;
  const evidence = tools.routes
    ? { ...walked.evidence, routes: await gatherRoutes(walk, walked.evidence, { ...same, browserFor }) }
    : walked.evidence;
  await store.writeEvidence(evidence);
  await tools.onEnd(key, evidence);
}
