import type { BrowserContext, Page, Request, Response, Route } from 'playwright';
import type { Step } from '../records/step.ts';
import { type Declared, judgeRequest, type Refusal, type RequestFacts } from './judge-request.ts';
import { quietenPage } from './quieten-page.ts';
import { type Hop, watchRedirects } from './redirect-watch.ts';
import type { Kept, Shelf } from './shelf.ts';
import { isPageRequest, Traffic } from './traffic.ts';

export interface GuardOptions {
  paymentHosts: readonly string[];
  /** How many pages a journey may load. */
  pages: number;
  /** Asks robots.txt; why the page may not be loaded, or null. */
  allows(url: string): Promise<NotAllowed | null>;
  /** Waits for the origin's turn. */
  turn(url: string): Promise<void>;
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

const longestRest = 120;

/** Stands between a journey's windows and the network, and keeps back what our manners forbid. */
export class Guard {
  readonly traffic = new Traffic();
  readonly refused: Step['refused'] = [];
  readonly dialogs: Step['dialogs'] = [];
  readonly downloads: string[] = [];
  /** The page that was kept back since this was last set to null. */
  blocked: Blocked | null = null;
  /** What the waypoint declared that it sends; good for one request. */
  declared: Declared | null = null;
  /** Why the last page did not load, in the browser's words. */
  failure: string | null = null;
  /** How long pages were held back for their turn, all in all. */
  waitedMs = 0;
  /** Whether an action of ours is under way: what it loads into a frame is a page of its own, and waits its turn. */
  isActing = false;
  /** Whether something was typed or chosen: from then on what a server says is for this journey alone. */
  hasTyped = false;
  /** False while we open a window of our own, for axe. */
  watchesWindows = true;
  private readonly options: GuardOptions;
  private readonly opened: Page[] = [];
  private readonly windows: Page[] = [];
  private prepared = '';
  private loads = 0;
  private held = 0;
  /** Pages that came from the shelf, by address. */
  private readonly fromShelf = new Map<string, Kept>();

  private constructor(options: GuardOptions) {
    this.options = options;
  }

  static async attach(context: BrowserContext, options: GuardOptions): Promise<Guard> {
    const guard = new Guard(options);
    await context.addInitScript(quietenPage);
    await context.route('**/*', (route) =>
      guard.decide(route).catch(() => route.abort().catch(() => undefined)),
    );
    await context.routeWebSocket(/.*/, (socket) => {
      guard.note('WebSocket', socket.url(), 'Two-way connections are not opened');
      return socket.close();
    });
    context.on('request', (request) => guard.traffic.begin(request));
    context.on('requestfinished', (request) => guard.ended(request));
    context.on('requestfailed', (request) => guard.failed(request));
    context.on('response', (response) => guard.answered(response));
    context.on('page', (page) => guard.watch(page));
    return guard;
  }

  /** Whether a page waits for its turn. */
  isHolding(): boolean {
    return this.held > 0;
  }

  /** What is kept of a page, when this journey was shown it from there. */
  keptOf(url: string): Kept | undefined {
    return this.fromShelf.get(withoutFragment(url));
  }

  /** Notes how long a page that was really loaded kept us waiting, for the journeys that are shown it again. */
  noteWait(url: string, waitMs: number): void {
    const kept = this.options.shelf.findPage(url);
    if (kept && kept.waitMs === null) kept.waitMs = waitMs;
  }

  /** Waits for a page's turn before anybody's patience is measured. */
  async prepare(url: string): Promise<void> {
    if (!/^https?:/i.test(url) || this.isOnShelf(url) || (await this.options.allows(url)) !== null) return;
    await this.options.turn(url);
    this.prepared = withoutFragment(url);
  }

  /** Whether a page that a redirect led to may be read; the reason when not. */
  async bars(url: string): Promise<Blocked | null> {
    if (!/^https?:/i.test(url)) return null;
    const refusal = judgeRequest(
      { method: 'GET', url, isPage: true, isDocument: true },
      null,
      this.options.paymentHosts,
    );
    if (refusal) return { ...refusal, url };
    const barred = await this.options.allows(url);
    return barred && { ...barred, url };
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

  private async decide(route: Route): Promise<void> {
    const request = route.request();
    const isPage = isPageRequest(request);
    const facts = {
      method: request.method(),
      url: request.url(),
      isPage,
      isDocument: request.isNavigationRequest(),
    };
    const kept = this.hasTyped ? undefined : this.options.shelf.find(request);
    const blocked = await this.judge(facts, kept !== undefined);
    if (!blocked && kept) return this.serve(route, kept);
    if (!blocked) return route.continue();
    // An empty answer leaves the page as it is; an aborted one would put the browser's own error page in its place.
    return facts.isDocument ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient');
  }

  private async serve(route: Route, { status, headers, body }: Kept): Promise<void> {
    await route.fulfill({ status, headers, body });
  }

  private isOnShelf(url: string): boolean {
    return !this.hasTyped && this.options.shelf.findPage(url) !== undefined;
  }

  private async judge(facts: RequestFacts, isKept: boolean): Promise<Blocked | null> {
    const { method, url, isPage, isDocument } = facts;
    const { paymentHosts, maySend } = this.options;
    const refusal = judgeRequest(facts, this.declared, paymentHosts, maySend(method, url));
    if (method !== 'GET' && method !== 'HEAD' && !refusal) {
      this.declared = null;
      this.hasTyped = true;
    }
    const hidden = refusal || isKept ? null : await this.options.isPrivate(url);
    const blocked = refusal
      ? { ...refusal, url }
      : hidden
        ? { kind: 'private' as const, reason: hidden, url }
        : isDocument
          ? await this.judgeDocument(url, isPage, isKept)
          : null;
    if (!blocked) return null;
    this.note(method, url, blocked.reason);
    if (isPage) this.blocked = blocked;
    return blocked;
  }

  private async judgeDocument(url: string, isPage: boolean, isKept: boolean): Promise<Blocked | null> {
    if (!/^https?:/i.test(url)) return null;
    const isView = isPage || this.isActing;
    if (isView) this.loads += 1;
    if (this.loads > this.options.pages) {
      return {
        kind: 'limit',
        url,
        reason: `The journey loaded ${this.options.pages} pages, which is its limit`,
      };
    }
    const barred = await this.options.allows(url);
    if (barred) return { ...barred, url };
    if (isKept) this.noteKept(url);
    else if (isView && this.prepared !== withoutFragment(url)) await this.waitFor(url);
    this.prepared = '';
    if (isPage) this.isActing = false;
    return null;
  }

  private noteKept(url: string): void {
    const kept = this.options.shelf.findPage(url);
    if (kept) this.fromShelf.set(withoutFragment(url), kept);
  }

  private async waitFor(url: string): Promise<void> {
    const start = performance.now();
    this.held += 1;
    try {
      await this.options.turn(url);
    } finally {
      this.held -= 1;
      this.waitedMs += performance.now() - start;
    }
  }

  private note(method: string, url: string, reason: string): void {
    if (this.refused.length < 500) this.refused.push({ method, url: url.slice(0, 1000), reason });
  }

  private answered(response: Response): void {
    if (!this.hasTyped && !this.fromShelf.has(withoutFragment(response.url())))
      void this.options.shelf.keep(response).catch(() => undefined);
    if (!isPageRequest(response.request())) return;
    this.traffic.answered(response);
    const status = response.status();
    if ((status !== 429 && status !== 503) || !URL.canParse(response.url())) return;
    const asked = Number(response.headers()['retry-after'] ?? 0);
    this.options.rest(new URL(response.url()).origin, asked > 0 ? Math.min(asked, longestRest) : 30);
  }

  private ended(request: Request): void {
    this.traffic.end(request);
    void this.traffic.count(request);
  }

  private failed(request: Request): void {
    this.traffic.end(request);
    if (isPageRequest(request)) this.failure = request.failure()?.errorText ?? 'the page did not load';
  }

  private watch(page: Page): void {
    page.on('dialog', (dialog) => {
      if (this.dialogs.length < 100)
        this.dialogs.push({ kind: dialog.type(), message: dialog.message().slice(0, 1000) });
      const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
      void answer.catch(() => undefined);
    });
    page.on('download', (download) => {
      if (this.downloads.length < 100) this.downloads.push(download.url().slice(0, 1000));
      void download.cancel().catch(() => undefined);
    });
    if (!this.watchesWindows) return;
    void watchRedirects(page, (hop) => this.judgeHop(hop)).catch(() => undefined);
    if (this.windows.length < 50) this.windows.push(page);
    this.opened.push(page);
  }

  private async judgeHop({ method, url, isPage }: Hop): Promise<{ refused: string } | { kept: Kept } | null> {
    const refusal = judgeRequest({ method, url, isPage, isDocument: true }, null, this.options.paymentHosts);
    const barred = refusal ?? (await this.options.allows(url)) ?? (await this.hiddenAt(url));
    if (barred) {
      this.note(method, url, barred.reason);
      if (isPage) this.blocked = { ...barred, url };
      return { refused: barred.reason };
    }
    const kept = this.hasTyped || method !== 'GET' ? undefined : this.options.shelf.findPage(url);
    if (!kept) return null;
    this.noteKept(url);
    return { kept };
  }

  private async hiddenAt(url: string): Promise<{ kind: 'private'; reason: string } | null> {
    const reason = await this.options.isPrivate(url);
    return reason === null ? null : { kind: 'private', reason };
  }
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? '';
}
