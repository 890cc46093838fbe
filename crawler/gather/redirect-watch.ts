import type { Page } from 'playwright';

/** Why a hop of a redirect must not be followed; null when it may. */
export type JudgeHop = (hop: { method: string; url: string; isPage: boolean }) => Promise<string | null>;

/**
 * Looks at every hop of a redirect before it is followed: Playwright's own interception sees only the first address of
 * a chain. A hop that must not be followed is answered with nothing, and the page stays as it was.
 */
export async function watchRedirects(page: Page, judge: JudgeHop): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Fetch.requestPaused', async ({ requestId, request, redirectedRequestId, frameId }) => {
    const isPage = frameId === frameTree.frame.id;
    const reason = redirectedRequestId
      ? await judge({ method: request.method, url: request.url, isPage })
      : null;
    const answer = reason
      ? session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
      : session.send('Fetch.continueRequest', { requestId });
    await answer.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] });
}
