// Plain JavaScript without packages of its own, so that set-up can use it before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser to use: the one that KERB_BROWSER names, else Playwright's own, else an installed Chromium or Chrome.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {string} playwrightsOwn where Playwright would keep its own browser; may not exist
 * @returns {{ path: string } | { problem: string }}
 */
export function findBrowser(environment, playwrightsOwn) {
  const named = environment.KERB_BROWSER;
  if (named) {
    return existsSync(named)
      ? { path: named }
      : {
          problem: `KERB_BROWSER names ${named}, which does not exist. Name an installed Chromium, or unset it.`,
        };
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  const path = [playwrightsOwn, ...installed].find((candidate) => candidate && existsSync(candidate));
  return path ? { path } : { problem: 'No Chromium or Chrome was found on this machine.' };
}
