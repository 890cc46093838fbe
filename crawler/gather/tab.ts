import type { BrowserContext, Page } from 'playwright';
import { z } from 'zod';
import type { Guard } from './guard.ts';
import type { Limits } from './limits.ts';
import { type InPageName, PageWorld } from './page-world.ts';
import { axeSource } from './run-axe.ts';
import { within } from './time-limit.ts';

const viewSignature = z.object({ path: z.string(), headings: z.array(z.string()), words: z.string() });
export type ViewSignature = z.infer<typeof viewSignature>;

/** The window that a resident looks at, with our own world inside its page. It moves on when a new window opens. */
export class Tab {
  page: Page;
  readonly guard: Guard;
  readonly limits: Limits;
  private world: PageWorld;

  private constructor(page: Page, world: PageWorld, guard: Guard, limits: Limits) {
    this.page = page;
    this.world = world;
    this.guard = guard;
    this.limits = limits;
  }

  static async open(context: BrowserContext, guard: Guard, limits: Limits): Promise<Tab> {
    const page = await context.newPage();
    guard.takeWindow();
    guard.takeWindowAddresses();
    return new Tab(page, await PageWorld.open(page), guard, limits);
  }

  /** Looks at another window from now on; the one before stays open, as it would. */
  async moveTo(page: Page): Promise<void> {
    await this.world.close();
    this.page = page;
    this.world = await within(this.limits.pageMs, 'Opening the new window', PageWorld.open(page));
  }

  /** Calls our code inside the page; it is ended after the limit for one check. */
  async call(name: InPageName, argument: unknown = {}): Promise<unknown> {
    const limit = this.limits.checkMs;
    return within(limit + 2000, 'Reading the page', this.world.call(name, argument, limit));
  }

  /** The same, for code that uses axe-core's tools. */
  async callWithAxe(name: InPageName, argument: unknown): Promise<unknown> {
    const limit = this.limits.checkMs;
    await within(limit, 'Reading the page', this.world.add(axeSource, limit));
    return this.call(name, argument);
  }

  async documentId(): Promise<string> {
    return within(this.limits.pageMs, 'The page', this.world.documentId());
  }

  async signature(): Promise<ViewSignature> {
    return viewSignature.parse(await this.call('signature'));
  }

  /** Waits until the page has loaded and neither its content nor the network stirs; gives up after a few seconds. */
  async rest(): Promise<void> {
    await this.page.waitForLoadState('domcontentloaded', { timeout: this.limits.pageMs });
    const end = performance.now() + this.limits.restMs;
    await this.page.waitForLoadState('load', { timeout: this.limits.restMs }).catch(() => undefined);
    while (performance.now() < end) {
      const most = Math.max(200, Math.round(Math.min(2000, end - performance.now())));
      const still = await within(
        this.limits.checkMs,
        'The page',
        this.world.call('quiet', { still: 150, most }, most + 2000),
      );
      if (still === true && this.guard.traffic.isQuiet(150)) return;
    }
  }

  /** Ends scripts of the page that never end. */
  async interrupt(): Promise<void> {
    await within(2000, 'Stopping the page', this.world.interrupt()).catch(() => undefined);
  }
}
