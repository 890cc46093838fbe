/**
 * Takes the pictures of the report that the README and docs/report.md show, from a run of the demonstration:
 * `npm run pictures` (or `npm run pictures -- RUN` for a run that is there already).
 */

import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { launchBrowser } from '../crawler/gather/browser.ts';

/** The main pages of the report. */
const pages = {
  overview: 'index.html',
  council: 'councils/murkwell/index.html',
  journey: 'councils/murkwell/pay-council-tax/desktop/index.html',
  'across-councils': 'journeys/pay-council-tax/index.html',
  'side-by-side': 'compare/larkton/murkwell/index.html',
  findings: 'findings/index.html',
  summary: 'councils/murkwell/summary/index.html',
  method: 'method/cta-clarity/index.html',
};
const sizes = [
  { after: '', width: 1280, height: 1400 },
  { after: '-phone', width: 390, height: 1200 },
];

const run = process.argv[2] ? resolve(process.argv[2]) : await demonstration();
const browser = await launchBrowser({ environment: process.env, isRoot: process.getuid?.() === 0 });
const pictures = Object.entries(pages).flatMap(([name, page]) =>
  sizes.map(({ after, ...viewport }) => ({ name: `${name}${after}`, page, viewport })),
);
for (const { name, page, viewport } of pictures) {
  const tab = await browser.newPage({ viewport });
  await tab.goto(pathToFileURL(join(run, 'site', page)).href);
  await tab.waitForLoadState('networkidle');
  const picture = await sharp(await tab.screenshot())
    .webp({ quality: 80 })
    .toBuffer();
  await writeFile(new URL(`./pictures/${name}.webp`, import.meta.url), picture);
  await tab.close();
}
await browser.close();

async function demonstration(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'kerb-pictures-')), 'run');
  spawnSync(process.execPath, ['crawler/cli.ts', 'demo', '--out', folder], { stdio: 'inherit' });
  return folder;
}
