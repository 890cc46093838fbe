import type { Page, Route } from 'playwright';
import type { Tab } from '../../tab.ts';

/** A page that was asked for and held back, or a window that opened. */
export interface Held {
  how: 'document' | 'window';
  method: string;
  to: string;
}

export interface Holding {
  /** What was held back since the last call. */
  take(): Held[];
}

const mostKept = 50;
const data = new Set(['xhr', 'fetch', 'ping']);

/**
 * Does something while no page can be loaded: each one that is asked for gets an empty answer, which leaves the page as
 * it is, and each window is closed. `keepsData` holds back what scripts ask for, too. Nothing of it reaches the network.
 */
export async function withPagesHeld<T>(
  tab: Tab,
  { keepsData }: { keepsData: boolean },
  work: (holding: Holding) => Promise<T>,
): Promise<T> {
  const context = tab.page.context();
  const held: Held[] = [];
  const hold = async (route: Route): Promise<void> => {
    const request = route.request();
    if (request.isNavigationRequest()) {
      const isPage = request.frame() === tab.page.mainFrame();
      if (isPage && held.length < mostKept)
        held.push({ how: 'document', method: request.method(), to: request.url().slice(0, 1000) });
      return route.fulfill({ status: 204 });
    }
    return keepsData && data.has(request.resourceType()) ? route.abort('blockedbyclient') : route.fallback();
  };
  const handler = (route: Route): Promise<void> =>
    hold(route).catch(() => route.abort().catch(() => undefined));
  const close = (page: Page): void => {
    if (held.length < mostKept) held.push({ how: 'window', method: '', to: page.url().slice(0, 1000) });
    void page.close().catch(() => undefined);
  };
  await context.route('**/*', handler);
  tab.page.on('popup', close);
  try {
    return await work({ take: () => held.splice(0) });
  } finally {
    tab.page.off('popup', close);
    await context.unroute('**/*', handler).catch(() => undefined);
  }
}
