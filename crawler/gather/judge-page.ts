import type { Blocked, GuardOptions } from './guard-options.ts';
import { judgeRequest } from './judge-request.ts';

type Asks = Pick<GuardOptions, 'paymentHosts' | 'allows' | 'isPrivate'>;

/** Whether our manners or robots.txt keep back a page that a redirect leads to, and why; null when it may be read. */
export async function judgePage(
  { method, url }: { method: string; url: string },
  asks: Pick<Asks, 'paymentHosts' | 'allows'>,
): Promise<Blocked | null> {
  const page = { method, url, isPage: true, isDocument: true };
  const barred = judgeRequest(page, null, asks.paymentHosts) ?? (await asks.allows(url));
  return barred && { ...barred, url };
}

/** Whether an address is on a private network where the council has no business; null when it is not. */
export async function judgeHost(
  url: string,
  { isPrivate }: Pick<Asks, 'isPrivate'>,
): Promise<Blocked | null> {
  const reason = await isPrivate(url);
  return reason === null ? null : { kind: 'private', reason, url };
}
