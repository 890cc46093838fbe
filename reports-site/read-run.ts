import { fork } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MendableError } from '../crawler/records/mendable-error.ts';
import { type Run, run } from '../crawler/records/run.ts';
import { type Taken, type TakeOptions, takeCouncil } from './take-council.ts';

/** Fewer councils than this are read by this process: starting another would take longer. */
const fewest = 16;

/** The heap of one process that reads: it holds one council at a time, and would else let far more of it lie. */
const mostMegabytes = 256;

/** What Node is told of a heap so large; with a small one it would make room for new objects far too often. */
export function heapOf(megabytes: number): string[] {
  return [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=16'];
}

/** More processes would need more memory than a small machine has. */
export const mostAtOnce = Math.min(2, availableParallelism());

/**
 * A run as it lies in its folder, checked against the contract and carried over into the site, council by council;
 * in order of their names.
 */
export async function readRun(options: TakeOptions): Promise<{ run: Run; councils: Taken[] }> {
  const { runFolder } = options;
  const record = run.parse(JSON.parse(await readFile(join(runFolder, 'run.json'), 'utf8')));
  const names = (await readdir(join(runFolder, 'results'))).filter((name) => name.endsWith('.json')).sort();
  const councils =
    names.length < fewest ? await takeHere(names, options) : await takeInProcesses(names, options);
  return {
    run: record,
    councils: councils.toSorted((a, b) => a.brief.council.name.localeCompare(b.brief.council.name, 'en-GB')),
  };
}

async function takeHere(names: readonly string[], options: TakeOptions): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const name of names) taken.push(await takeCouncil(name, options));
  return taken;
}

async function takeInProcesses(names: readonly string[], options: TakeOptions): Promise<Taken[]> {
  const shares = Array.from({ length: mostAtOnce }, (_, at) =>
    names.filter((_name, index) => index % mostAtOnce === at),
  );
  return (await Promise.all(shares.map((share) => takeInProcess({ names: share, options })))).flat();
}

/** What a process of take-councils.ts is asked for. */
export interface TakeTask {
  names: string[];
  options: TakeOptions;
}

/** What it says: a council that was taken, or why it stopped. */
export type TakeNews = { taken: Taken } | { error: string; isMendable: boolean };

/** The councils of a process, not a thread: what it used is free again when it ends, before the pages are rendered. */
function takeInProcess(task: TakeTask): Promise<Taken[]> {
  const file = new URL(`./take-councils${extname(import.meta.filename)}`, import.meta.url);
  const child = fork(fileURLToPath(file), {
    execArgv: heapOf(mostMegabytes),
    serialization: 'advanced',
  });
  const taken: Taken[] = [];
  return new Promise((resolve, reject) => {
    child.on('message', (news: TakeNews) => {
      if ('error' in news) reject(news.isMendable ? new MendableError(news.error) : new Error(news.error));
      else taken.push(news.taken);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0 && taken.length === task.names.length) resolve(taken);
      else reject(new Error(`Reading the results stopped with ${code}`));
    });
    child.send(task);
  });
}
