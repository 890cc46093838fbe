import { createServer } from 'node:http';
import sirv from 'sirv';
import { listen, stop } from '../../../crawler/demo/listen.ts';

/** Serves a folder as the root of a website, on this machine only and on a free port. */
export async function serveFolder(folder: string): Promise<{ origin: string; close(): Promise<void> }> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is no such page.\n');
    });
  });
  const port = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, close: () => stop(server) };
}
