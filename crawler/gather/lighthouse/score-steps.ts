import type { Browser, BrowserContext } from 'playwright';
import type { DeviceName } from '../../records/names.ts';
import type { PageQuality } from '../../records/page-quality.ts';
import type { Step } from '../../records/step.ts';
import { isSameView, keyOf } from '../checks/drive-steps.ts';
import type { GuardOptions } from '../guard.ts';
import { inContext } from '../in-context.ts';
import type { Limits } from '../limits.ts';
import { reasonOf } from '../reason-of.ts';
import { Shelf } from '../shelf.ts';
import { notLoadedAfresh } from './loaded-afresh.ts';
import { scorePage } from './score-page.ts';
import { lighthouseVersion } from './version.ts';

/** What Lighthouse said of pages that other journeys of this council came by on this device, by address and content. */
export type Scored = Map<string, PageQuality>;

/** How Lighthouse is run; nothing where it was not asked for. */
export interface LighthousePlan {
  /** How often each page is loaded; odd, so that there is a middle one. */
  runs: number;
  scored: Scored;
  /** Lets one page after the other be measured in the whole program: two at once would slow each other. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

interface Tools extends LighthousePlan {
  browser: Browser;
  userAgent: string;
  guard: GuardOptions;
  limits: Limits;
  device: DeviceName;
  /** How many pages the walk loaded: they count for the journey's limit. */
  loaded: number;
}

/**
 * Runs Lighthouse on those pages of a walk that can be loaded afresh, in the walk's browser with the walk's cookies. They
 * come from the network, each time anew, at the pace of all pages and within the journey's limit of pages.
 */
export async function scoreSteps(
  steps: readonly Step[],
  context: BrowserContext,
  tools: Tools,
): Promise<void> {
  const storageState = await context.storageState().catch(() => undefined);
  let left = Math.max(0, tools.guard.pages - tools.loaded);
  for (const [index, step] of steps.entries()) {
    const known = tools.scored.get(keyOf(step));
    const reason = storageState
      ? notLoadedAfresh(step, steps[index - 1])
      : 'The session of the walk could not be taken along';
    if (reason !== null || known) {
      step.quality = known && reason === null ? known : nothing(tools, reason ?? '');
      continue;
    }
    if (left < tools.runs) {
      step.quality = nothing(
        tools,
        `The journey's limit of ${tools.guard.pages} pages leaves no room for it`,
      );
      continue;
    }
    const { quality, loads } = await tools.inTurn(() => scoreStep(step, storageState, { ...tools, left }));
    left -= loads;
    step.quality = quality;
    tools.scored.set(keyOf(step), quality);
  }
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

async function scoreStep(
  step: Step,
  storageState: StorageState | undefined,
  { left, ...tools }: Tools & { left: number },
): Promise<{ quality: PageQuality; loads: number }> {
  const { browser, userAgent, limits, device, runs } = tools;
  const guard = { ...tools.guard, pages: left, shelf: new Shelf({ isOpen: false }) };
  const isSame = (headings: readonly string[]): boolean => isSameView(step, headings);
  const scoring = { browser, guard, limits, device, userAgent, runs, isSameView: isSame };
  try {
    // Screen and density are Lighthouse's to set, so ours stay out of its way.
    const options = { ...ours, userAgent, viewport: null, ...(storageState ? { storageState } : {}) };
    const answer = await inContext(browser, options, (context) => scorePage(step.url, context, scoring));
    return { quality: { ...nothing(tools, ''), runs: answer.runs }, loads: answer.loads };
  } catch (error) {
    return { quality: nothing(tools, reasonOf(error)), loads: 0 };
  }
}

const ours = {
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  colorScheme: 'light',
  serviceWorkers: 'block',
  acceptDownloads: false,
} as const;

function nothing({ device, runs }: Pick<Tools, 'device' | 'runs'>, reason: string): PageQuality {
  return { lighthouse: lighthouseVersion, preset: device, asked: runs, runs: [], reason };
}
