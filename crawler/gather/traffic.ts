import type { Page, Request, Response } from 'playwright';
import type { Step } from '../records/step.ts';

type Tally = Step['requests'][number];

/** A request for data that is open for longer is a listener, such as a chat's, not part of a page that is loading. */
const listenerMs = 4000;
/**
 * How long a page that could be read waits for a request of each kind. It does not wait at all for the other kinds:
 * beacons, media, event streams, what is fetched for a later page.
 */
const patienceByKind: ReadonlyMap<string, number> = new Map([
  ...['document', 'stylesheet', 'script', 'xhr', 'fetch'].map((kind) => [kind, listenerMs] as const),
  ...['image', 'font'].map((kind) => [kind, 1000] as const),
]);

/** What passes between a journey's windows and the network: what is under way, what came, and how much. */
export class Traffic {
  private readonly pending = new Map<Request, number>();
  private readonly tallies = new Map<string, Tally>();
  private readonly answers = new WeakMap<Page, Response>();
  private readonly answersByAddress = new Map<string, Response>();
  /** What was open for so long while its page was at rest that nothing waits for it any more, by address. */
  private readonly listeners = new Set<string>();
  private quietSince = 0;
  /** Whether the page asked for data since it was loaded: then a script may draw what comes. */
  asksForData = false;

  begin(request: Request): void {
    if (isPageRequest(request)) this.asksForData = false;
    if (!patienceByKind.has(request.resourceType()) || this.listeners.has(keyOf(request))) return;
    if (isForData(request) && request.method() === 'GET') this.asksForData = true;
    this.pending.set(request, performance.now());
  }

  end(request: Request): void {
    if (this.pending.delete(request)) this.quietSince = performance.now();
  }

  /** Counts a request that has ended, by host. */
  async count(request: Request): Promise<void> {
    const bytes = await request.sizes().then(
      (sizes) => sizes.responseBodySize,
      () => 0,
    );
    const host = URL.canParse(request.url()) ? new URL(request.url()).host : '';
    if (!host) return;
    const { count, bytes: before } = this.tallies.get(host) ?? { count: 0, bytes: 0 };
    this.tallies.set(host, { host, count: count + 1, bytes: before + bytes });
  }

  /** Remembers the answer that brought a page. A new window's first answer comes before its page is known. */
  answered(response: Response): void {
    const page = pageOf(response.request());
    if (page) this.answers.set(page, response);
    else if (this.answersByAddress.size < 100) this.answersByAddress.set(response.url(), response);
  }

  /** The answer that brought the page which a window shows. */
  answerOf(page: Page): Response | undefined {
    return this.answers.get(page) ?? this.answersByAddress.get(page.url().split('#')[0] ?? '');
  }

  /**
   * For how many milliseconds nothing has been under way that a page waits for; 0 while something is. `longest` is how
   * long a request for data is waited for where the page shows that it waits for something.
   */
  stillMs(longest = listenerMs): number {
    const now = performance.now();
    const ends = [...this.pending].map(([request, since]) => since + patienceFor(request, longest));
    return Math.max(0, now - Math.max(this.quietSince, ...ends));
  }

  /** Whether data is under way that was asked for between these two moments, and that is no listener. */
  awaitsDataOf(from: number, to: number): boolean {
    const now = performance.now();
    return [...this.pending].some(
      ([request, since]) => isForData(request) && since >= from && since <= to && now - since < listenerMs,
    );
  }

  /** The page is at rest: what has been open for long does not belong to it, here and on the pages to come. */
  noteListeners(): void {
    const now = performance.now();
    for (const [request, since] of this.pending) {
      if (isForData(request) && now - since >= listenerMs) this.listeners.add(keyOf(request));
    }
  }

  /** Whether a page is being loaded at this moment. */
  isLoading(): boolean {
    return [...this.pending.keys()].some((request) => isPageRequest(request));
  }

  /** What was asked for since the last call, by host. */
  takeTallies(): Tally[] {
    const tallies = [...this.tallies.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
    this.tallies.clear();
    return tallies;
  }
}

/** Whether a request would bring a new page into a window, not into a frame of one. */
export function isPageRequest(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true;
  }
}

function isForData(request: Request): boolean {
  return request.resourceType() === 'xhr' || request.resourceType() === 'fetch';
}

function patienceFor(request: Request, longest: number): number {
  const usual = patienceByKind.get(request.resourceType()) ?? 0;
  return isForData(request) ? Math.max(usual, longest) : usual;
}

/** A request's address without its query, which is another one each time. */
function keyOf(request: Request): string {
  return request.url().split(/[?#]/)[0] ?? '';
}

function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
