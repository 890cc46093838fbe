import { reasonOf } from './reason-of.ts';
import type { Tab } from './tab.ts';
import { TookTooLong } from './time-limit.ts';

/** How often a page may load itself anew while it is read. */
const mostReloads = 3;

/**
 * Reads a page that has come to rest. One that loads itself anew meanwhile is read again, so that no answer is a
 * mixture of two documents; one that does so again and again took too long.
 */
export async function undisturbed<T>(tab: Tab, read: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries <= mostReloads; tries += 1) {
    const rested = await tab.rest().then(() => true, whileMoving);
    if (!rested) continue;
    const before = await tab.documentId();
    const answer = await read().then((value) => ({ value }), whileMoving);
    if (answer && (await tab.documentId()) === before) return answer.value;
  }
  throw new TookTooLong('The page loaded itself anew, again and again; reading it');
}

/** Null for what goes wrong because the document went away; everything else is thrown on. */
function whileMoving(error: unknown): null {
  if (/context|navigat|detached|frame was/i.test(reasonOf(error))) return null;
  throw error;
}
