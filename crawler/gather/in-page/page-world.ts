import type { CDPSession, Page } from 'playwright';

/** A function that runs inside a visited page: it stands alone and gets one argument that is JSON. */
// biome-ignore lint/complexity/noBannedTypes: any function may be carried over, only its text is used
export type InPage = Function;

/**
 * Runs our own code in a world of its own inside the page: it sees the same document, but nothing that the page
 * did to the language (a replaced `Array.from`, a trapped `toString`) reaches it. The browser ends it after `milliseconds`.
 */
export class PageWorld {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async open(page: Page): Promise<PageWorld> {
    return new PageWorld(await page.context().newCDPSession(page));
  }

  /** The identity of the document that the page shows; another document has another one. */
  async documentId(): Promise<string> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    return frameTree.frame.loaderId;
  }

  /** Calls the first function with the argument; the others are what it uses by name. Throws what it throws. */
  async call(functions: readonly InPage[], argument: unknown, milliseconds: number): Promise<unknown> {
    const [entry] = functions;
    const source = functions.map(String).join('\n');
    return this.evaluate(
      `(() => { ${source}\nreturn ${entry?.name}(${JSON.stringify(argument)}); })()`,
      milliseconds,
    );
  }

  /** Puts a script into our world of the page, where later calls find what it defines. */
  async add(script: string, milliseconds: number): Promise<void> {
    await this.evaluate(`${script}\n;undefined`, milliseconds);
  }

  /** Ends a script of the page that never ends by itself. */
  async interrupt(): Promise<void> {
    await this.session.send('Runtime.terminateExecution').catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.session.detach().catch(() => undefined);
  }

  private async evaluate(expression: string, timeout: number): Promise<unknown> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'kerb',
    });
    const answer = await this.session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
      timeout,
    });
    if (answer.exceptionDetails) {
      const { exception, text } = answer.exceptionDetails;
      throw new Error(exception?.description?.split('\n')[0] ?? text);
    }
    return answer.result.value;
  }
}
