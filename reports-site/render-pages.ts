import { fork } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { moveInto } from './move-into.ts';
import type { Stored } from './open-report.ts';
import { heapOf, mostAtOnce } from './read-run.ts';
import type { Share } from './views/share.ts';

/** The heap of one renderer: it holds the brief and a few councils, and would else let far more of it lie. */
const mostMegabytes = 340;

/** With fewer walks than this one process is done before a second has started. */
const fewestWalks = 200;

/** Renders every page of a stored report into `work/site`; `work` may be thrown away after. */
export async function renderPages(
  { folder: stored, councilsFolder, walks }: Stored,
  work: string,
): Promise<void> {
  const of = walks < fewestWalks ? 1 : mostAtOnce;
  const parts = Array.from({ length: of }, (_, index) => join(work, `part-${index + 1}`));
  await Promise.all(
    parts.map(async (folder, index) => {
      await prepare(folder);
      await runRenderer(folder, { stored, councilsFolder, share: { part: index + 1, of } });
    }),
  );
  for (const folder of parts) await moveInto(join(folder, 'site'), join(work, 'site'));
}

async function prepare(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  const astro = dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
  await symlink(astro, join(folder, 'node_modules', 'astro'), 'junction');
}

interface Task {
  stored: string;
  councilsFolder: string;
  share: Share;
}

async function runRenderer(folder: string, { stored, councilsFolder, share }: Task): Promise<void> {
  const renderer = new URL(`./render${extname(import.meta.filename)}`, import.meta.url);
  const child = fork(fileURLToPath(renderer), [stored, councilsFolder, JSON.stringify(share)], {
    cwd: folder,
    execArgv: heapOf(mostMegabytes),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      NO_COLOR: '1',
      // Else each thread of the compiler keeps memory of its own.
      MALLOC_ARENA_MAX: '2',
    },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve);
  });
  const [code, ...said] = await Promise.all([ended, heard(child.stdout), heard(child.stderr)]);
  if (code !== 0) throw new Error(`Cannot render the report's pages:\n${said.join('').trim()}`);
}

async function heard(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream === null ? '' : text(stream);
}
