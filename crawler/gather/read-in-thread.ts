import { Worker } from 'node:worker_threads';

/** Why a document could not be read. */
export interface Unread {
  reason: string;
}

interface Thread {
  /** The program that is given the bytes and answers with one message. */
  program: URL;
  /** How people call what is read, such as "PDF". */
  called: string;
  milliseconds: number;
  megabytes: number;
}

/** How long reading one document may take, and how much memory. */
export const mostForReading = { milliseconds: 15_000, megabytes: 400 } as const;

/**
 * Reads a document in a thread of its own, which is ended with the answer or at a limit. Never throws: a file that is
 * broken, hostile or endless gives one reason.
 */
export async function readInThread<Facts>(
  bytes: Uint8Array,
  { program, called, milliseconds, megabytes }: Thread,
): Promise<Facts | Unread> {
  const worker = new Worker(program, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
  const answer = Promise.withResolvers<Facts | Unread>();
  const limit = setTimeout(
    () => answer.resolve({ reason: `Reading the ${called} took more than ${milliseconds / 1000} s` }),
    milliseconds,
  );
  worker.once('message', answer.resolve);
  worker.once('error', (error: Error & { code?: string }) =>
    answer.resolve({
      reason:
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `Reading the ${called} took more than ${megabytes} MB of memory`
          : `The ${called} could not be read: ${error.message.slice(0, 200)}`,
    }),
  );
  worker.once('exit', () => answer.resolve({ reason: `Reading the ${called} ended without an answer` }));
  try {
    return await answer.promise;
  } finally {
    clearTimeout(limit);
    await worker.terminate();
  }
}
