// What a report at the size of the country costs: an invented run is generated and its site is built.
// `node test/bench/report.ts [--councils N] [--seed WORD] [--run FOLDER] [--keep FOLDER]`
// Exits with 1 when a limit is broken: 120 seconds, 2 GB of all processes together, 150 KB of HTML in one page.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Used, watch } from './report/memory.ts';
import { filesOf, kindOf, type SiteFile } from './report/site-size.ts';

const { values } = parseArgs({
  options: {
    councils: { type: 'string' },
    seed: { type: 'string', default: 'kerb' },
    run: { type: 'string' },
    keep: { type: 'string' },
  },
});

const limits = { seconds: 120, bytes: 2e9, page: 150_000 };
const work = await mkdtemp(join(tmpdir(), 'kerb-bench-report-'));
try {
  const run = values.run ?? join(work, 'run');
  if (!values.run) await node('generate', [run, values.seed, ...(values.councils ? [values.councils] : [])]);
  const site = values.keep ?? join(work, 'site');
  const cost = await node('build', [run, site]);
  const { seconds, bytes } = cost;
  const files = await filesOf(site);
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  tell({ ...cost, files, pages });
  const largest = pages[0]?.bytes ?? 0;
  const broken = [
    seconds > limits.seconds ? `It took more than ${limits.seconds} seconds.` : '',
    bytes > limits.bytes ? `It needed more than ${mega(limits.bytes)}.` : '',
    largest > limits.page
      ? `${pages.filter((page) => page.bytes > limits.page).length} pages are over 150 KB.`
      : '',
  ].filter((line) => line !== '');
  console.log(broken.length === 0 ? '\nWithin every limit.' : `\n${broken.join('\n')}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await rm(work, { recursive: true, force: true });
}

interface Cost extends Used {
  seconds: number;
}

/** Runs one of the files beside this one and measures it. */
async function node(file: 'generate' | 'build', args: readonly string[]): Promise<Cost> {
  const path = fileURLToPath(new URL(`./report/${file}.ts`, import.meta.url));
  const heap = file === 'generate' ? ['--max-old-space-size=8000'] : [];
  const began = performance.now();
  const child = spawn(process.execPath, [...heap, path, ...args], { stdio: 'inherit' });
  const watched = watch(child.pid ?? 0);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const used = watched.stop();
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, ...used };
}

function tell({
  seconds,
  bytes,
  shares,
  cpuSeconds,
  files,
  pages,
}: Cost & Record<'files' | 'pages', SiteFile[]>): void {
  const all = files.reduce((sum, file) => sum + file.bytes, 0);
  const html = pages.reduce((sum, page) => sum + page.bytes, 0);
  console.log(
    `\nBuilt in ${seconds.toFixed(1)} seconds on ${availableParallelism()} cores (${cpuSeconds.toFixed(0)} seconds of processor time), at most ${mega(bytes)} of memory (${shares.map(mega).join(' + ')})`,
  );
  console.log(
    `${pages.length} pages, ${mega(html)} of HTML; the whole site ${mega(all)} in ${files.length} files`,
  );
  console.log('\nThe largest pages');
  for (const page of pages.slice(0, 8)) console.log(`${kilo(page.bytes)}  ${page.path}`);
  console.log('\nKinds of page: how many, mean, largest, all');
  const kinds = [...Map.groupBy(pages, ({ path }) => kindOf(path))].map(([kind, of]) => ({
    kind,
    of,
    sum: of.reduce((total, page) => total + page.bytes, 0),
  }));
  for (const { kind, of, sum } of kinds.sort((one, other) => other.sum - one.sum).slice(0, 16))
    console.log(
      `${String(of.length).padStart(6)} ${kilo(sum / of.length)} ${kilo(of[0]?.bytes ?? 0)} ${mega(sum).padStart(8)}  ${kind}`,
    );
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`.padStart(10);
}

function mega(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
}
