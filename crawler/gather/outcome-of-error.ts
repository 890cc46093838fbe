import type { Outcome } from '../records/outcome.ts';
import { outcomeOfFailure } from './outcome-of.ts';
import { firstScreen } from './pictures.ts';
import { reasonOf } from './reason-of.ts';
import { blurred } from './see-step.ts';
import { TookTooLong, within } from './time-limit.ts';
import { isVeiled, type Memory, type Way } from './way.ts';

/** How a journey ends that something broke off: a page that took too long or closed its window, or a fault of ours. */
export function outcomeOfError(error: unknown): Outcome {
  const reason = reasonOf(error);
  if (error instanceof TookTooLong) return { kind: 'timed-out', reason };
  if (/crash|timeout/i.test(reason)) return outcomeOfFailure(reason);
  if (/has been closed|disconnected/i.test(reason))
    return { kind: 'timed-out', reason: 'The page closed its own window' };
  return { kind: 'script-broken', reason: `Kerb could not go on: ${reason}` };
}

const pictureMs = 3000;
/** A page that goes on loading itself anew may be between two documents when its picture is taken. */
const mostTries = 3;

/** A picture of what is on the screen when a page broke the walk off before it was seen as a step; none where it hangs. */
export async function lastPicture(way: Way, memory: Memory): Promise<{ picture?: string }> {
  const name = `${String(way.steps.length).padStart(2, '0')}-ended.webp`;
  const keep = isVeiled(way, memory) ? blurred(way.keep) : way.keep;
  for (let tries = 0; tries < mostTries && !way.onlyWay && !way.tab.page.isClosed(); tries += 1) {
    const work = within(pictureMs, 'The picture', firstScreen(way.tab.page, pictureMs));
    const taken = await work.catch((error: unknown) => (error instanceof TookTooLong ? 'hangs' : null));
    if (taken === 'hangs') break;
    if (taken) return { picture: await keep(name, taken) };
  }
  return {};
}
