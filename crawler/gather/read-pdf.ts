import { Worker } from 'node:worker_threads';
import type { PdfFacts } from '../records/pdf-facts.ts';

/** Why a PDF could not be read. */
export interface Unread {
  reason: string;
}

const most = { milliseconds: 15_000, megabytes: 400 };

/**
 * What a PDF says of itself: title, language, tags. Never throws: a file that is broken, locked, hostile or endless
 * gives one reason within the time limit, since it is read in a thread of its own that is ended then.
 */
export async function readPdf(
  bytes: Uint8Array,
  milliseconds = most.milliseconds,
): Promise<PdfFacts | Unread> {
  if (!startsAsPdf(bytes)) return { reason: 'The file is no PDF, whatever it is called' };
  const worker = new Worker(new URL('./pdf/pdf-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: most.megabytes },
    stdout: true,
    stderr: true,
  });
  const answer = Promise.withResolvers<PdfFacts | Unread>();
  const limit = setTimeout(
    () => answer.resolve({ reason: `Reading the PDF took more than ${milliseconds / 1000} s` }),
    milliseconds,
  );
  worker.once('message', answer.resolve);
  worker.once('error', (error: Error & { code?: string }) =>
    answer.resolve({
      reason:
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `Reading the PDF took more than ${most.megabytes} MB of memory`
          : `The PDF could not be read: ${error.message.slice(0, 200)}`,
    }),
  );
  worker.once('exit', () => answer.resolve({ reason: 'Reading the PDF ended without an answer' }));
  try {
    return await answer.promise;
  } finally {
    clearTimeout(limit);
    await worker.terminate();
  }
}

/** The mark stands at the beginning; the format lets up to a kilobyte of other bytes come before it. */
function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
