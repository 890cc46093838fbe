import type { AxeAnswer } from '../records/axe-answer.ts';
import type { Examined } from '../records/examined.ts';
import type { NotGathered, Step } from '../records/step.ts';
import { answerBanner, type BannerFacts, seeBanner } from './answer-banner.ts';
import { arrivalOf } from './arrive.ts';
import type { Change } from './change.ts';
import { notSeen, surveyPage } from './checks/examine.ts';
import { type KeepPicture, observeStep } from './observe-step.ts';
import { blur, firstScreen } from './pictures.ts';
import { readMain } from './read-main.ts';
import type { Choices } from './see-choices.ts';
import type { Tab } from './tab.ts';
import { testOnce } from './test-once.ts';
import { undisturbed } from './undisturbed.ts';

interface Sight {
  tab: Tab;
  keep: KeepPicture;
  /** The steps before. */
  steps: readonly Step[];
  /** Whether pictures are blurred, since what they show may name people. */
  isVeiled: boolean;
  onlyWay: boolean;
}

const asItArrived = 'as it arrived';
const bannerAnswered = 'cookie banner answered';

type Arrived = Extract<Change, { waitMs: number }>;

/** Keeps pictures so blurred that the layout can be seen and no word can be read. */
export function blurred(keep: KeepPicture): KeepPicture {
  return async (name, picture) => keep(name, await blur(picture));
}

/** Sees a step: tests every state, answers the cookie banner, reads the view. */
export async function seeStep(
  { tab, steps, ...sight }: Sight,
  change: Arrived,
): Promise<{ step: Step; choices: Choices }> {
  const index = steps.length;
  const prefix = String(index).padStart(2, '0');
  const { onlyWay } = sight;
  const keep = onlyWay ? null : sight.isVeiled ? blurred(sight.keep) : sight.keep;
  const first = await undisturbed(tab, () => seeArrival(tab, `${prefix}-arrival.webp`, keep));
  const ours = steps.some((step) => first.banner && keptBackAnswer(step, first.banner.name));
  const answered = first.banner
    ? await answerBanner(tab, first.banner, { ours })
    : { banner: null, actions: [] };
  const state = answered.banner?.gone ? bannerAnswered : asItArrived;
  const { view, axe, examined, notGathered } = await undisturbed(tab, async () => {
    const missing: NotGathered[] = [];
    const tested = state === bannerAnswered && !onlyWay ? await testOnce(tab, state, missing) : [];
    const observed = await observeStep(tab, { prefix, keep });
    const surveyed = onlyWay || sight.isVeiled ? [] : await readPage(tab, state);
    missing.push(...notSeen(surveyed));
    if (tab.unrest !== null) missing.push({ what: 'the page at rest', reason: tab.unrest });
    return { view: observed, axe: tested, examined: surveyed, notGathered: missing };
  });
  const { waitMs, choices, ...observed } = view;
  const answer = tab.guard.traffic.answerOf(tab.page);
  if (change.kind !== 'in-page' && answer) tab.guard.noteWait(answer.url(), waitMs);
  const kept = answer && tab.guard.keptOf(answer.url());
  const waited = change.kind === 'in-page' ? change.waitMs : waitMs;
  const step = {
    ...observed,
    index,
    veiled: sight.isVeiled,
    waypoint: null,
    waypoints: [],
    arrival: await arrivalOf(change.kind, waited, answer, observed.url, kept),
    banner: answered.banner,
    axe: [...first.axe, ...axe],
    examined,
    actions: answered.actions,
    chosen: null,
    pictures: { ...observed.pictures, arrival: first.picture },
    notGathered: [...first.notGathered, ...notGathered, ...observed.notGathered],
    ...readsOf(tab),
  };
  return { step, choices };
}

/** Reads the page into facts, for the checks of our own and for how hard its words are. */
async function readPage(tab: Tab, state: string): Promise<Examined[]> {
  return [...(await surveyPage(tab, state)), await readMain(tab, state)];
}

/** What the register's script read by POST for this view; left out where nothing was. */
function readsOf(tab: Tab): Pick<Step, 'reads'> {
  const reads = tab.guard.reads.take();
  return reads.length > 0 ? { reads } : {};
}

interface FirstSight {
  banner: BannerFacts;
  axe: AxeAnswer[];
  picture: string | null;
  notGathered: NotGathered[];
}

/** The page as it arrived, before anything is done about a cookie banner. */
async function seeArrival(tab: Tab, name: string, keep: KeepPicture | null): Promise<FirstSight> {
  const banner = await seeBanner(tab);
  if (!keep) {
    const reason = 'Only the way was asked for';
    return { banner, axe: [], picture: null, notGathered: [{ what: 'axe-core and pictures', reason }] };
  }
  const notGathered: NotGathered[] = [];
  const axe = await testOnce(tab, asItArrived, notGathered);
  const picture = banner
    ? await keepQuietly(keep, name, () => firstScreen(tab.page, tab.limits.checkMs))
    : null;
  return { banner, axe, picture, notGathered };
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
