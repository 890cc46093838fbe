import type { NotGathered, Step } from '../records/step.ts';
import { answerBanner, seeBanner } from './answer-banner.ts';
import { arrivalOf } from './arrive.ts';
import type { Change } from './change.ts';
import { type KeepPicture, observeStep, reasonOf, testState } from './observe-step.ts';
import { blur, firstScreen } from './pictures.ts';
import type { Tab } from './tab.ts';
import { TookTooLong } from './time-limit.ts';

interface Sight {
  tab: Tab;
  keep: KeepPicture;
  /** The steps before. */
  steps: readonly Step[];
  /** Whether pictures are blurred, since what they show may name people. */
  isVeiled: boolean;
}

type Arrived = Extract<Change, { waitMs: number }>;

/** How often a page may load itself anew while it is read. */
const mostReloads = 3;

/**
 * Sees a step: waits for rest, tests every state, answers the cookie banner, reads the view. A page that loads itself
 * anew meanwhile is read again, so that no step is a mixture of two documents.
 */
export async function seeStep({ isVeiled, ...sight }: Sight, change: Arrived): Promise<Step> {
  for (let tries = 1; ; tries += 1) {
    const before = await sight.tab.documentId();
    const seen = await see(isVeiled ? { ...sight, keep: blurred(sight.keep) } : sight, change).catch(
      (error: unknown) => whileMoving(error),
    );
    if (seen && (await sight.tab.documentId()) === before) return seen;
    if (tries === mostReloads)
      throw new TookTooLong('The page loaded itself anew, again and again; reading it');
  }
}

/** Keeps pictures so blurred that the layout can be seen and no word can be read. */
export function blurred(keep: KeepPicture): KeepPicture {
  return async (name, picture) => keep(name, await blur(picture));
}

/** Null for what goes wrong because the document went away; everything else is thrown on. */
function whileMoving(error: unknown): null {
  if (/context|navigat|detached|frame was/i.test(reasonOf(error))) return null;
  throw error;
}

async function see({ tab, keep, steps }: Omit<Sight, 'isVeiled'>, change: Arrived): Promise<Step> {
  const index = steps.length;
  const prefix = String(index).padStart(2, '0');
  const notGathered: NotGathered[] = [];
  await tab.rest();
  const banner = await seeBanner(tab);
  const axe = await testState(tab, 'as it arrived', notGathered);
  const arrivalPicture = banner
    ? await keepQuietly(keep, `${prefix}-arrival.webp`, () => firstScreen(tab.page, tab.limits.checkMs))
    : null;
  const answered = banner
    ? await answerBanner(tab, banner, { ours: steps.some((step) => keptBackAnswer(step, banner.name)) })
    : { banner: null, actions: [] };
  if (answered.banner?.gone) axe.push(...(await testState(tab, 'cookie banner answered', notGathered)));
  const { waitMs, ...observed } = await observeStep(tab, { prefix, keep });
  const waited = change.kind === 'in-page' ? change.waitMs : waitMs;
  return {
    ...observed,
    index,
    waypoint: null,
    waypoints: [],
    arrival: await arrivalOf(change.kind, waited, tab.guard.traffic.answerOf(tab.page), observed.url),
    banner: answered.banner,
    axe,
    actions: answered.actions,
    chosen: null,
    pictures: { ...observed.pictures, arrival: arrivalPicture },
    notGathered: [...notGathered, ...observed.notGathered],
  };
}

/** Whether a step's banner was answered while our manners kept back what it sent, so that the site never learnt of it. */
function keptBackAnswer({ banner, refused }: Step, name: string): boolean {
  return (
    banner?.name === name && banner.answeredWith !== null && refused.some(({ method }) => method !== 'GET')
  );
}

/** A picture that could not be taken is not worth a journey. */
export async function keepQuietly(
  keep: KeepPicture,
  name: string,
  take: () => Promise<Buffer>,
): Promise<string | null> {
  try {
    return await keep(name, await take());
  } catch {
    return null;
  }
}
