import type { BrowserContext, Page, Request, Response, Route } from 'playwright';
import type { Step } from '../records/step.ts';
import { type Declared, judgeRequest, type RequestFacts } from './judge-request.ts';

export interface GuardOptions {
  paymentHosts: readonly string[];
  pages: number;
  /** Asks robots.txt and waits for the origin's turn; the reason when the page may not be loaded. */
  admit(url: string): Promise<string | null>;
  /** An origin asked to be left alone for so many seconds. */
  rest(origin: string, seconds: number): void;
}

/** Why a page was not loaded. */
export interface Blocked {
  kind: 'robots' | 'limit' | 'method' | 'payment' | 'harmful';
  url: string;
  reason: string;
}

type Tally = Step['requests'][number];

/**
 * Stands between a journey's windows and the network: keeps back what our manners forbid, counts what passes, and
 * knows whether anything is still under way.
 */
export class Guard {
  readonly refused: Step['refused'] = [];
  readonly dialogs: Step['dialogs'] = [];
  readonly downloads: string[] = [];
  blocked: Blocked | null = null;
  declared: Declared | null = null;
  failure: string | null = null;
  /** False while we open a window of our own, for axe. */
  watchesWindows = true;
  private readonly options: GuardOptions;
  private readonly pending = new Set<Request>();
  private readonly tallies = new Map<string, Tally>();
  private readonly answers = new WeakMap<Page, Response>();
  private readonly opened: Page[] = [];
  private readonly windows: Page[] = [];
  private loads = 0;
  private quietSince = 0;

  private constructor(options: GuardOptions) {
    this.options = options;
  }

  static async attach(context: BrowserContext, options: GuardOptions): Promise<Guard> {
    const guard = new Guard(options);
    await context.route('**/*', (route) =>
      guard.decide(route).catch(() => route.abort().catch(() => undefined)),
    );
    await context.routeWebSocket(/.*/, (socket) =>
      guard.refuse('WebSocket', socket.url(), 'Two-way connections are not opened', () => socket.close()),
    );
    context.on('request', (request) => guard.pending.add(request));
    context.on('requestfinished', (request) => guard.finished(request));
    context.on('requestfailed', (request) => guard.failed(request));
    context.on('response', (response) => guard.answered(response));
    context.on('page', (page) => guard.watch(page));
    return guard;
  }

  /** Whether nothing was asked for during the last so many milliseconds. */
  isQuiet(milliseconds: number): boolean {
    return this.pending.size === 0 && performance.now() - this.quietSince >= milliseconds;
  }

  /** Whether a page is being loaded at this moment. */
  isLoading(): boolean {
    return [...this.pending].some((request) => isPageRequest(request));
  }

  /** The answer that brought the page which a window shows. */
  answerOf(page: Page): Response | undefined {
    return this.answers.get(page);
  }

  /** The window that opened since the last call, if any; further ones are closed. */
  takeWindow(): Page | null {
    const [first, ...others] = this.opened.splice(0);
    for (const page of others) void page.close().catch(() => undefined);
    return first ?? null;
  }

  /** Addresses of the windows that opened since the last call. */
  takeWindowAddresses(): string[] {
    return this.windows.splice(0).map((page) => page.url().slice(0, 1000));
  }

  /** What was asked for since the last call, by host. */
  takeTallies(): Tally[] {
    const tallies = [...this.tallies.values()].sort((a, b) => a.host.localeCompare(b.host));
    this.tallies.clear();
    return tallies;
  }

  private async decide(route: Route): Promise<void> {
    const request = route.request();
    const facts: RequestFacts = {
      method: request.method(),
      url: request.url(),
      isPage: isPageRequest(request),
    };
    const refusal = judgeRequest(facts, this.declared, this.options.paymentHosts);
    if (refusal) {
      if (facts.isPage) this.blocked = { ...refusal, url: facts.url };
      return this.refuse(facts.method, facts.url, refusal.reason, () => route.abort('blockedbyclient'));
    }
    const barred = facts.isPage && /^https?:/.test(facts.url) ? await this.bar(facts.url) : null;
    if (!barred) return route.continue();
    this.blocked = barred;
    return this.refuse(facts.method, facts.url, barred.reason, () => route.abort('blockedbyclient'));
  }

  private async bar(url: string): Promise<Blocked | null> {
    this.loads += 1;
    if (this.loads > this.options.pages)
      return {
        kind: 'limit',
        url,
        reason: `The journey loaded ${this.options.pages} pages, which is its limit`,
      };
    const reason = await this.options.admit(url);
    return reason === null ? null : { kind: 'robots', url, reason };
  }

  private async refuse(method: string, url: string, reason: string, close: () => unknown): Promise<void> {
    if (this.refused.length < 500) this.refused.push({ method, url: url.slice(0, 1000), reason });
    await close();
  }

  private answered(response: Response): void {
    const page = isPageRequest(response.request()) ? pageOf(response.request()) : null;
    if (page) this.answers.set(page, response);
    const retry = Number(response.headers()['retry-after'] ?? 0);
    if ((response.status() === 429 || response.status() === 503) && URL.canParse(response.url())) {
      this.options.rest(
        new URL(response.url()).origin,
        Number.isFinite(retry) && retry > 0 ? Math.min(retry, 600) : 30,
      );
    }
  }

  private finished(request: Request): void {
    this.settle(request);
    void request
      .sizes()
      .then((sizes) => this.count(request, sizes.responseBodySize))
      .catch(() => this.count(request, 0));
  }

  private failed(request: Request): void {
    this.settle(request);
    if (isPageRequest(request)) this.failure = request.failure()?.errorText ?? 'the page did not load';
  }

  private settle(request: Request): void {
    this.pending.delete(request);
    this.quietSince = performance.now();
  }

  private count(request: Request, bytes: number): void {
    const host = URL.canParse(request.url()) ? new URL(request.url()).host : '';
    if (!host) return;
    const { count, bytes: before } = this.tallies.get(host) ?? { count: 0, bytes: 0 };
    this.tallies.set(host, { host, count: count + 1, bytes: before + bytes });
  }

  private watch(page: Page): void {
    page.on('dialog', (dialog) => {
      this.dialogs.push({ kind: dialog.type(), message: dialog.message().slice(0, 1000) });
      const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
      void answer.catch(() => undefined);
    });
    page.on('download', (download) => {
      this.downloads.push(download.url().slice(0, 1000));
      void download.cancel().catch(() => undefined);
    });
    if (!this.watchesWindows) return;
    if (this.windows.length < 50) this.windows.push(page);
    this.opened.push(page);
  }
}

function isPageRequest(request: Request): boolean {
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
