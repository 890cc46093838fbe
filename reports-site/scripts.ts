import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
