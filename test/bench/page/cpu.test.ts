import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { cpuSeconds } from './cpu.ts';

/** A child works until the system ends it after about one second of CPU; its parent says so and stays, doing nothing. */
const parent = '(ulimit -t 1; while :; do :; done); echo done; sleep 60';

describe.runIf(process.platform === 'linux')('CPU time', () => {
  test('counts what a process and its ended children used, and nothing that others use', async () => {
    const child = spawn('sh', ['-c', parent], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    try {
      await once(child.stdout, 'data');
      const used = cpuSeconds(child.pid);

      expect(used).toBeGreaterThan(0.7);
      expect(used).toBeLessThan(1.5);
      expect(cpuSeconds()).toBeGreaterThan(used);
      expect(cpuSeconds(2 ** 30)).toBe(0);
    } finally {
      if (child.pid) process.kill(-child.pid);
    }
  });
});
