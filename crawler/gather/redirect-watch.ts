import type { Page } from 'playwright';
import type { Kept } from './shelf.ts';

export interface Hop {
  method: string;
  url: string;
  isPage: boolean;
  /** Whether it would bring a document; else it is a script's own request. */
  isDocument: boolean;
}

/** Why a hop of a redirect must not be followed, or what is kept of where it leads; null when it may go to the network. */
export type JudgeHop = (hop: Hop) => Promise<{ refused: string } | { kept: Kept } | null>;

/**
 * Looks at every hop of a redirect before it is followed: Playwright's own interception sees only the first address of
 * a chain. A hop that must not be followed is answered with nothing, and the page stays as it was.
 */
export async function watchRedirects(page: Page, judge: JudgeHop): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on(
    'Fetch.requestPaused',
    async ({ requestId, request, redirectedRequestId, frameId, resourceType }) => {
      const isDocument = resourceType === 'Document';
      const isPage = isDocument && frameId === frameTree.frame.id;
      const verdict = redirectedRequestId
        ? await judge({ method: request.method, url: request.url, isPage, isDocument })
        : null;
      const answer = !verdict
        ? session.send('Fetch.continueRequest', { requestId })
        : 'refused' in verdict
          ? session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
          : session.send('Fetch.fulfillRequest', { requestId, ...answerFrom(verdict.kept) });
      await answer.catch(() => undefined);
    },
  );
  const patterns = (['Document', 'XHR', 'Fetch'] as const).map((resourceType) => ({
    resourceType,
    requestStage: 'Request' as const,
  }));
  await session.send('Fetch.enable', { patterns });
}

function answerFrom({ status, headers, body }: Kept): {
  responseCode: number;
  responseHeaders: { name: string; value: string }[];
  body: string;
} {
  const responseHeaders = Object.entries(headers).flatMap(([name, values]) =>
    (name === 'set-cookie' ? values.split('\n') : [values]).map((value) => ({ name, value })),
  );
  return { responseCode: status, responseHeaders, body: body.toString('base64') };
}
