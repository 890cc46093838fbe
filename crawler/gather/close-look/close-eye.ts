import type { CDPSession } from 'playwright';
import { type Picture, pictureOf, type Rect } from '../checks/pixels/picture.ts';
import type { CloseKit } from '../in-page/pixels/close-kit.ts';
import type { Tab } from '../tab.ts';
import { within } from '../time-limit.ts';

/** The most that one question or one picture may take, in milliseconds. */
const onceMs = 3000;

/** Looks at controls closely without touching the page: no pointer, no keys, no scrolling. */
export interface CloseEye {
  session: CDPSession;
  ask<Name extends keyof CloseKit>(
    name: Name,
    ...argument: Parameters<CloseKit[Name]>
  ): Promise<ReturnType<CloseKit[Name]>>;
  /** What the protocol calls a control, or the element so many levels above it; null where there is none. */
  nodeOf(at: number, up: number): Promise<number | null>;
  /** A picture of a part of the page, one pixel for each CSS pixel. */
  see(part: Rect): Promise<Picture>;
  close(): Promise<void>;
}

/** Puts the kit into the page, which is held still until the eye is closed. */
export async function openCloseEye(tab: Tab): Promise<CloseEye> {
  await tab.call('closeKit');
  const session = await tab.page.context().newCDPSession(tab.page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'kerb',
  });
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const asked = session.send('Runtime.evaluate', { contextId, expression, returnByValue, timeout: onceMs });
    const { result, exceptionDetails } = await within(onceMs + 500, 'A close look', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  return {
    session,
    ask: async (name, ...argument) => {
      const given = argument.map((each) => JSON.stringify(each)).join();
      // What our own code gives is of the type that it says.
      return (await evaluate(`kerbClose.${name}(${given})`, true)).value as never;
    },
    nodeOf: async (at, up) => {
      const { objectId } = await evaluate(`kerbClose.element(${at}, ${up})`, false);
      return objectId ? (await session.send('DOM.requestNode', { objectId })).nodeId : null;
    },
    see: (part) => within(onceMs, 'A picture', pictureThrough(session, part, tab)),
    close: async () => {
      await evaluate('kerbClose.end()', true).catch(() => undefined);
      await session.detach().catch(() => undefined);
    },
  };
}

async function pictureThrough(session: CDPSession, part: Rect, tab: Tab): Promise<Picture> {
  const { width, height } = tab.page.viewportSize() ?? { width: 0, height: 0 };
  const { cssVisualViewport: view } = await session.send('Page.getLayoutMetrics');
  const isInWindow =
    part.top >= view.pageY &&
    part.left >= view.pageX &&
    part.bottom <= view.pageY + height &&
    part.right <= view.pageX + width;
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: !isInWindow,
    clip: {
      x: part.left,
      y: part.top,
      width: Math.max(1, part.right - part.left),
      height: Math.max(1, part.bottom - part.top),
      scale: 1,
    },
  });
  return pictureOf(Buffer.from(data, 'base64'), part);
}
