import type { CDPSession } from 'playwright';
import type { KeyboardKit } from '../../in-page/keyboard/kit.ts';
import type { Tab } from '../../tab.ts';
import { within } from '../../time-limit.ts';

/** The page or a frame of it, with the kit in our world inside it, to be asked without sending our code each time. */
export interface Inside {
  /** Selector of the frame; empty for the page. */
  selector: string;
  session: CDPSession;
  context: number;
  ask<Name extends Exclude<keyof KeyboardKit, 'key'>>(
    name: Name,
    ...argument: Parameters<KeyboardKit[Name]>
  ): Promise<Awaited<ReturnType<KeyboardKit[Name]>>>;
}

/** All documents of a page that can be looked into while keys are pressed. */
export interface Documents {
  page: Inside;
  all: readonly Inside[];
  close(): Promise<void>;
}

/** The most that one look may take: focus handlers of the page may be slow. */
const lookMs = 3000;

/** A page that hangs is left as it is: it is loaded afresh. */
const closeMs = 1000;

/** Puts the kit into the page and its frames. A frame that cannot be looked into is left out. */
export async function openDocuments(tab: Tab): Promise<Documents> {
  const hasAxe = await tab.call('keyboardKit', { key: '' });
  if (hasAxe !== true) await tab.callWithAxe('keyboardKit', { key: '' });
  for (const sight of tab.frames)
    await tab.callInFrame(sight, 'keyboardKit', { key: sight.selector }).catch(() => undefined);
  const sessions = [await tab.page.context().newCDPSession(tab.page)];
  for (const { frame } of tab.frames) {
    const own = await tab.page
      .context()
      .newCDPSession(frame)
      .catch(() => null);
    if (own) sessions.push(own);
  }
  const all = (await Promise.all(sessions.map(insides))).flat();
  const page = all.find(({ selector }) => selector === '');
  if (!page) throw new Error('The page cannot be looked into');
  return {
    page,
    all,
    close: async () => {
      const ended = Promise.all(all.map((inside) => inside.ask('end').catch(() => undefined)));
      await within(closeMs, 'Leaving the page', ended).catch(() => undefined);
      const left = Promise.all(sessions.map((session) => session.detach().catch(() => undefined)));
      await within(closeMs, 'Leaving the page', left).catch(() => undefined);
    },
  };
}

async function insides(session: CDPSession): Promise<Inside[]> {
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'kerb') contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  const found = await Promise.all(
    contexts.map(async (context) => {
      const key = await evaluate(session, context, 'globalThis.kerbKeyboard?.key').catch(() => null);
      return typeof key === 'string' ? [insideOf(session, context, key)] : [];
    }),
  );
  return found.flat();
}

function insideOf(session: CDPSession, context: number, selector: string): Inside {
  return {
    selector,
    session,
    context,
    ask: async (name, ...argument) => {
      const expression = `kerbKeyboard.${name}(${argument.map((each) => JSON.stringify(each)).join()})`;
      // What our own code gives is of the type that it says.
      return (await evaluate(session, context, expression)) as Awaited<ReturnType<Inside['ask']>> as never;
    },
  };
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const asked = session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
    timeout: lookMs,
  });
  const { result, exceptionDetails } = await within(lookMs + 1000, 'Looking where the focus is', asked);
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text);
  return result.value;
}
