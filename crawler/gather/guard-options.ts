import type { Refusal } from './judge-request.ts';
import type { EndTurn } from './pace.ts';
import type { Shelf } from './shelf.ts';

/** What the guard of a journey asks, and whom. */
export interface GuardOptions {
  paymentHosts: readonly string[];
  /** How many pages a journey may load. */
  pages: number;
  /** Asks robots.txt; why the page may not be loaded, or null. */
  allows(url: string): Promise<NotAllowed | null>;
  /** Waits for the origin's turn. What it gives is called when the page has come; nothing where nobody waits for it. */
  turn(url: string): Promise<EndTurn | undefined>;
  /** An origin asked to be left alone for so many seconds. */
  rest(origin: string, seconds: number): void;
  /** Whether a host is on a private network where a public council has no business; the reason, or null. */
  isPrivate(url: string): Promise<string | null>;
  /** Whether the configuration lets this be sent: a test environment, and an address that it names. */
  maySend(method: string, url: string): boolean;
  /** What was loaded for other journeys of this council on this device. */
  shelf: Shelf;
}

export interface NotAllowed {
  kind: 'robots' | 'unanswered';
  reason: string;
}

/** Why a page was not loaded. */
export interface Blocked {
  kind: Refusal['kind'] | NotAllowed['kind'] | 'limit' | 'private';
  url: string;
  reason: string;
}
