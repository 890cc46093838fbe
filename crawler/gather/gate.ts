import type { Blocked, GuardOptions } from './guard-options.ts';
import type { JourneyShelf } from './journey-shelf.ts';
import { judgeHost, judgePage } from './judge-page.ts';
import { type Declared, judgeRequest, type RequestFacts } from './judge-request.ts';
import type { PageTurns } from './page-turns.ts';
import type { Hop } from './redirect-watch.ts';

interface GateTools {
  options: GuardOptions;
  turns: PageTurns;
  shelf: JourneyShelf;
}

/** Decides on one request of a journey after the other, and lets a page wait for its turn. */
export class Gate {
  /** What the waypoint declared that it sends; good for one request. */
  declared: Declared | null = null;
  /** Whether an action of ours is under way: what it loads into a frame is a page of its own, and waits its turn. */
  isActing = false;
  /** How many pages were asked for. */
  loads = 0;
  private readonly options: GuardOptions;
  private readonly turns: PageTurns;
  private readonly shelf: JourneyShelf;

  constructor({ options, turns, shelf }: GateTools) {
    this.options = options;
    this.turns = turns;
    this.shelf = shelf;
  }

  /** Why a request is kept back; null when it may go. A page may go when its turn has come. */
  async judge(
    facts: RequestFacts,
    { isKept, isRead }: { isKept: boolean; isRead: boolean },
  ): Promise<Blocked | null> {
    const { method, url, isDocument } = facts;
    const { paymentHosts, maySend } = this.options;
    const refusal = judgeRequest(facts, this.declared, paymentHosts, isRead || maySend(method, url));
    if (method !== 'GET' && method !== 'HEAD' && !refusal && !isRead) {
      this.declared = null;
      this.shelf.isClosed = true;
    }
    const barred = refusal ? { ...refusal, url } : isKept ? null : await judgeHost(url, this.options);
    const blocked = barred ?? (isDocument ? await this.judgeDocument(facts, isKept) : null);
    if (blocked && isDocument) this.turns.over(url);
    return blocked;
  }

  /** The same for where a redirect leads to; a page of another origin has a turn of its own. */
  async judgeHop(hop: Hop): Promise<Blocked | null> {
    const { method, url, isPage, isDocument } = hop;
    if (!isDocument) return judgeScriptHop(hop);
    const blocked = (await judgePage({ method, url }, this.options)) ?? (await judgeHost(url, this.options));
    if (blocked) return blocked;
    if (method === 'GET' && this.shelf.findPage(url)) this.show(url, isPage);
    else if (isPage) await this.turns.waitForHop(url);
    return null;
  }

  private async judgeDocument({ url, isPage }: RequestFacts, isKept: boolean): Promise<Blocked | null> {
    if (!/^https?:/i.test(url)) return null;
    const isView = isPage || this.isActing;
    if (isView) this.loads += 1;
    if (this.loads > this.options.pages) {
      const reason = `The journey loaded ${this.options.pages} pages, which is its limit`;
      return { kind: 'limit', url, reason };
    }
    const barred = await this.options.allows(url);
    if (barred) return { ...barred, url };
    if (isKept) this.show(url, isPage);
    else if (isView) await this.turns.waitFor(url);
    if (isPage) this.isActing = false;
    return null;
  }

  private show(url: string, isPage: boolean): void {
    this.shelf.show(url);
    if (isPage) this.turns.passFor(url);
  }
}

function judgeScriptHop({ method, url }: Hop): Blocked | null {
  if (method === 'GET' || method === 'HEAD') return null;
  return { kind: 'method', url, reason: `A redirect would send ${method} where it was not declared` };
}
