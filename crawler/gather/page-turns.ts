import type { GuardOptions } from './guard-options.ts';
import type { EndTurn } from './pace.ts';
import { withoutFragment } from './without-fragment.ts';

/**
 * The page loads of one journey, each in its origin's turn: the turn is taken before the page is asked for and given
 * back when the page has come, when it failed, or when the journey asks the same origin for another.
 */
export class PageTurns {
  private readonly turn: GuardOptions['turn'];
  private readonly underWay = new Map<string, EndTurn>();
  /** The page whose turn was waited for before it was asked for. */
  private prepared: string | null = null;
  /** The origin that had its turn for the page now loading; null when the page came from the shelf. */
  private origin: string | null = null;
  private held = 0;
  private heldSince = 0;
  private waited = 0;
  private isOver = false;

  constructor(turn: GuardOptions['turn']) {
    this.turn = turn;
  }

  /** Whether a page waits for its turn. */
  isHolding(): boolean {
    return this.held > 0;
  }

  /** How long pages were held back for their turn, all in all, the one that still waits too. */
  get waitedMs(): number {
    return this.waited + (this.held > 0 ? performance.now() - this.heldSince : 0);
  }

  /** Waits for a page's turn before anybody's patience is measured. */
  async prepare(url: string): Promise<void> {
    await this.take(url);
    this.prepared = withoutFragment(url);
  }

  /** Waits for the turn of a page that is being asked for, unless it was waited for before. */
  async waitFor(url: string): Promise<void> {
    if (this.prepared === withoutFragment(url)) this.prepared = null;
    else await this.hold(url);
    this.origin = originOf(url);
  }

  /** A page that is asked for of nobody, since it is kept. */
  passFor(url: string): void {
    this.over(url);
    this.origin = null;
  }

  /** Waits for the turn of where a redirect leads to: another origin has a turn of its own. */
  async waitForHop(url: string): Promise<void> {
    if (this.origin === originOf(url)) return;
    await this.hold(url);
    this.origin = originOf(url);
  }

  /** The page was sent on: at the same origin it is still under way, under its new address. */
  moved(from: string, to: string): void {
    const end = this.underWay.get(withoutFragment(from));
    if (!end || !URL.canParse(to, from)) return;
    const target = new URL(to, from).href;
    if (originOf(target) === originOf(from)) {
      this.underWay.delete(withoutFragment(from));
      this.underWay.set(withoutFragment(target), end);
    } else this.over(from);
  }

  /** The page has come, or will not come. */
  over(url: string): void {
    const key = withoutFragment(url);
    this.underWay.get(key)?.({ wasAsked: this.prepared !== key });
    this.underWay.delete(key);
    if (this.prepared === key) this.prepared = null;
  }

  /** The journey is over, and nothing of it is under way. */
  end(): void {
    this.isOver = true;
    for (const url of [...this.underWay.keys()]) this.over(url);
  }

  private async hold(url: string): Promise<void> {
    if (this.held === 0) this.heldSince = performance.now();
    this.held += 1;
    try {
      await this.take(url);
    } finally {
      this.held -= 1;
      if (this.held === 0) this.waited += performance.now() - this.heldSince;
    }
  }

  private async take(url: string): Promise<void> {
    for (const earlier of [...this.underWay.keys()]) {
      if (earlier === this.prepared || originOf(earlier) === originOf(url)) this.over(earlier);
    }
    const end = await this.turn(url);
    if (this.isOver) end?.({ wasAsked: false });
    else if (end) this.underWay.set(withoutFragment(url), end);
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
