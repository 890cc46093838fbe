import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import { within } from './time-limit.ts';

const openMs = 20_000;
const closeMs = 8000;

/**
 * Works in a browser context of its own and closes it after. A browser that cannot open or close one any more is
 * ended; whoever holds it sees that it is no longer connected and starts another.
 */
export async function inContext<T>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await within(openMs, 'Opening a window', browser.newContext(options)).catch(
    async (error) => {
      await endBrowser(browser);
      throw error;
    },
  );
  try {
    return await work(context);
  } finally {
    await within(closeMs, 'Closing the windows', context.close()).catch(() => endBrowser(browser));
  }
}

async function endBrowser(browser: Browser): Promise<void> {
  await within(closeMs, 'Ending the browser', browser.close()).catch(() => undefined);
}
