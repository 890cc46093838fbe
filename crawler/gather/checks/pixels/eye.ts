import type { CDPSession } from 'playwright';
import type { PixelKit } from '../../in-page/pixels/pixel-kit.ts';
import type { Tab } from '../../tab.ts';
import { within } from '../../time-limit.ts';
import { type Picture, pictureOf, type Rect } from './picture.ts';

/** Where on the page the window's top left corner is. */
interface Corner {
  x: number;
  y: number;
}

/** Looks at the page as a picture, and has our code in the page at hand. */
export interface Eye {
  session: CDPSession;
  ask<Name extends keyof PixelKit>(
    name: Name,
    ...argument: Parameters<PixelKit[Name]>
  ): Promise<Awaited<ReturnType<PixelKit[Name]>>>;
  /** A picture of a part of the window, whose corner on the page is given; the browser draws what is new first. */
  see(part: Rect, corner: Corner): Promise<Picture>;
  close(): Promise<void>;
}

/** The most that one question or one picture may take. */
const onceMs = 6000;
/** axe-core reads the whole page for its texts. */
const textsMs = 15_000;

/** Puts the kit into the page and holds the page still, the mouse away from everything. */
export async function openEye(tab: Tab): Promise<Eye> {
  await tab.callWithAxe('pixelKit', {});
  await tab.page.mouse.move(-1, -1);
  const session = await tab.page.context().newCDPSession(tab.page);
  const context = await ourWorld(session);
  const eye: Eye = {
    session,
    ask: async (name, ...argument) => {
      const expression = `kerbPixels.${name}(${argument.map((each) => JSON.stringify(each)).join()})`;
      // What our own code gives is of the type that it says.
      return (await evaluate(session, context, expression, name === 'texts' ? textsMs : onceMs)) as never;
    },
    see: (part, corner) => within(onceMs, 'A picture', pictureThrough(session, part, corner)),
    close: async () => {
      await eye.ask('end').catch(() => undefined);
      await session.detach().catch(() => undefined);
    },
  };
  await eye.ask('begin');
  return eye;
}

async function ourWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'kerb',
  });
  return executionContextId;
}

async function evaluate(
  session: CDPSession,
  contextId: number,
  expression: string,
  timeout: number,
): Promise<unknown> {
  const asked = session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
    timeout,
  });
  const { result, exceptionDetails } = await within(timeout + 1000, 'Looking at the page', asked);
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text);
  return result.value;
}

async function pictureThrough(session: CDPSession, part: Rect, { x, y }: Corner): Promise<Picture> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    clip: {
      x: x + part.left,
      y: y + part.top,
      width: Math.max(1, part.right - part.left),
      height: Math.max(1, part.bottom - part.top),
      scale: 1,
    },
  });
  return pictureOf(Buffer.from(data, 'base64'), part);
}
