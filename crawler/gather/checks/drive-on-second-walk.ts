import type { BrowserContext } from 'playwright';
import type { Step } from '../../records/step.ts';
import { inContext } from '../in-context.ts';
import { within } from '../time-limit.ts';
import { walk } from '../walk.ts';
import type { Way } from '../way.ts';
import { type DrivenTools, driveLostStep, isLostStep } from './drive-steps.ts';

/** The most that driving the page of one step may take, in milliseconds, opening windows included. */
const mostForStep = 240_000;

/**
 * Walks a journey of a test environment once more, where pages of it did not come back after its end (the session ended
 * with what was sent), and drives each of them while the second walk stands on it. The second walk is kept nowhere: where
 * it goes astray, what it did not come to stays not tested.
 */
export async function driveOnSecondWalk(
  steps: readonly Step[],
  wayIn: (context: BrowserContext) => Promise<Way>,
  tools: DrivenTools,
): Promise<void> {
  const lost = steps.filter(isLostStep);
  if (lost.length === 0) return;
  const { browser, options, limits } = tools;
  const limit = limits.journeyMs + lost.length * mostForStep;
  await inContext(browser, options, async (context) => {
    const way = await wayIn(context);
    const atStep = async (now: Step): Promise<void> => {
      const step = lost.find((each) => isSameStep(each, now));
      if (step) await driveLostStep(step, { url: now.url, context }, tools);
    };
    await within(limit, 'The second walk', walk({ ...way, steps: [], onlyWay: true, atStep }));
  }).catch(() => undefined);
}

function isSameStep(one: Step, other: Step): boolean {
  return (
    one.index === other.index &&
    isLostStep(one) &&
    pathOf(one.url) === pathOf(other.url) &&
    headOf(one) === headOf(other)
  );
}

/** Without what follows the path: it may hold the number of the session. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

function headOf({ headings }: Step): string {
  return headings.find(({ level }) => level === 1)?.text ?? '';
}
