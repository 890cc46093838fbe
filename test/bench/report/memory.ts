import { readdir, readFile } from 'node:fs/promises';

/** What a process and all that it started used. */
export interface Used {
  /** The most memory at one time. */
  bytes: number;
  /** What each of the processes had of it then, the largest first. */
  shares: number[];
  /** Processor time; less than the truth by what each process used after the last look at it. */
  cpuSeconds: number;
}

export interface Watch {
  stop(): Used;
}

/**
 * Looks four times a second at a process and its descendants (Linux's `/proc`). Memory that two processes share counts
 * for both, so the sum of what is resident is never too small.
 */
export function watch(pid: number): Watch {
  let bytes = 0;
  let shares: number[] = [];
  const cpu = new Map<number, number>();
  const timer = setInterval(async () => {
    const family = await familyOf(pid);
    const now = family.reduce((sum, one) => sum + one.bytes, 0);
    if (now > bytes) shares = family.map((one) => one.bytes).sort((one, other) => other - one);
    bytes = Math.max(bytes, now);
    for (const one of family) cpu.set(one.pid, one.cpuSeconds);
  }, 250);
  return {
    stop() {
      clearInterval(timer);
      return { bytes, shares, cpuSeconds: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0) };
    },
  };
}

interface OneProcess {
  bytes: number;
  cpuSeconds: number;
  pid: number;
  parent: number;
}

/** A process and its descendants now. */
export async function familyOf(root: number): Promise<OneProcess[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(names.map(processOf))).filter((one) => one !== null);
  const family = new Set([root]);
  // A child has a higher number than its parent but for when numbers begin anew: go round until nothing is added.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

/** Linux counts processor time in hundredths of a second. */
const ticks = 100;

async function processOf(name: string): Promise<OneProcess | null> {
  const [status, stat] = await Promise.all(
    ['status', 'stat'].map((file) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')),
  );
  if (!status || !stat) return null;
  const field = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  // The name, which may have spaces, stands in brackets as the second field; user and system time are 14 and 15.
  const times = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return {
    pid: Number(name),
    parent: field('PPid'),
    bytes: 1024 * field('VmRSS'),
    cpuSeconds: times.reduce((sum, time) => sum + time, 0) / ticks,
  };
}
