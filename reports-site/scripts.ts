import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Run } from '../crawler/records/run.ts';

/** What the tables' script loads when councils are to be filtered by whose peers they are: ids by id. */
export async function writePeers({ councils = [] }: Pick<Run, 'councils'>, folder: string): Promise<void> {
  const peers = Object.fromEntries(
    councils.map(({ id, peers }) => [id, peers.members.map((peer) => peer.id)]),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'peers.js'), `globalThis.kerbPeers=${JSON.stringify(peers)}\n`);
}

/** Bundles the scripts of the site's own into a folder, each as one small file; pages work without them. */
export async function writeScripts(folder: string): Promise<void> {
  await build({
    entryPoints: ['sort-tables', 'search', 'compare'].map((name) =>
      fileURLToPath(new URL(`./script/${name}.ts`, import.meta.url)),
    ),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
}
