import { createServer, type IncomingMessage } from 'node:http';
import { larktonSites } from './larkton/sites.ts';
import { hostOf, listen, stop } from './listen.ts';
import { murkwellSites } from './murkwell/sites.ts';
import { plainText, type Reply, type Site } from './reply.ts';

export interface DemoRequest {
  method: string;
  host: string;
  path: string;
}

export interface DemoServer {
  /** Host name → address and port on this machine, for the browser's host rules. */
  hosts: Record<string, string>;
  /** Everything that was asked for, in order. */
  requests: readonly DemoRequest[];
  close(): Promise<void>;
}

/**
 * Serves the two invented councils on this machine, all hosts on one free port.
 *
 * Their addresses carry no port: the browser is told where the host names lead
 * (`--host-resolver-rules=MAP www.larkton.example 127.0.0.1:PORT`). Nothing can be sent: only GET and HEAD answer.
 */
export async function serveDemo(): Promise<DemoServer> {
  const sites: ReadonlyMap<string, Site> = new Map([...larktonSites(), ...murkwellSites()]);
  const requests: DemoRequest[] = [];
  const server = createServer((request, response) => {
    const host = hostOf(request);
    const method = request.method ?? 'GET';
    requests.push({ method, host, path: request.url ?? '/' });
    const reply = replyTo(request, method, sites.get(host));
    response.writeHead(reply.status, {
      'content-type': reply.type,
      'content-length': Buffer.byteLength(reply.body),
      'cache-control': 'no-store',
      ...(reply.status === 405 ? { allow: 'GET, HEAD' } : {}),
    });
    response.end(method === 'HEAD' ? undefined : reply.body);
  });
  const port = await listen(server);
  return {
    hosts: Object.fromEntries([...sites.keys()].map((host) => [host, `127.0.0.1:${port}`])),
    requests,
    close: () => stop(server),
  };
}

function replyTo(request: IncomingMessage, method: string, site: Site | undefined): Reply {
  if (!site) return plainText('No demonstration site has this host name.\n', 421);
  if (method !== 'GET' && method !== 'HEAD') return plainText('Nothing can be sent to this site.\n', 405);
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  return site({
    path: path.length > 1 ? path.replace(/\/+$/, '') || '/' : path,
    query: new URLSearchParams(query),
    cookies: request.headers.cookie ?? '',
  });
}
