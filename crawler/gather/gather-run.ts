import type { Browser } from 'playwright';
import type { PlannedWalk } from '../../config/choose.ts';
import type { Manners } from '../../config/manners.ts';
import type { Evidence } from '../records/evidence.ts';
import type { DeviceName } from '../records/names.ts';
import { isComplete } from '../records/outcome.ts';
import type { WalkKey } from '../records/run.ts';
import type { Store } from '../records/store.ts';
import { admissionTo } from './admit.ts';
import type { Clock } from './clock.ts';
import { gatherJourney } from './gather-journey.ts';
import type { GuardOptions } from './guard.ts';
import { limitsFrom } from './limits.ts';
import { maySend } from './may-send.ts';
import { Pace } from './pace.ts';
import { isPrivateSite, privacyFor } from './private-address.ts';
import { Robots } from './robots.ts';
import { Shelf } from './shelf.ts';

export interface RunTools {
  store: Store;
  clock: Clock;
  manners: Manners;
  hosts: Readonly<Record<string, string>>;
  kerb: string;
  /** Whether only the way is walked: no page is tested and no picture taken. */
  onlyWay?: boolean | undefined;
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
  const pace = new Pace(tools.clock);
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
}

async function walkOne(
  walk: PlannedWalk,
  browserFor: () => Promise<Browser>,
  { robots, pace, isPrivate, keepsPages, shelves }: Shared,
  tools: RunTools,
): Promise<void> {
  const { council, journey, device } = walk;
  const { store, clock, manners, hosts, kerb } = tools;
  const key = { council: council.id, journey: journey.id, device };
  const shelf = shelves.get(device) ?? new Shelf({ isOpen: keepsPages });
  shelves.set(device, shelf);
  const gather = async (): Promise<{ evidence: Evidence; broke: boolean }> => {
    await store.beginWalk(key);
    const browser = await browserFor();
    const evidence = await gatherJourney(walk, {
      browser,
      clock,
      kerb,
      about: manners.about,
      onlyWay: tools.onlyWay ?? false,
      limits: limitsFrom(manners),
      keep: (name, picture) => store.writePicture(key, name, picture),
      guard: {
        paymentHosts: manners.paymentHosts,
        pages: manners.pagesPerJourney,
        isPrivate,
        maySend: (method, url) => maySend(council, method, url),
        shelf,
        ...admissionTo({ council, manners, robots, pace, hosts }),
      },
    });
    return { evidence, broke: !browser.isConnected() };
  };
  tools.onBegin(key);
  const first = await gather();
  // A browser that died may have died of something else than this page: once more, and then it is the page.
  const { evidence } = first.broke && !isComplete(first.evidence.outcome.kind) ? await gather() : first;
  await store.writeEvidence(evidence);
  await tools.onEnd(key, evidence);
}
