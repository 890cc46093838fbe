import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, stop } from '../../crawler/demo/listen.ts';
import { launchBrowser } from '../../crawler/gather/browser.ts';
import { lighthouseOf, thoroughLookAt } from '../bench/report/quality.ts';
import { type BuiltSite, builtSite } from './sample/built-site.ts';
import { larkton, murkwell } from './sample/results.ts';

/** Pages that have every component between them; all kinds, and speed, by `npm run bench:report-quality` on a quiet machine. */
const kinds = [
  '',
  'councils/murkwell/',
  'councils/murkwell/pay-council-tax/desktop/',
  'compare/?councils=larkton,murkwell&journey=pay-council-tax&device=desktop',
  'findings/criteria/1-4-3/',
  'search/?q=larkton',
];

describe('the report, looked at by Kerb itself and by Lighthouse', () => {
  const held: { site?: BuiltSite; browser?: Browser; server?: Server; origin: string } = { origin: '' };

  beforeAll(async () => {
    held.site = await builtSite([larkton, murkwell]);
    held.server = createServer(sirv(held.site.folder, { dev: true }));
    held.origin = `http://127.0.0.1:${await listen(held.server)}`;
    held.browser = await launchBrowser({
      environment: process.env,
      isRoot: process.getuid?.() === 0,
      // Lighthouse finds its way into it.
      driven: { userAgent: 'Kerb' },
    });
  }, 120_000);

  afterAll(async () => {
    await held.browser?.close();
    if (held.server) await stop(held.server);
    await held.site?.remove();
  });

  function browser(): Browser {
    if (!held.browser) throw new Error('There is no browser');
    return held.browser;
  }

  test.each(kinds)(
    '/%s has no violation in the thorough profile, and nothing is left untested',
    async (page) => {
      const { violations, untested } = await thoroughLookAt(browser(), `${held.origin}/${page}`, 'desktop');

      expect(violations).toEqual([]);
      expect(untested.filter((line) => !line.startsWith('form-errors'))).toEqual([]);
    },
  );

  test.each(kinds.filter((_, index) => index % 2 === 0))(
    '/%s has 100 for accessibility and for best practices on Lighthouse’s phone',
    async (page) => {
      const { accessibility, bestPractices } = await lighthouseOf(browser(), `${held.origin}/${page}`, 1);

      expect({ accessibility, bestPractices }).toEqual({ accessibility: 100, bestPractices: 100 });
    },
  );
});
