import { MendableError } from '../crawler/records/mendable-error.ts';
import { type Preparation, prepare } from './prepare.ts';
import type { PrepareNews } from './prepare-apart.ts';

/** A process of prepare-apart.ts: prepares one report and says where it is. */
process.once('message', async (preparation: Preparation) => {
  const news: PrepareNews = await prepare(preparation).then(
    (stored) => ({ stored }),
    (error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const isMendable = error instanceof MendableError;
      return { error: isMendable ? error.message : text, isMendable };
    },
  );
  process.send?.(news, () => process.disconnect());
});
