// What Lighthouse and Kerb's own thorough profile say of each kind of page of a built report.
// `node test/bench/report-quality.ts SITE [--runs 3]`; SITE is a folder with a report, such as the demonstration's.
// Exits with 1 where accessibility or best practices are below 100, performance below 95, or a violation is found.

import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { listen, stop } from '../../crawler/demo/listen.ts';
import { launchBrowser } from '../../crawler/gather/browser.ts';
import { lighthouseOf, thoroughLookAt } from './report/quality.ts';
import { filesOf, kindOf } from './report/site-size.ts';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const [site] = positionals;
if (site === undefined) throw new Error('Say which report: node test/bench/report-quality.ts FOLDER');

const pages = (await filesOf(resolve(site))).map(({ path }) => path).filter((path) => path.endsWith('.html'));
/** The largest page of each kind. */
const chosen = [...Map.groupBy(pages, kindOf)].map(([kind, [largest = '']]) => ({ kind, page: largest }));
const server = createServer(sirv(resolve(site), { dev: true }));
const origin = `http://127.0.0.1:${await listen(server)}`;
const browser = await launchBrowser({
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  // Lighthouse finds its way into it.
  driven: { userAgent: 'Kerb' },
});
try {
  console.log('Access. Best practices  Performance  Violations  Kind of page (its largest)');
  for (const { kind, page } of chosen) {
    const url = `${origin}/${page.replace(/index\.html$/, '')}`;
    const { accessibility, bestPractices, performance } = await lighthouseOf(
      browser,
      url,
      Number(values.runs),
    );
    const looks = await Promise.all([
      thoroughLookAt(browser, url, 'desktop'),
      thoroughLookAt(browser, url, 'mobile'),
    ]);
    const violations = looks.flatMap((look) => look.violations);
    const figures = [accessibility, bestPractices, performance, violations.length];
    console.log(`${figures.map((figure) => String(figure).padStart(6)).join('  ')}  ${kind} (${page})`);
    for (const line of [...violations, ...looks.flatMap(({ untested }) => untested)])
      console.log(`        ${line}`);
    if (accessibility < 100 || bestPractices < 100 || performance < 95 || violations.length > 0)
      process.exitCode = 1;
  }
} finally {
  await browser.close();
  await stop(server);
}
