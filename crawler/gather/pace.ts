import type { Clock } from './clock.ts';

/** Keeps the page loads of one origin apart, whoever asks for them: one at a time, so many seconds between two. */
export class Pace {
  private readonly clock: Clock;
  private readonly free = new Map<string, number>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Waits for this origin's turn. `seconds` is the distance to the page before, from its start. */
  async turn(origin: string, seconds: number): Promise<void> {
    const now = this.clock.now().getTime();
    const start = Math.max(now, this.free.get(origin) ?? 0);
    this.free.set(origin, start + seconds * 1000);
    if (start > now) await this.clock.sleep(start - now);
  }

  /** Keeps everybody away from an origin for a while, as its Retry-After asked. */
  rest(origin: string, seconds: number): void {
    const until = this.clock.now().getTime() + seconds * 1000;
    this.free.set(origin, Math.max(until, this.free.get(origin) ?? 0));
  }
}
