import { getDomain } from 'tldts';

export interface RequestFacts {
  method: string;
  url: string;
  /** Whether it would bring a new page into a window. */
  isPage: boolean;
  /** Whether it would bring a document, into a window or into a frame of one. */
  isDocument: boolean;
}

/** A request that a waypoint declared: its method and the address that the form names. */
export interface Declared {
  method: string;
  url: string;
}

export interface Refusal {
  kind: 'method' | 'payment' | 'harmful';
  reason: string;
}

const harmfulPath = /\/(log-?out|sign-?out|log-?off|unsubscribe|delete)([/.?]|$)/i;

/** Whether our manners keep a request back, and why; null when it may go. Pure. */
export function judgeRequest(
  request: RequestFacts,
  declared: Declared | null,
  paymentHosts: readonly string[],
  maySend = false,
): Refusal | null {
  const { method, url, isDocument } = request;
  if (method !== 'GET' && method !== 'HEAD' && !maySend && !isDeclared(request, declared)) {
    return { kind: 'method', reason: `${method} was not declared` };
  }
  if (!isDocument || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  if (takesCards(hostname, paymentHosts))
    return { kind: 'payment', reason: `${hostname} takes card details` };
  if (harmfulPath.test(pathname))
    return { kind: 'harmful', reason: 'The address signs out, deletes or unsubscribes' };
  return null;
}

function isDeclared(request: RequestFacts, declared: Declared | null): boolean {
  if (!declared || !URL.canParse(request.url) || !URL.canParse(declared.url)) return false;
  const [asked, named] = [new URL(request.url), new URL(declared.url)];
  return (
    request.isDocument &&
    request.method === declared.method &&
    asked.origin === named.origin &&
    asked.pathname === named.pathname
  );
}

function takesCards(hostname: string, paymentHosts: readonly string[]): boolean {
  return paymentHosts.some(
    (host) => hostname === host || hostname.endsWith(`.${host}`) || getDomain(hostname) === host,
  );
}
