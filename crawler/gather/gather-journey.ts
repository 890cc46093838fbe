import type { Browser, BrowserContext } from 'playwright';
import type { PlannedWalk } from '../../config/choose.ts';
import { dataFor } from '../../config/test-data.ts';
import type { DataName } from '../../journeys/data-names.ts';
import { factsOf } from '../../journeys/facts.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Profile } from '../records/names.ts';
import type { Step } from '../records/step.ts';
import { driveOnSecondWalk } from './checks/drive-on-second-walk.ts';
import { type Driven, driveSteps } from './checks/drive-steps.ts';
import type { Clock } from './clock.ts';
import { contextOptions, userAgentFor } from './device.ts';
import { Guard, type GuardOptions } from './guard.ts';
import { inContext } from './in-context.ts';
import { type LighthousePlan, scoreSteps } from './lighthouse/score-steps.ts';
import type { Limits } from './limits.ts';
import type { KeepPicture } from './observe-step.ts';
import { outcomeOfError } from './outcome-of-error.ts';
import { type DocumentsPlan, readDocuments } from './read-documents.ts';
import { axeVersion } from './run-axe.ts';
import { Tab } from './tab.ts';
import { within } from './time-limit.ts';
import { walk } from './walk.ts';
import type { Way } from './way.ts';
import { withoutPeople } from './without-people.ts';

export interface JourneyTools {
  browser: Browser;
  clock: Clock;
  limits: Limits;
  guard: GuardOptions;
  kerb: string;
  about: string | undefined;
  keep: KeepPicture;
  /** Whether no page is tested and no picture taken. */
  onlyWay: boolean;
  /** "thorough" drives each page too, beside the walk and after it. */
  profile: Profile;
  /** Pages that were driven for an earlier journey at this council on this device. */
  driven: Driven;
  /** Documents that were read for an earlier journey of the run. */
  documents: DocumentsPlan;
  /** How Lighthouse is run on the pages after the walk; nothing where it was not asked for. */
  lighthouse?: LighthousePlan | undefined;
}

/**
 * Walks one journey at one council on one device, in a browser context of its own, and returns what was seen. It
 * does not throw for anything that a page does: whatever happens ends in an outcome.
 */
export async function gatherJourney(
  { council, journey, device }: PlannedWalk,
  tools: JourneyTools,
): Promise<Evidence> {
  const { browser, clock, kerb, about, limits } = tools;
  const versions = { kerb, browser: browser.version(), axe: axeVersion };
  const startedAt = clock.now().toISOString();
  const steps: Step[] = [];
  const identity = contextOptions(device, { ...versions, about });
  const today = clock.now();
  const mayPress = council.environment === 'test';
  const wayIn = async (context: BrowserContext): Promise<Way> => ({
    tab: await Tab.open(context, await Guard.attach(context, tools.guard), limits),
    journey,
    homePage: council.homePage,
    isOwn: council.ownSite,
    rules: {
      overrides: council.overrides[journey.id] ?? {},
      maySend: tools.guard.maySend,
      fillsForms: mayPress,
    },
    dataFor: (name: DataName) => dataFor(name, council.testData ?? {}, today),
    keep: tools.keep,
    onlyWay: tools.onlyWay,
    steps,
  });
  const outcome = await inContext(browser, identity, async (context) => {
    const way = await wayIn(context);
    const ended = await within(limits.journeyMs, 'The journey', walk(way));
    if (tools.onlyWay) return ended;
    const userAgent = userAgentFor(device, { ...versions, about });
    if (tools.profile === 'thorough') {
      const driving = { ...tools, options: identity, device, mayPress };
      await driveSteps(steps, context, driving);
      if (mayPress) await driveOnSecondWalk(steps, wayIn, driving);
      const { guard: asked, documents } = tools;
      await readDocuments(steps, { ...documents, guard: asked, userAgent, milliseconds: limits.pageMs });
    }
    if (tools.lighthouse) {
      const { loads: loaded } = way.tab.guard;
      await scoreSteps(steps, context, { ...tools, ...tools.lighthouse, device, userAgent, loaded });
    }
    return ended;
  }).catch((error: unknown) => outcomeOfError(error));
  return {
    schemaVersion: 1,
    council: { id: council.id, name: council.name, homePage: council.homePage, country: council.country },
    journey: factsOf(journey),
    device,
    startedAt,
    endedAt: clock.now().toISOString(),
    versions,
    outcome,
    steps: withoutPeople(steps, journey),
    notGathered: [],
  };
}
