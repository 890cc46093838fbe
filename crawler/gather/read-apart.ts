import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** Why a document could not be read. */
export interface Unread {
  reason: string;
}

interface Reader {
  /** The program that reads: it calls {@link answerWith}. */
  program: URL;
  /** How people call what is read, such as "PDF". */
  called: string;
  milliseconds: number;
  megabytes: number;
}

/** How long reading one document may take, and how much memory. */
export const mostForReading = { milliseconds: 15_000, megabytes: 400 } as const;

/**
 * Reads a document in a process of its own, which is killed with the answer or at a limit: a thread that is busy can
 * outlive its end, and one that has no memory left can take all of Kerb with it. Never throws: a file that is broken,
 * hostile or endless gives one reason.
 */
export async function readApart<Facts>(
  bytes: Uint8Array,
  { program, called, milliseconds, megabytes }: Reader,
): Promise<Facts | Unread> {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = once(child, 'exit').catch(() => []);
  const answer = Promise.withResolvers<Facts | Unread>();
  const limit = setTimeout(
    () => answer.resolve({ reason: `Reading the ${called} took more than ${milliseconds / 1000} s` }),
    milliseconds,
  );
  child.once('message', (facts) => answer.resolve(facts as Facts | Unread));
  child.once('error', ({ message }) =>
    answer.resolve({ reason: `The ${called} could not be read: ${message.slice(0, 200)}` }),
  );
  child.once('exit', (_, signal) => answer.resolve({ reason: reasonOfEnd(signal, called, megabytes) }));
  // A reader that ends before it has taken the bytes says so by its end.
  child.send(bytes, () => undefined);
  try {
    return await answer.promise;
  } finally {
    clearTimeout(limit);
    await killed(child, ended);
  }
}

/** What the program of a reader calls: takes the bytes of one document and gives what `read` says of them. */
export function answerWith<Facts>(
  read: (bytes: Uint8Array) => Facts | Unread | Promise<Facts | Unread>,
): void {
  process.on('message', async (bytes) => process.send?.(await read(new Uint8Array(bytes as Uint8Array))));
}

/** Node ends itself by SIGABRT where its memory is full. */
function reasonOfEnd(signal: NodeJS.Signals | null, called: string, megabytes: number): string {
  if (signal === 'SIGABRT') return `Reading the ${called} took more than ${megabytes} MB of memory`;
  return `Reading the ${called} ended without an answer`;
}

async function killed(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  // No number: it was never begun.
  if (child.pid === undefined) return;
  child.kill('SIGKILL');
  await ended;
}
