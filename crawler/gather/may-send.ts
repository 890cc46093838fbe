import type { Council } from '../../config/council.ts';

/**
 * Whether a request may carry something to a server: only in a test environment, and only to an address that its
 * configuration names (same origin, and a path that begins with the one that is named). GET may always go.
 */
export function maySend(
  { environment, maySendTo }: Pick<Council, 'environment' | 'maySendTo'>,
  method: string,
  url: string,
): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  if (environment !== 'test' || !URL.canParse(url)) return false;
  const asked = new URL(url);
  return maySendTo.some((address) => {
    const named = new URL(address);
    return asked.origin === named.origin && asked.pathname.startsWith(named.pathname);
  });
}
