// What Kerb's profiles cost for each page: time, and CPU of our process and the browser's. Not a test: nothing passes or fails.
// `node test/bench/page.ts [FOLDER] [--rounds N] [--page WORDS] [--way load|"load and axe"|fast|thorough] [--json FILE]`

import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../crawler/gather/browser.ts';
import { cpuSeconds } from './page/cpu.ts';
import { servePages } from './page/pages.ts';
import { go, type Way, ways } from './page/ways.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    page: { type: 'string' },
    way: { type: 'string', multiple: true },
    json: { type: 'string' },
  },
});

interface Cost {
  url: string;
  way: Way;
  seconds: number;
  cpu: number;
}

/** How long the processes of a closed window may take to end, so that what they used is counted. */
const endingMs = 300;

const wanted = ways.filter((way) => values.way?.includes(way) ?? true);
const served = await servePages(positionals[0]);
const browser = await launchBrowser({
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  hosts: served.hosts,
});
const addresses = served.addresses.filter((url) => url.includes(values.page ?? ''));
try {
  const [first] = addresses;
  if (first) for (const way of wanted) await go(way, browser, first);
  const costs = await measureAll();
  print(costs);
  if (values.json) await writeFile(values.json, `${JSON.stringify(costs, null, 2)}\n`);
} finally {
  await browser.close();
  await served.close();
}

/** One page after the other in all ways, again and again: what else the machine does falls on all of them alike. */
async function measureAll(): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [index, url] of addresses.entries()) {
      const turned = wanted.map((_, place) => wanted[(place + round + index) % wanted.length]);
      for (const way of turned) if (way) costs.push({ url, way, ...(await measure(way, url)) });
      process.stderr.write(`round ${round + 1}: ${url}\n`);
    }
  }
  return costs;
}

async function measure(way: Way, url: string): Promise<Pick<Cost, 'seconds' | 'cpu'>> {
  const [cpu, start] = [cpuSeconds(), performance.now()];
  await go(way, browser, url);
  const seconds = (performance.now() - start) / 1000;
  await wait(endingMs);
  return { seconds, cpu: cpuSeconds() - cpu };
}

function print(costs: readonly Cost[]): void {
  const urls = [...new Set(costs.map(({ url }) => url))];
  const of = (what: 'seconds' | 'cpu', way: Way, url: string): number =>
    median(costs.filter((cost) => cost.way === way && cost.url === url).map((cost) => cost[what]));
  console.log(
    `CPU seconds (user and system, our process and the browser's) for each page, median of ${values.rounds}\n`,
  );
  console.log([...wanted.map((way) => way.padStart(13)), '  page'].join(''));
  for (const url of urls)
    console.log([...wanted.map((way) => figure(of('cpu', way, url))), `  ${url}`].join(''));
  const mean = (what: 'seconds' | 'cpu', way: Way): number =>
    urls.reduce((sum, url) => sum + of(what, way, url), 0) / urls.length;
  console.log([...wanted.map((way) => figure(mean('cpu', way))), '  CPU, mean of the pages'].join(''));
  console.log([...wanted.map((way) => figure(mean('seconds', way))), '  seconds by the clock'].join(''));
  const share = (one: Way, other: Way, what: 'cpu' | 'seconds' = 'cpu'): number =>
    mean(what, one) / mean(what, other);
  if (wanted.length < ways.length) return;
  console.log(`
thorough / fast: ${share('thorough', 'fast').toFixed(2)} in CPU, ${share('thorough', 'fast', 'seconds').toFixed(2)} by the clock (at most 4)
load and axe / fast: ${Math.round(100 * share('load and axe', 'fast'))}% of the CPU (at least 70%)`);
}

function figure(value: number): string {
  return value.toFixed(2).padStart(13);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (lower + upper) / 2;
}
