import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { CDPSession, Frame, Page } from 'playwright';

/** What can be called inside a page. */
export type InPageName = keyof typeof import('./in-page/entry.ts');

/** The code that runs inside a visited page, as one script that defines `kerb`. */
const script = bundle();

/** Under which our code stands in our world of a document. No element's name can take the place of a symbol. */
const ours = "globalThis[Symbol.for('kerb')]";

/** The same for the scripts that were put there, by their beginnings. */
const added = "globalThis[Symbol.for('kerb added')]";

/** What a call answers where our code is not there yet. */
const missing = 'kerb: our code is not in this document';

/** Sent once for each document. What it makes anew for each call keeps nothing from the call before. */
const definition = `${ours} = () => { ${script}\nreturn kerb; }`;

function bundle(): string {
  const entry = fileURLToPath(new URL(`./in-page/entry${extname(import.meta.filename)}`, import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'kerb',
    target: 'chrome120',
    write: false,
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Runs our own code in a world of its own inside the page: it sees the same document, but nothing that the page
 * did to the language (a replaced `Array.from`, a trapped `toString`) reaches it. The browser ends it after a time limit.
 */
export class PageWorld {
  private readonly session: CDPSession;
  /** Finds the frame's identity; the root of the session's own frames when left out. */
  private readonly find: (root: FrameTree) => FrameTree | undefined;
  /** The world that has our code. */
  private known: number | undefined;
  /** Whether something broke off in the world, so that what other scripts hold there may be half done. */
  private isDoubtful = false;

  private constructor(
    session: CDPSession,
    find: (root: FrameTree) => FrameTree | undefined = (root) => root,
  ) {
    this.session = session;
    this.find = find;
  }

  static async open(page: Page): Promise<PageWorld> {
    return new PageWorld(await page.context().newCDPSession(page));
  }

  /** The world inside a frame: a frame of another site has a session of its own, one of the same site shares the page's. */
  static async inFrame(page: Page, frame: Frame): Promise<PageWorld> {
    const own = await page
      .context()
      .newCDPSession(frame)
      .catch(() => null);
    if (own) return new PageWorld(own);
    const place = page
      .frames()
      .filter((other) => isTwin(other, frame))
      .indexOf(frame);
    return new PageWorld(
      await page.context().newCDPSession(page),
      (root) => allFrames(root).filter(({ frame: { url } }) => url === withoutFragment(frame.url()))[place],
    );
  }

  /** The identity of the document that the page shows; another document has another one. */
  async documentId(): Promise<string> {
    return (await this.frame()).loaderId;
  }

  /** Calls a function of ours inside the page with an argument that is JSON. Throws what it throws. */
  async call(name: InPageName, argument: unknown, milliseconds: number): Promise<unknown> {
    const call = `${ours}().${name}(${JSON.stringify(argument)})`;
    const isDefined = `typeof ${ours} === 'function'`;
    const answer = await this.evaluate((world) => {
      const isKnown = world === this.known;
      this.known = world;
      return isKnown
        ? `${isDefined} ? ${call} : ${JSON.stringify(missing)}`
        : `${isDefined} || (${definition}); ${call}`;
    }, milliseconds);
    if (answer !== missing) return answer;
    // Another process counts its worlds from the beginning: this one only has the number of one that we knew.
    this.known = undefined;
    return this.call(name, argument, milliseconds);
  }

  /**
   * Puts a script into our world of the page, where later calls find what it defines. One that is there already stays,
   * unless a call was broken off meanwhile.
   */
  async add(source: string, milliseconds: number): Promise<void> {
    const key = JSON.stringify(`${source.length} ${source.slice(0, 100)}`);
    const isThere = await this.evaluate(() => `${added}?.has(${key}) === true`, milliseconds);
    if (isThere === true && !this.isDoubtful) return;
    await this.evaluate(() => `${source}\n;(${added} ??= new Set()).add(${key});undefined`, milliseconds);
    this.isDoubtful = false;
  }

  /** Ends a script of the page that never ends by itself. */
  async interrupt(): Promise<void> {
    await this.session.send('Runtime.terminateExecution').catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.session.detach().catch(() => undefined);
  }

  private async frame(): Promise<FrameTree['frame']> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const found = this.find(frameTree);
    if (!found) throw new Error('The frame is gone');
    return found.frame;
  }

  /** Runs what is said for the world that the document has. */
  private async evaluate(say: (world: number) => string, timeout: number): Promise<unknown> {
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: (await this.frame()).id,
      worldName: 'kerb',
    });
    const expression = say(executionContextId);
    const wasDoubtful = this.isDoubtful;
    // Until it has ended it may be broken off, by us or by its time limit.
    this.isDoubtful = true;
    const answer = await this.session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
      timeout,
    });
    if (!answer.exceptionDetails) this.isDoubtful = wasDoubtful;
    if (answer.exceptionDetails) {
      const { exception, text } = answer.exceptionDetails;
      throw new Error(exception?.description?.split('\n')[0] ?? text);
    }
    return answer.result.value;
  }
}

interface FrameTree {
  frame: { id: string; loaderId: string; url: string };
  childFrames?: FrameTree[];
}

function allFrames(tree: FrameTree): FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(allFrames)];
}

function isTwin(one: Frame, other: Frame): boolean {
  return withoutFragment(one.url()) === withoutFragment(other.url());
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? '';
}
