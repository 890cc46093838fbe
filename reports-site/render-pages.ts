import { fork } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Report } from './views/report.ts';

/** Renders every page of the report into `work/site`; `work` is an empty folder that may be thrown away after. */
export async function renderPages(report: Report, work: string): Promise<void> {
  await writeFile(join(work, 'report.json'), JSON.stringify(report));
  await mkdir(join(work, 'node_modules'));
  const astro = dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
  await symlink(astro, join(work, 'node_modules', 'astro'), 'junction');
  await runRenderer(work);
}

async function runRenderer(work: string): Promise<void> {
  const renderer = new URL(`./render${extname(import.meta.filename)}`, import.meta.url);
  const child = fork(fileURLToPath(renderer), {
    cwd: work,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', NO_COLOR: '1' },
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
