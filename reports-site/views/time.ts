const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });

/**
 * A moment as a British reader says it.
 *
 * @example
 * sayTime('2026-07-01T09:05:00Z'); // '1 July 2026 at 10:05'
 */
export function sayTime(iso: string): string {
  const moment = new Date(iso);
  return `${day.format(moment)} at ${clock.format(moment)}`;
}

/** The day of a moment: sayDay('2026-07-01T09:05:00Z') is '1 July 2026'. */
export function sayDay(iso: string): string {
  return day.format(new Date(iso));
}
