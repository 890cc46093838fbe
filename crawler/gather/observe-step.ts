import { z } from 'zod';
import type { AxeAnswer } from '../records/axe-answer.ts';
import type { Profile } from '../records/names.ts';
import { type NotGathered, type Step, step as stepSchema } from '../records/step.ts';
import { firstScreen, fullPage } from './pictures.ts';
import { placeNodes } from './place-nodes.ts';
import { reasonOf } from './reason-of.ts';
import { runAxe } from './run-axe.ts';
import { type Choices, seeChoices } from './see-choices.ts';
import type { Tab } from './tab.ts';
import { within } from './time-limit.ts';

/** Keeps a picture beside the evidence and says where, relative to the run's folder. */
export type KeepPicture = (name: string, picture: Buffer) => Promise<string>;

const pageFacts = stepSchema
  .pick({
    url: true,
    title: true,
    lang: true,
    view: true,
    headings: true,
    mainText: true,
    html: true,
    frames: true,
  })
  .extend({ htmlLength: z.number(), waitMs: z.number() });

/** What links, controls and fields are called where they could not be read. */
export const choices = 'links and fields';

const noChoice: Choices = {
  controls: [],
  fields: [],
  forms: [],
  errors: [],
  left: 0,
  frameHeadings: [],
  frameText: '',
  marks: new Map(),
};

type Facts = z.infer<typeof pageFacts>;

/** The part of a step that can be seen before anything is decided. */
export type Observed = Omit<
  Step,
  'arrival' | 'banner' | 'waypoint' | 'waypoints' | 'chosen' | 'actions' | 'index'
> & { waitMs: number; choices: Choices };

/** Reads the view into facts. What cannot be read is named with its reason; what can be read is kept all the same. */
export async function observeStep(
  tab: Tab,
  { prefix, keep }: { prefix: string; keep: KeepPicture | null },
): Promise<Observed> {
  const notGathered: NotGathered[] = [];
  const attempt = attemptWith(notGathered);
  const facts = pageFacts.parse(await tab.call('pageFacts', tab.limits));
  const seen = (await attempt(choices, () => seeChoices(tab))) ?? noChoice;
  const pictures = keep
    ? await takePictures(tab, facts, prefix, keep, notGathered)
    : { arrival: null, firstScreen: null, fullPage: null, cta: null };
  notGathered.push(...leftOut(facts, seen.left, tab.limits));
  const { htmlLength: _, waitMs, ...page } = facts;
  const { controls, fields, forms, errors } = seen;
  return {
    ...page,
    headings: [...page.headings, ...seen.frameHeadings],
    mainText: `${page.mainText}${seen.frameText}`.slice(0, tab.limits.text),
    controls: [...controls],
    fields: [...fields],
    forms,
    errors,
    adapter: null,
    veiled: false,
    waitMs,
    choices: seen,
    axe: [],
    examined: [],
    pictures,
    notGathered,
    ...fromGuard(tab),
  };
}

/** axe-core's answer for the state that the page is in; a reason instead when it could not be had. */
export async function testState(
  tab: Tab,
  state: string,
  notGathered: NotGathered[],
  profile: Profile = 'fast',
): Promise<AxeAnswer[]> {
  tab.guard.watchesWindows = false;
  try {
    const answer = await within(tab.limits.checkMs, 'axe-core', runAxe(tab.page, state, profile));
    return [await placeNodes(tab, answer)];
  } catch (error) {
    notGathered.push({ what: `axe-core, ${state}`, reason: reasonOf(error) });
    await tab.interrupt();
    return [];
  } finally {
    tab.guard.watchesWindows = true;
  }
}

async function takePictures(
  tab: Tab,
  facts: Facts,
  prefix: string,
  keep: KeepPicture,
  notGathered: NotGathered[],
): Promise<Step['pictures']> {
  const attempt = attemptWith(notGathered);
  const limit = Math.min(20_000, tab.limits.checkMs);
  const first = await attempt('picture of the first screen', async () =>
    keep(`${prefix}-first-screen.webp`, await firstScreen(tab.page, limit)),
  );
  const full = await attempt('picture of the whole page', async () =>
    keep(`${prefix}-full-page.webp`, await fullPage(tab.page, facts.view, tab.limits.pictureHeight, limit)),
  );
  return { arrival: null, firstScreen: first, fullPage: full, cta: null };
}

function leftOut(facts: Facts, controlsLeft: number, limits: Tab['limits']): NotGathered[] {
  return [
    facts.htmlLength > limits.html && {
      what: 'HTML',
      reason: `${facts.htmlLength} characters; the first ${limits.html} were kept`,
    },
    controlsLeft > 0 && {
      what: 'some links, controls and fields',
      reason: `${controlsLeft} more than the ${limits.controls} that are kept`,
    },
    facts.view.documentHeight > limits.pictureHeight && {
      what: 'picture of the whole page',
      reason: `it is ${facts.view.documentHeight} pixels high; the first ${limits.pictureHeight} were kept`,
    },
  ].filter((left) => left !== false);
}

function fromGuard(tab: Tab): Pick<Step, 'requests' | 'windows' | 'dialogs' | 'downloads' | 'refused'> {
  const { guard } = tab;
  return {
    requests: guard.traffic.takeTallies(),
    windows: guard.takeWindowAddresses(),
    dialogs: guard.dialogs.splice(0),
    downloads: guard.downloads.splice(0),
    refused: guard.refused.splice(0),
  };
}

function attemptWith(notGathered: NotGathered[]) {
  return async <T>(what: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      notGathered.push({ what, reason: reasonOf(error) });
      return null;
    }
  };
}
