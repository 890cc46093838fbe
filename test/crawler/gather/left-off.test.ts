import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { leftOff } from '../../../crawler/gather/left-off.ts';

/** What Playwright says to a browser that it starts; this one writes it down and ends. */
async function saidToBrowser(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kerb-left-off-'));
  const [executablePath, said] = [join(folder, 'browser'), join(folder, 'said')];
  await writeFile(executablePath, `#!/bin/sh\nprintf '%s\\n' "$@" > '${said}'\n`);
  await chmod(executablePath, 0o755);
  await chromium.launch({ executablePath }).catch(() => undefined);
  return (await readFile(said, 'utf8')).split('\n');
}

test('turns off all that Playwright turns off, what hangs under the address bar and the process in reserve', async () => {
  const lists = (await saidToBrowser()).filter((said) => said.startsWith('--disable-features='));

  const ours = 'WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess';
  expect(lists.map((list) => `${list},${ours}`)).toEqual([leftOff]);
});
