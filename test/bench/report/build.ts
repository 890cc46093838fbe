import { join } from 'node:path';
import { HistoryFolder } from '../../../crawler/records/history-folder.ts';
import { buildSite } from '../../../reports-site/build.ts';

/** Builds a site in a process of its own, so that its memory can be watched: `node build.ts RUN SITE`. */
const [runFolder = '', outDir = ''] = process.argv.slice(2);
const began = performance.now();

await buildSite({
  runFolder,
  outDir,
  history: await new HistoryFolder(join(runFolder, 'history')).readAll(),
  log: (line) => console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`),
});
