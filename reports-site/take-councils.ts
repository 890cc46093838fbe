import { MendableError } from '../crawler/records/mendable-error.ts';
import type { TakeNews, TakeTask } from './read-run.ts';
import { takeCouncil } from './take-council.ts';

/** A process of read-run.ts: takes its councils one after the other and says what is kept of each. */
process.once('message', async ({ names, options }: TakeTask) => {
  try {
    for (const name of names) await say({ taken: await takeCouncil(name, options) });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const isMendable = error instanceof MendableError;
    await say({ error: isMendable ? error.message : text, isMendable });
  }
  process.disconnect();
});

/** Waits until it was sent, so that what is kept of many councils does not lie here. */
function say(news: TakeNews): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(news, (failed: Error | null) => (failed ? reject(failed) : resolve()));
  });
}
