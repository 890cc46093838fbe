import type { Request, Response } from 'playwright';
import type { Kept, Shelf } from './shelf.ts';
import { withoutFragment } from './without-fragment.ts';

/** What a council's servers gave to the journeys before, as far as this journey may be shown it. */
export class JourneyShelf {
  /** Whether something was typed or chosen: from then on what a server says is for this journey alone. */
  isClosed = false;
  private readonly shelf: Shelf;
  private readonly shown = new Map<string, Kept>();

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  find(request: Request): Kept | undefined {
    return this.isClosed ? undefined : this.shelf.find(request);
  }

  findPage(url: string): Kept | undefined {
    return this.isClosed ? undefined : this.shelf.findPage(url);
  }

  /** Remembers that a page was shown from here. */
  show(url: string): void {
    const kept = this.shelf.findPage(url);
    if (kept) this.shown.set(withoutFragment(url), kept);
  }

  /** What is kept of a page, when this journey was shown it from there. */
  shownAt(url: string): Kept | undefined {
    return this.shown.get(withoutFragment(url));
  }

  /** Keeps what the network gave, for the journeys to come. */
  keep(response: Response): void {
    if (!this.isClosed && !this.shown.has(withoutFragment(response.url())))
      void this.shelf.keep(response).catch(() => undefined);
  }

  /** Notes how long a page that was really loaded kept us waiting, for the journeys that are shown it again. */
  noteWait(url: string, waitMs: number): void {
    const kept = this.shelf.findPage(url);
    if (kept && kept.waitMs === null) kept.waitMs = waitMs;
  }
}
