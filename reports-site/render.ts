import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

/**
 * Renders pages with Astro. Runs as a process of its own, started by render-pages.ts in an empty working folder: Astro
 * writes beside its root and into the working directory, keeps what it imported, and asks the environment about
 * telemetry, none of which the caller should notice. Its arguments are the folder of the stored report, the folder of
 * the councils' results, and which share of the pages it renders, as JSON. The pages are left in `site/`.
 */
const work = process.cwd();
const asked = process.argv.slice(2, 5);
const reportModule = 'kerb:report';

/** The module that hands the report to the pages: it reads the files, so that a large run is not compiled. */
const reportSource = `
import { openReport } from ${JSON.stringify(fileURLToPath(new URL('./open-report.ts', import.meta.url)))};
export const report = openReport(...${JSON.stringify(asked)});
`;

/** Links from one method file to another, as they work among the files themselves, made to work among the pages. */
function linkMethodPages(code: string, id: string): string | undefined {
  if (!id.endsWith('.md')) return undefined;
  return code.replace(/href=\\"(?:\.\/)?([\w-]+)\.md(?=[#\\])/g, 'href=\\"../$1/index.html');
}

await build({
  configFile: false,
  root: work,
  srcDir: fileURLToPath(new URL('./src/', import.meta.url)),
  publicDir: join(work, 'public'),
  outDir: join(work, 'site'),
  cacheDir: join(work, 'cache'),
  logLevel: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', concurrency: 4 },
  markdown: { syntaxHighlight: false },
  vite: {
    resolve: { noExternal: true },
    plugins: [
      { name: 'kerb:method-links', transform: linkMethodPages },
      {
        name: reportModule,
        resolveId: (id: string) => (id === reportModule ? `\0${reportModule}` : undefined),
        load: (id: string) => (id === `\0${reportModule}` ? reportSource : undefined),
      },
    ],
  },
});
