import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { MendableError } from '../records/mendable-error.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

interface ServeOptions {
  folder: string;
  port?: number | undefined;
}

const usualPort = 4400;

/** Shows a run's report on this machine until it is stopped. */
export async function serve(
  { folder, port = usualPort }: ServeOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const site = join(folder, 'site');
  await stat(join(site, 'index.html')).catch(() => {
    throw new MendableError(
      `There is no report in ${site}. Build it: npm run kerb -- report --out ${folder}.`,
    );
  });
  const files = sirv(site, { dev: true, etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is no such page.\n');
    });
  });
  await listen(server, port);
  around.print(`The report is at http://localhost:${port}/ (Ctrl+C stops it).`);
  await around.untilInterrupted();
  server.closeAllConnections();
  server.close();
  return 0;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new MendableError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use. Type: npm run kerb -- serve --port ${port + 1}`
            : `Cannot use port ${port}: ${error.message}. Name another with --port.`,
        ),
      );
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
