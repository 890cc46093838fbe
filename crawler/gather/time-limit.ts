/** Thrown when something took longer than it may; the page, not we, is the reason. */
export class TookTooLong extends Error {}

/** The promise's answer, or TookTooLong after the time limit. The work itself may go on; nobody waits for it. */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  const timer: { handle?: NodeJS.Timeout } = {};
  const limit = new Promise<never>((_, reject) => {
    const seconds = Math.round(milliseconds / 100) / 10;
    timer.handle = setTimeout(
      () => reject(new TookTooLong(`${what} took more than ${seconds} s`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer.handle);
    work.catch(() => undefined);
  }
}
