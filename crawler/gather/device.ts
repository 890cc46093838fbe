import type { BrowserContextOptions } from 'playwright';
import type { DeviceName } from '../records/names.ts';

/** The two devices: screen, density, touch. */
const screens = {
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false },
  mobile: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

const platforms = {
  desktop: { system: 'X11; Linux x86_64', suffix: '' },
  mobile: { system: 'Linux; Android 10; K', suffix: ' Mobile' },
} as const;

interface Identity {
  kerb: string;
  browser: string;
  /** The page that says who runs the audit; part of the user agent. */
  about: string | undefined;
}

/** An honest user agent: the browser that it is, then our name, version and where to read about us. */
export function userAgentFor(device: DeviceName, { kerb, browser, about }: Identity): string {
  const { system, suffix } = platforms[device];
  const major = browser.split('.')[0];
  const who = about ? ` (+${about})` : '';
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0${suffix} Safari/537.36 Kerb/${kerb}${who}`;
}

/** How a journey's own browser context is set up. Service workers are off: requests must pass the guard. */
export function contextOptions(device: DeviceName, identity: Identity): BrowserContextOptions {
  return {
    ...screens[device],
    userAgent: userAgentFor(device, identity),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    serviceWorkers: 'block',
    acceptDownloads: false,
  };
}
