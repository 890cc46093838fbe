import { request } from 'node:http';
import type { DemoServer } from '../../../crawler/demo/serve.ts';

export interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Asks a demonstration host by its name, as a browser would that has been told where the name leads. */
export function ask(server: DemoServer, address: string, method = 'GET'): Promise<Answer> {
  const { host, pathname, search } = new URL(address);
  const [hostname, port] = (server.hosts[host] ?? Object.values(server.hosts)[0] ?? '').split(':');
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, method, path: pathname + search, headers: { host } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
