import type { Clock } from './clock.ts';

/** Ends a turn; says whether the page was asked for in the end, since a click may lead nowhere. */
export type EndTurn = (turn: { wasAsked: boolean }) => void;

interface Origin {
  /** From when on the next page may be asked for, in milliseconds. */
  free: number;
  /** Settles when the page before has come. */
  before: Promise<void>;
}

/** Keeps the page loads of one origin apart, whoever asks for them: one at a time, so many seconds between two. */
export class Pace {
  private readonly clock: Clock;
  private readonly longestLoadMs: number;
  private readonly origins = new Map<string, Origin>();

  /** A page that has not come after `longestLoadMs` is given up: those after it wait no longer. */
  constructor(clock: Clock, longestLoadMs = 60_000) {
    this.clock = clock;
    this.longestLoadMs = longestLoadMs;
  }

  /**
   * Waits for this origin's turn. What it gives is to be called when the page has come: until then nobody else's turn
   * comes, and from then on `seconds` pass until the next one does. So a server never sees two pages asked for at a
   * smaller distance, however long its first answer took.
   */
  async turn(origin: string, seconds: number): Promise<EndTurn> {
    const { before } = this.at(origin);
    const mine = Promise.withResolvers<void>();
    this.at(origin).before = mine.promise;
    await before;
    await this.untilFree(origin);
    const end: EndTurn = ({ wasAsked }) => {
      clearTimeout(ceiling);
      if (wasAsked) this.rest(origin, seconds);
      mine.resolve();
    };
    const ceiling = setTimeout(() => end({ wasAsked: true }), this.longestLoadMs);
    ceiling.unref();
    return end;
  }

  /** Keeps everybody away from an origin for a while, as its Retry-After asked. */
  rest(origin: string, seconds: number): void {
    const until = this.clock.now().getTime() + seconds * 1000;
    this.at(origin).free = Math.max(until, this.at(origin).free);
  }

  /** An origin may ask for a rest while somebody waits for it. */
  private async untilFree(origin: string): Promise<void> {
    for (let left = this.left(origin); left > 0; left = this.left(origin)) await this.clock.sleep(left);
  }

  private left(origin: string): number {
    return this.at(origin).free - this.clock.now().getTime();
  }

  private at(origin: string): Origin {
    const known = this.origins.get(origin);
    if (known) return known;
    const fresh = { free: 0, before: Promise.resolve() };
    this.origins.set(origin, fresh);
    return fresh;
  }
}
