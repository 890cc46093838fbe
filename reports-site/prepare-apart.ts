import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MendableError } from '../crawler/records/mendable-error.ts';
import type { Stored } from './open-report.ts';
import type { Preparation } from './prepare.ts';

/** What a process of prepare-process.ts says: where it stored the report, or why it stopped. */
export type PrepareNews = { stored: Stored } | { error: string; isMendable: boolean };

/**
 * Prepares in a process of its own: the hundreds of megabytes that a country takes are free again when it ends, before
 * the pages are rendered. Node by itself gives them back some time later.
 */
export function prepareApart(preparation: Preparation): Promise<Stored> {
  const file = new URL(`./prepare-process${extname(import.meta.filename)}`, import.meta.url);
  const child = fork(fileURLToPath(file), { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('message', (news: PrepareNews) => {
      if ('stored' in news) resolve(news.stored);
      else reject(news.isMendable ? new MendableError(news.error) : new Error(news.error));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Preparing the report stopped with ${code}`)));
    child.send(preparation);
  });
}
