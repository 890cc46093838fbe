import { Agent, type Dispatcher, fetch } from 'undici';
import type { GuardOptions } from './guard-options.ts';
import { judgeRequest } from './judge-request.ts';
import { reasonOf } from './reason-of.ts';
import { secondsAskedBy } from './retry-after.ts';
import { connectorFor } from './robots.ts';

interface Tools {
  guard: Pick<GuardOptions, 'allows' | 'turn' | 'rest' | 'isPrivate' | 'paymentHosts'>;
  userAgent: string;
  milliseconds: number;
  /** Files longer than this are not taken. */
  mostBytes: number;
  hosts?: Readonly<Record<string, string>>;
}

/** A file as it was given, or why there is none. */
export type GotDocument =
  | { bytes: Uint8Array; finalUrl: string; status: number }
  | { reason: string; status: number | null };

const mostRedirects = 5;

/**
 * Downloads one document with our manners, and never in a browser: one GET after its turn, robots.txt asked for it and
 * for where it redirects to, no payment hosts, nothing longer than may be. Does not throw for what a server does.
 */
export async function getDocument(url: string, tools: Tools): Promise<GotDocument> {
  const agent = new Agent({ connect: connectorFor(tools.hosts ?? {}), connectTimeout: tools.milliseconds });
  try {
    let at = url;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const got = await getOnce(at, tools, agent);
      if (!('location' in got)) return got;
      at = got.location;
    }
    return { reason: `It is redirected more than ${mostRedirects} times`, status: null };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const reason = isLate ? `It took more than ${tools.milliseconds / 1000} s` : reasonOf(error);
    return { reason: `The document did not load: ${reason}`, status: null };
  } finally {
    await agent.destroy();
  }
}

async function getOnce(
  url: string,
  { guard, userAgent, milliseconds, mostBytes }: Tools,
  dispatcher: Dispatcher,
): Promise<GotDocument | { location: string }> {
  const barred = await whyNotAsk(url, guard);
  if (barred !== null) return { reason: barred, status: null };
  const end = await guard.turn(url);
  try {
    const response = await fetch(url, {
      dispatcher,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: 'application/pdf,*/*;q=0.8' },
      signal: AbortSignal.timeout(milliseconds),
    });
    const { status, headers, body } = response;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location && URL.canParse(location, url)) {
      await body?.cancel();
      return { location: new URL(location, url).href };
    }
    if (status === 429 || status === 503)
      guard.rest(new URL(url).origin, secondsAskedBy(headers.get('retry-after') ?? undefined, Date.now()));
    if (status !== 200) {
      await body?.cancel();
      return { reason: `The document answered ${status}`, status };
    }
    const tooLong = { reason: `The document is longer than ${mostBytes / 1_000_000} MB`, status };
    if (Number(headers.get('content-length')) > mostBytes) {
      await body?.cancel();
      return tooLong;
    }
    const bytes = await upTo(mostBytes, body);
    return bytes ? { bytes, finalUrl: url, status } : tooLong;
  } finally {
    end?.({ wasAsked: true });
  }
}

/** Why our manners do not let a document be asked for; null where it may be. */
export async function whyNotAsk(
  url: string,
  guard: Pick<GuardOptions, 'allows' | 'isPrivate' | 'paymentHosts'>,
): Promise<string | null> {
  if (!/^https?:$/.test(new URL(url).protocol)) return 'Its address is not one of the web';
  const request = { method: 'GET', url, isPage: true, isDocument: true };
  const refusal = judgeRequest(request, null, guard.paymentHosts);
  if (refusal) return refusal.reason;
  return (await guard.isPrivate(url)) ?? (await guard.allows(url))?.reason ?? null;
}

/** The whole body; null where there is more than may be taken. */
async function upTo(
  mostBytes: number,
  body: Awaited<ReturnType<typeof fetch>>['body'],
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
