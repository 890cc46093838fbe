import { z } from 'zod';
import { type Examined, examined } from '../../records/examined.ts';
import { type DriveName, type SurveyName, surveySchemas } from '../../records/facts/list.ts';
import type { NotGathered } from '../../records/step.ts';
import { reasonOf } from '../reason-of.ts';
import type { Tab } from '../tab.ts';
import { TookTooLong, within } from '../time-limit.ts';
import type { Drive, Stage } from './drive.ts';
import { drives } from './list.ts';
import { putBack, standing } from './put-back.ts';

export const surveyNames = Object.keys(surveySchemas) as SurveyName[];

const surveyed = z.array(examined.pick({ what: true, facts: true, reason: true }));

/** Reads the page, and each frame on the screen, into facts. What could not be read has its reason. */
export async function surveyPage(
  tab: Tab,
  state: string,
  names: readonly SurveyName[] = surveyNames,
): Promise<Examined[]> {
  const argument = { names, elements: tab.limits.elements };
  const ask = async (frame: string, call: () => Promise<unknown>): Promise<Examined[]> => {
    try {
      return surveyed.parse(await call()).map((facts) => ({ ...facts, state, frame }));
    } catch (error) {
      await tab.interrupt();
      return names.map((what) => ({ what, state, frame, facts: null, reason: reasonOf(error) }));
    }
  };
  const own = await ask('', () => tab.callWithAxe('survey', argument));
  const framed: Examined[] = [];
  for (const sight of tab.frames)
    framed.push(...(await ask(sight.selector, () => tab.callInFrame(sight, 'survey', argument))));
  return [...own, ...framed];
}

/** What could not be seen, for the list of what was not gathered: one entry for each reason. */
export function notSeen(answers: readonly Examined[]): NotGathered[] {
  const missing = answers.filter(({ facts }) => facts === null);
  return [...Map.groupBy(missing, ({ reason }) => reason)].map(([reason, of]) => ({
    what: `checks of ${[...new Set(of.map(({ what }) => what))].join(', ')}`,
    reason,
  }));
}

interface Plan extends Stage {
  state: string;
  /** Loads the page afresh, as it was; false when that cannot be done. */
  reopen: () => Promise<boolean>;
  names?: readonly DriveName[] | undefined;
}

/** After so long no further drive begins. */
const mostMs = 75_000;

/**
 * Drives the page in all ways that the device has. A drive that fails costs its limit at most and stops no other; what
 * did not begin in time is not tested.
 */
export async function drivePage({ names, state, reopen, ...stage }: Plan): Promise<Examined[]> {
  const answers: Examined[] = [];
  const wanted = drives.filter(
    ({ what, devices }) => devices.includes(stage.device) && (names?.includes(what) ?? true),
  );
  const deadline = performance.now() + mostMs;
  let isThere = true;
  for (const each of wanted) {
    const isLate = performance.now() > deadline;
    const answer: Answer =
      isThere && !isLate
        ? await driveOnce(each, stage)
        : {
            facts: null,
            reason: isLate ? tooLong : 'The page could not be loaded afresh after an earlier check',
          };
    const { facts, reason = '' } = answer;
    answers.push({ what: each.what, state, frame: '', facts, reason });
    if (isThere && !isLate && each !== wanted.at(-1))
      isThere = answer.isStill || (await reopen().catch(() => false));
  }
  return answers;
}

const tooLong = `Driving the page took longer than ${mostMs / 1000} seconds`;

type Answer = { facts: unknown; reason?: string; isStill?: boolean };

async function driveOnce(of: Drive, stage: Stage): Promise<Answer> {
  const { what, gather, disturbs, mostMs } = of;
  const { tab } = stage;
  const limit = Math.min(mostMs, tab.limits.checkMs);
  const before = await standing(tab).catch(() => null);
  if (!before) return { facts: null, reason: 'The page did not answer' };
  tab.guard.watchesWindows = false;
  try {
    const facts = await within(limit, `The check "${what}"`, pointingNowhere(stage).then(gather));
    const isDisturbed = disturbs && (of.hasDisturbed?.(facts) ?? true);
    return { facts, isStill: !isDisturbed && (await putBackWithin(tab, before)) };
  } catch (error) {
    if (error instanceof TookTooLong) await tab.interrupt();
    const isStill = !disturbs && (await putBackWithin(tab, before));
    return { facts: null, reason: reasonOf(error), isStill };
  } finally {
    tab.guard.watchesWindows = true;
  }
}

/** The most that putting back may take; a page that hangs is loaded afresh. */
const putBackMs = 8000;

async function putBackWithin(tab: Tab, before: Parameters<typeof putBack>[1]): Promise<boolean> {
  return within(putBackMs, 'Putting the page back', putBack(tab, before)).catch(() => false);
}

/** Where an earlier check left the pointer, it might hold something open. */
async function pointingNowhere(stage: Stage): Promise<Stage> {
  await stage.tab.page.mouse.move(-1, -1);
  return stage;
}
