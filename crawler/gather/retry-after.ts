/** The longest that we stay away, and how long when a server does not say, in seconds. */
const longest = 120;
const usual = 30;

/**
 * How many seconds a server asks to be left alone: Retry-After is a number of seconds or a date (RFC 9110, 10.2.3).
 * Pure; `now` is the time of day in milliseconds.
 */
export function secondsAskedBy(retryAfter: string | undefined, now: number): number {
  const words = (retryAfter ?? '').trim();
  const seconds = /^\d+$/.test(words) ? Number(words) : (Date.parse(words) - now) / 1000;
  return seconds > 0 ? Math.min(seconds, longest) : usual;
}
