import { isIP } from 'node:net';
import { getDomain } from 'tldts';
import type { Council } from '../../config/council.ts';
import type { Manners } from '../../config/manners.ts';
import type { GuardOptions } from './guard-options.ts';
import type { Pace } from './pace.ts';
import type { Robots, RobotsAnswer } from './robots.ts';

interface AdmitOptions {
  council: Pick<Council, 'homePage' | 'ownSite' | 'permission' | 'secondsBetweenPages'>;
  manners: Pick<Manners, 'secondsBetweenPages'>;
  robots: Robots;
  pace: Pace;
  hosts: Readonly<Record<string, string>>;
  /** Whether names that this machine answers are paced as other people's servers are. */
  pacesThisMachine?: boolean | undefined;
}

const longestCrawlDelay = 120;

/** What the guard asks before a page is loaded. */
export type Admission = Pick<GuardOptions, 'allows' | 'turn' | 'rest'>;

/**
 * Whether a page may be loaded, and when. robots.txt is asked for every origin, except the council's own when the
 * configuration says that the site is one's own or names a permission.
 */
export function admissionTo(options: AdmitOptions): Admission {
  const { council, manners, robots, pace, hosts, pacesThisMachine = false } = options;
  const isOwn = (url: string): boolean => isSameSite(url, council.homePage);
  const robotsFor = async (url: string): Promise<RobotsAnswer | null> => {
    const exempt = isOwn(url) && (council.ownSite || council.permission !== undefined);
    return exempt ? null : robots.ask(new URL(url).origin);
  };
  return {
    allows: async (url) => {
      const answer = await robotsFor(url);
      return answer && !answer.allows(url) ? { kind: answer.kind, reason: answer.reason } : null;
    },
    turn: async (url) => {
      const { origin, hostname } = new URL(url);
      const usual = isOwn(url)
        ? (council.secondsBetweenPages ?? manners.secondsBetweenPages)
        : manners.secondsBetweenPages;
      const delay = Math.min(longestCrawlDelay, (await robotsFor(url))?.crawlDelay ?? 0);
      if (pacesThisMachine || !isThisMachine(hostname, hosts))
        return pace.turn(origin, Math.max(usual, delay));
      const end = await pace.turn(origin, 0);
      end({ wasAsked: false });
      return undefined;
    },
    rest: (origin, seconds) => pace.rest(origin, seconds),
  };
}

function isSameSite(one: string, other: string): boolean {
  const [a, b] = [new URL(one).hostname, new URL(other).hostname];
  const domain = getDomain(a, { allowPrivateDomains: true });
  return a === b || (domain !== null && domain === getDomain(b, { allowPrivateDomains: true }));
}

/** Whether a host is answered by this very machine, which needs no pace. */
export function isThisMachine(hostname: string, hosts: Readonly<Record<string, string>>): boolean {
  if (Object.hasOwn(hosts, hostname) || hostname === 'localhost' || hostname === '[::1]') return true;
  return isIP(hostname) === 4 && hostname.startsWith('127.');
}
