import type { BrowserContext, Page, Request, Response, Route } from 'playwright';
import type { AxeAnswer } from '../records/axe-answer.ts';
import type { Step } from '../records/step.ts';
import { Gate } from './gate.ts';
import type { Blocked, GuardOptions } from './guard-options.ts';
import { JourneyShelf } from './journey-shelf.ts';
import { judgePage } from './judge-page.ts';
import type { Declared } from './judge-request.ts';
import { PageTurns } from './page-turns.ts';
import { quietenPage } from './quieten-page.ts';
import { Reads } from './reads.ts';
import { type Hop, watchRedirects } from './redirect-watch.ts';
import { secondsAskedBy } from './retry-after.ts';
import type { Kept } from './shelf.ts';
import { isPageRequest, Traffic } from './traffic.ts';
import { Windows } from './windows.ts';

export type { Blocked, GuardOptions, NotAllowed } from './guard-options.ts';

/** Stands between a journey's windows and the network, and keeps back what our manners forbid. */
export class Guard {
  readonly traffic = new Traffic();
  readonly reads = new Reads();
  readonly refused: Step['refused'] = [];
  /** The page that was kept back since this was last set to null. */
  blocked: Blocked | null = null;
  /** Why the last page did not load, in the browser's words. */
  failure: string | null = null;
  /** False while we open a window of our own, for axe. */
  watchesWindows = true;
  private readonly options: GuardOptions;
  private readonly windows = new Windows();
  private readonly turns: PageTurns;
  private readonly shelf: JourneyShelf;
  private readonly gate: Gate;

  private constructor(options: GuardOptions) {
    this.options = options;
    this.turns = new PageTurns(options.turn);
    this.shelf = new JourneyShelf(options.shelf);
    this.gate = new Gate({ options, turns: this.turns, shelf: this.shelf });
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
    context.on('close', () => guard.turns.end());
    return guard;
  }

  get dialogs(): Step['dialogs'] {
    return this.windows.dialogs;
  }

  get downloads(): string[] {
    return this.windows.downloads;
  }

  /** What axe-core said of pages for the journeys before. */
  get tested(): Map<string, AxeAnswer> {
    return this.options.shelf.tested;
  }

  /** How long pages were held back for their turn, all in all. */
  get waitedMs(): number {
    return this.turns.waitedMs;
  }

  /** How many pages were asked for, those that are kept too. */
  get loads(): number {
    return this.gate.loads;
  }

  /** What the waypoint declared that it sends; good for one request. */
  set declared(declared: Declared | null) {
    this.gate.declared = declared;
  }

  /** Whether an action of ours is under way: what it loads into a frame is a page of its own, and waits its turn. */
  set isActing(isActing: boolean) {
    this.gate.isActing = isActing;
  }

  /** Something was typed or chosen: from then on what a server says is for this journey alone. */
  set hasTyped(hasTyped: boolean) {
    this.shelf.isClosed = hasTyped;
  }

  /** Whether a page waits for its turn. */
  isHolding(): boolean {
    return this.turns.isHolding();
  }

  /** What is kept of a page, when this journey was shown it from there. */
  keptOf(url: string): Kept | undefined {
    return this.shelf.shownAt(url);
  }

  /** Notes how long a page that was really loaded kept us waiting, for the journeys that are shown it again. */
  noteWait(url: string, waitMs: number): void {
    this.shelf.noteWait(url, waitMs);
  }

  /** Waits for a page's turn before anybody's patience is measured. */
  async prepare(url: string): Promise<void> {
    if (!/^https?:/i.test(url) || this.shelf.findPage(url) || (await this.options.allows(url)) !== null)
      return;
    await this.turns.prepare(url);
  }

  /** Whether a page that a redirect led to may be read; the reason when not. */
  async bars(url: string): Promise<Blocked | null> {
    return /^https?:/i.test(url) ? judgePage({ method: 'GET', url }, this.options) : null;
  }

  /** The window that opened since the last call, if any; further ones are closed. */
  takeWindow(): Page | null {
    return this.windows.take();
  }

  /** Addresses of the windows that opened since the last call. */
  takeWindowAddresses(): string[] {
    return this.windows.takeAddresses();
  }

  private async decide(route: Route): Promise<void> {
    const request = route.request();
    const kept = this.shelf.find(request);
    const [method, url] = [request.method(), request.url()];
    const facts = { method, url, isPage: isPageRequest(request), isDocument: request.isNavigationRequest() };
    const isRead = this.reads.isOne(request);
    const blocked = await this.gate.judge(facts, { isKept: kept !== undefined, isRead });
    if (!blocked && kept)
      return route.fulfill({ status: kept.status, headers: kept.headers, body: kept.body });
    if (!blocked) return route.continue();
    this.keepBack(blocked, facts);
    // An empty answer leaves the page as it is; an aborted one would put the browser's own error page in its place.
    return facts.isDocument ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient');
  }

  private async judgeHop(hop: Hop): Promise<{ refused: string } | { kept: Kept } | null> {
    const blocked = await this.gate.judgeHop(hop);
    if (blocked) {
      this.keepBack(blocked, hop);
      return { refused: blocked.reason };
    }
    const kept = hop.isDocument && hop.method === 'GET' ? this.shelf.findPage(hop.url) : undefined;
    return kept ? { kept } : null;
  }

  private keepBack(blocked: Blocked, { method, isPage }: { method: string; isPage: boolean }): void {
    this.note(method, blocked.url, blocked.reason);
    if (isPage) this.blocked = blocked;
  }

  private note(method: string, url: string, reason: string): void {
    if (this.refused.length < 500) this.refused.push({ method, url: url.slice(0, 1000), reason });
  }

  private answered(response: Response): void {
    this.shelf.keep(response);
    if (!isPageRequest(response.request())) return;
    this.traffic.answered(response);
    const [url, status] = [response.url(), response.status()];
    const { location, 'retry-after': retryAfter } = response.headers();
    if (status >= 300 && status < 400 && location) this.turns.moved(url, location);
    if ((status === 429 || status === 503) && URL.canParse(url))
      this.options.rest(new URL(url).origin, secondsAskedBy(retryAfter, Date.now()));
  }

  private ended(request: Request): void {
    this.traffic.end(request);
    void this.traffic.count(request);
    if (request.isNavigationRequest()) this.turns.over(request.url());
  }

  private failed(request: Request): void {
    this.traffic.end(request);
    if (request.isNavigationRequest()) this.turns.over(request.url());
    if (isPageRequest(request)) this.failure = request.failure()?.errorText ?? 'the page did not load';
  }

  private watch(page: Page): void {
    this.windows.tame(page);
    if (!this.watchesWindows) return;
    void watchRedirects(page, (hop) => this.judgeHop(hop)).catch(() => undefined);
    this.windows.note(page);
  }
}
