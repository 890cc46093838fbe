import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of Linux's accounting: a hundred for each second on every machine that Linux runs on today. */
const ticksPerSecond = 100;

interface Process {
  parent: number;
  /** Of the process itself and of those of its children that have ended, user and system together. */
  ticks: number;
}

/**
 * CPU seconds, user and system, that this process and all that it started have used so far, from /proc. Linux only:
 * throws elsewhere.
 */
export function cpuSeconds(root: number = process.pid): number {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const read = readProcess(name);
        return read ? [[Number(name), read] as const] : [];
      }),
  );
  let ticks = 0;
  for (const [id, { ticks: own }] of all) if (descends(id, root, all)) ticks += own;
  return ticks / ticksPerSecond;
}

function descends(id: number, root: number, all: ReadonlyMap<number, Process>): boolean {
  for (let at: number | undefined = id; at; at = all.get(at)?.parent) if (at === root) return true;
  return false;
}

/** The fields after the name, which may hold anything: parent 2nd; utime, stime, cutime, cstime 12th to 15th. */
function readProcess(id: string): Process | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1] ?? 0, ticks: fields.slice(11, 15).reduce((sum, each) => sum + each, 0) };
  } catch {
    return null;
  }
}
