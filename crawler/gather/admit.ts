import { isIP } from 'node:net';
import { getDomain } from 'tldts';
import type { Council } from '../../config/council.ts';
import type { Manners } from '../../config/manners.ts';
import type { Pace } from './pace.ts';
import type { Robots } from './robots.ts';

interface AdmitOptions {
  council: Pick<Council, 'homePage' | 'ownSite' | 'permission' | 'secondsBetweenPages'>;
  manners: Pick<Manners, 'secondsBetweenPages'>;
  robots: Robots;
  pace: Pace;
  hosts: Readonly<Record<string, string>>;
}

const longestCrawlDelay = 120;

/**
 * Whether a page may be loaded, once its origin's turn has come. robots.txt is asked for every origin, except the
 * council's own when the configuration says that the site is one's own or names a permission.
 */
export function admitFor({
  council,
  manners,
  robots,
  pace,
  hosts,
}: AdmitOptions): (url: string) => Promise<string | null> {
  return async (url) => {
    const { origin, hostname } = new URL(url);
    const own = isSameSite(url, council.homePage);
    const exempt = own && (council.ownSite || council.permission !== undefined);
    const answer = exempt ? null : await robots.ask(origin);
    if (answer && !answer.allows(url)) return answer.reason;
    const usual = own
      ? (council.secondsBetweenPages ?? manners.secondsBetweenPages)
      : manners.secondsBetweenPages;
    const seconds = isThisMachine(hostname, hosts)
      ? 0
      : Math.max(usual, Math.min(longestCrawlDelay, answer?.crawlDelay ?? 0));
    await pace.turn(origin, seconds);
    return null;
  };
}

function isSameSite(one: string, other: string): boolean {
  const [a, b] = [new URL(one).hostname, new URL(other).hostname];
  return a === b || (getDomain(a) !== null && getDomain(a) === getDomain(b));
}

/** Whether a host is answered by this very machine, which needs no pace. */
export function isThisMachine(hostname: string, hosts: Readonly<Record<string, string>>): boolean {
  if (Object.hasOwn(hosts, hostname) || hostname === 'localhost' || hostname === '[::1]') return true;
  return isIP(hostname) === 4 && hostname.startsWith('127.');
}
