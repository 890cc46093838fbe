import { type Browser, chromium } from 'playwright';
import { MendableError } from '../records/mendable-error.ts';
import { findBrowser } from './find-browser.mjs';
import { leftOff } from './left-off.ts';

export interface BrowserOptions {
  environment: Readonly<Record<string, string | undefined>>;
  /** Whether this process runs as root, where Chromium starts only without its sandbox. */
  isRoot: boolean;
  /** Host names that are answered on this machine: name → "127.0.0.1:port". */
  hosts?: Readonly<Record<string, string>>;
  /**
   * For Lighthouse: opens a port of this machine by which the browser can be driven too, and says who asks where neither
   * a page nor a window of ours does.
   */
  driven?: { userAgent: string } | undefined;
}

/**
 * Frames of other sites live in their page's process. In processes of their own, where two drive the browser, a frame could
 * begin before our guard stood before its network, and send.
 */
const framesTogether = '--disable-site-isolation-trials';

/** Starts Chromium. Throws a MendableError that says what to type when there is none. */
export async function launchBrowser({
  environment,
  isRoot,
  hosts = {},
  driven,
}: BrowserOptions): Promise<Browser> {
  const found = findBrowser(environment, chromium.executablePath());
  if ('problem' in found) {
    throw new MendableError(
      `${found.problem}\nType "npx playwright install chromium", or install Chromium and name it in KERB_BROWSER.`,
    );
  }
  const mapped = Object.entries(hosts).map(([name, address]) => `MAP ${name} ${address}`);
  return chromium
    .launch({
      executablePath: found.path,
      chromiumSandbox: !isRoot,
      // Whoever stops the program stops all of it, not the browser under a program that goes on.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // As in everybody's browser: windows open when a person clicks, not when a script wants to.
      ignoreDefaultArgs: ['--disable-popup-blocking'],
      args: [
        leftOff,
        '--disable-quic',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        ...(driven ? [framesTogether, '--remote-debugging-port=0', `--user-agent=${driven.userAgent}`] : []),
        ...(mapped.length > 0 ? [`--host-resolver-rules=${mapped.join(',')}`, ...asPublic(hosts)] : []),
      ],
    })
    .catch((error: Error) => {
      throw new MendableError(
        `The browser at ${found.path} did not start: ${error.message.split('\n')[0]}\nStart it by hand to see why, or name another in KERB_BROWSER.`,
      );
    });
}

/** Lets names that are answered on this machine pass for the public websites that they stand for. */
function asPublic(hosts: Readonly<Record<string, string>>): string[] {
  const addresses = [...new Set(Object.values(hosts))].map((address) => `${address}=public`);
  return [`--ip-address-space-overrides=${addresses.join(',')}`];
}
