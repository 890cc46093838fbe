import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A clone whose packages and Node are there already: only the browser is in question. */
function cloneWithPackages(): string {
  const clone = mkdtempSync(join(tmpdir(), 'kerb-setup-'));
  mkdirSync(join(clone, 'crawler', 'gather'), { recursive: true });
  mkdirSync(join(clone, 'node_modules', '.bin'), { recursive: true });
  const files = ['package.json', 'package-lock.json', 'crawler/setup.mjs', 'crawler/gather/find-browser.mjs'];
  for (const file of files) cpSync(join(root, file), join(clone, file));
  symlinkSync(process.execPath, join(clone, 'node_modules', '.bin', 'node'));
  const stamp = createHash('sha256');
  for (const file of files.slice(0, 2)) stamp.update(readFileSync(join(clone, file)));
  writeFileSync(join(clone, 'node_modules', '.kerb-packages'), stamp.digest('hex'));
  return clone;
}

function setUp(environment: Record<string, string>): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(cloneWithPackages(), 'crawler', 'setup.mjs')],
    {
      encoding: 'utf8',
      env: environment,
      timeout: 30_000,
    },
  );
  return { status, stderr };
}

describe('set-up', () => {
  test('says nothing when nothing is lacking', () => {
    expect(setUp({ PATH: '', KERB_BROWSER: process.execPath })).toEqual({ status: 0, stderr: '' });
  });

  test('says what is wrong with the browser that was named, and installs no other', () => {
    const { status, stderr } = setUp({ PATH: '', KERB_BROWSER: '/nowhere/chromium' });

    expect(status).toBe(2);
    expect(stderr).toBe(
      'KERB_BROWSER names /nowhere/chromium, which does not exist. Name an installed Chromium, or unset it.\n',
    );
  });

  test('says what to type when there is no browser and none can be installed', () => {
    const { status, stderr } = setUp({ PATH: '', KERB_NO_INSTALL: '1' });

    expect(status).toBe(2);
    expect(stderr).toContain('sudo apt-get install chromium');
    expect(stderr).toContain('npx playwright install chromium');
    expect(stderr).toContain('export KERB_BROWSER=');
  });
});
