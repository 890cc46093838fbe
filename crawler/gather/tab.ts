import type { BrowserContext, Locator, Page } from 'playwright';
import { z } from 'zod';
import { type FrameSight, findFrames } from './frames.ts';
import type { Guard } from './guard.ts';
import type { Limits } from './limits.ts';
import { type InPageName, PageWorld } from './page-world.ts';
import { axeSource } from './run-axe.ts';
import { settle } from './settle.ts';
import { within } from './time-limit.ts';

const viewSignature = z.object({ path: z.string(), headings: z.array(z.string()), words: z.string() });
export type ViewSignature = z.infer<typeof viewSignature>;

/** The window that a resident looks at, with our own world inside its page. It moves on when a new window opens. */
export class Tab {
  page: Page;
  readonly guard: Guard;
  readonly limits: Limits;
  /** The frames that were on the screen when it was last looked at. */
  frames: readonly FrameSight[] = [];
  /** Why the view was taken as it is though more seemed to come; null for one that came to rest. */
  unrest: string | null = null;
  private world: PageWorld;
  /** The view that was waited for in vain. */
  private restless: string | null = null;

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
    this.frames = [];
    this.world = await within(this.limits.pageMs, 'Opening the new window', PageWorld.open(page));
  }

  /** Calls our code inside the page; it is ended after the limit for one check. */
  async call(name: InPageName, argument: unknown = {}): Promise<unknown> {
    const limit = this.limits.checkMs;
    return within(limit + 2000, 'Reading the page', this.world.call(name, argument, limit));
  }

  /** Puts a script into our own world of the page; code that is called later finds what it defines. */
  async add(script: string): Promise<void> {
    const limit = this.limits.checkMs;
    await within(limit, 'Reading the page', this.world.add(script, limit));
  }

  /** The same, for code that uses axe-core's tools. */
  async callWithAxe(name: InPageName, argument: unknown): Promise<unknown> {
    await this.add(axeSource);
    return this.call(name, argument);
  }

  /** Looks for the frames on the screen again. */
  async findFrames(): Promise<void> {
    const none = this.page.frames().length === 1;
    this.frames = none ? [] : await findFrames(this.page, this.world, this.limits, this.frames);
  }

  /** Calls our code inside a frame, with axe-core's tools. */
  async callInFrame(
    { world }: FrameSight,
    name: InPageName,
    argument: unknown = this.limits,
  ): Promise<unknown> {
    const limit = this.limits.checkMs;
    const call = async (): Promise<unknown> => {
      await world.add(axeSource, limit);
      return world.call(name, argument, limit);
    };
    return within(limit + 2000, 'Reading a frame', call());
  }

  /** The element that a selector names, in the page or in one of its frames. */
  locator({ selector, frame }: { selector: string; frame: string | null }): Locator {
    const within = this.frames.find(({ key }) => key === frame)?.frame ?? this.page;
    return within.locator(selector).first();
  }

  async documentId(): Promise<string> {
    return within(this.limits.pageMs, 'The page', this.world.documentId());
  }

  async signature(): Promise<ViewSignature> {
    const own = viewSignature.parse(await this.call('signature'));
    const frames = await Promise.all(this.frames.map((sight) => this.signatureOf(sight)));
    return {
      path: [own.path, ...frames.map(({ path }) => path)].join(' '),
      headings: [...own.headings, ...frames.flatMap(({ headings }) => headings)],
      words: [own.words, ...frames.map(({ words }) => words)].join(' '),
    };
  }

  /** What a frame shows; one that is between two documents shows nothing. */
  async signatureOf({ world }: FrameSight): Promise<ViewSignature> {
    const limit = Math.min(3000, this.limits.checkMs);
    return within(limit + 500, 'Reading a frame', world.call('signature', {}, limit))
      .then((answer) => viewSignature.parse(answer))
      .catch(() => ({ path: '', headings: [], words: '' }));
  }

  /**
   * Waits until the page has loaded and can be read; gives up after the limit, once for each view. Throws when the
   * document makes way for another one.
   */
  async rest(): Promise<void> {
    await this.page.waitForLoadState('domcontentloaded', { timeout: this.limits.pageMs });
    await this.page.waitForLoadState('load', { timeout: this.limits.restMs }).catch(() => undefined);
    const view = `${await this.documentId()} ${this.page.url()}`;
    const isWeary = this.restless === view;
    let { unrest } = await settle(this, { isWeary });
    if (unrest === null && this.page.frames().length > 1) {
      await this.findFrames();
      ({ unrest } = await settle(this, { isWeary }));
    }
    if (!isWeary) this.unrest = unrest;
    if (unrest !== null) this.restless = view;
  }

  /**
   * Waits until what an action brought can be read. Says for how long it had been so at the end: 0 where it never rested.
   */
  async settleAfter(before: ViewSignature): Promise<number> {
    this.restless = null;
    const { stillMs, unrest } = await settle(this, { before });
    this.unrest = unrest;
    if (unrest !== null) this.restless = `${await this.documentId()} ${this.page.url()}`;
    return unrest === null ? stillMs : 0;
  }

  /** Ends scripts of the page that never end. */
  async interrupt(): Promise<void> {
    await within(2000, 'Stopping the page', this.world.interrupt()).catch(() => undefined);
  }
}
