import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../crawler/gather/find-browser.mjs';

async function folderWith(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-browser-'));
  await writeFile(join(folder, name), '');
  await chmod(join(folder, name), 0o755);
  return folder;
}

describe('finding a browser', () => {
  test('takes the one that KERB_BROWSER names before all others', async () => {
    const [named, path] = [await folderWith('mine'), await folderWith('chromium')];

    expect(findBrowser({ KERB_BROWSER: join(named, 'mine'), PATH: path }, '')).toEqual({
      path: join(named, 'mine'),
    });
  });

  test('says so when KERB_BROWSER names nothing, rather than taking another', () => {
    expect(findBrowser({ KERB_BROWSER: '/nowhere/chromium' }, '')).toEqual({
      problem:
        'KERB_BROWSER names /nowhere/chromium, which does not exist. Name an installed Chromium, or unset it.',
    });
  });

  test("takes Playwright's own before an installed one", async () => {
    const [own, path] = [await folderWith('chrome-own'), await folderWith('chromium')];

    expect(findBrowser({ PATH: path }, join(own, 'chrome-own'))).toEqual({ path: join(own, 'chrome-own') });
    expect(findBrowser({ PATH: path }, '/nowhere')).toEqual({ path: join(path, 'chromium') });
  });
});
