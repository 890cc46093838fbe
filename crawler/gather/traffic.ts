import type { Page, Request, Response } from 'playwright';
import type { Step } from '../records/step.ts';

type Tally = Step['requests'][number];

/** A request that is open for longer is a listener, such as a chat's, not part of a page that is loading. */
const listenerMs = 3000;

/** What passes between a journey's windows and the network: what is under way, what came, and how much. */
export class Traffic {
  private readonly pending = new Map<Request, number>();
  private readonly tallies = new Map<string, Tally>();
  private readonly answers = new WeakMap<Page, Response>();
  private readonly answersByAddress = new Map<string, Response>();
  private quietSince = 0;

  begin(request: Request): void {
    if (request.resourceType() !== 'eventsource') this.pending.set(request, performance.now());
  }

  end(request: Request): void {
    this.pending.delete(request);
    this.quietSince = performance.now();
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

  /** Whether nothing was asked for during the last so many milliseconds. */
  isQuiet(milliseconds: number): boolean {
    const now = performance.now();
    const busy = [...this.pending.values()].some((since) => now - since < listenerMs);
    return !busy && now - this.quietSince >= milliseconds;
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

function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
