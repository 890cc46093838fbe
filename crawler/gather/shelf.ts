import type { Request, Response } from 'playwright';
import type { AxeAnswer } from '../records/axe-answer.ts';
import { withoutFragment } from './without-fragment.ts';

/** A page or a part of one as its server gave it. */
export interface Kept {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** How long the page kept a resident waiting when it was really loaded, in milliseconds; known once it was seen. */
  waitMs: number | null;
}

const shared = new Set(['document', 'stylesheet', 'script', 'image', 'font']);
const mostBytes = 10_000_000;
const mostBytesInAll = 300_000_000;
/** Headers that no longer say the truth once the body is unpacked. */
const untrue = ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'];

/**
 * What one council's servers gave to one device in this run, so that what several journeys share is asked for once. Only
 * what answers a plain question is kept: GET, 200 or a redirect, and only while the journey has typed nothing.
 */
export class Shelf {
  /** What axe-core said of pages, by state and digest of what they showed. */
  readonly tested = new Map<string, AxeAnswer>();
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;
  private readonly isOpen: boolean;

  /**
   * A shelf that is not open keeps nothing: a site on a private network is loaded anew each time, since the browser lets
   * no page that came from elsewhere ask it for anything.
   */
  constructor({ isOpen }: { isOpen: boolean } = { isOpen: true }) {
    this.isOpen = isOpen;
  }

  find(request: Pick<Request, 'method' | 'url' | 'resourceType'>): Kept | undefined {
    if (request.method() !== 'GET' || !shared.has(request.resourceType())) return undefined;
    return this.kept.get(withoutFragment(request.url()));
  }

  /** The same by address alone, for a page that a redirect leads to. */
  findPage(url: string): Kept | undefined {
    return this.kept.get(withoutFragment(url));
  }

  /** Keeps an answer of the network. What cannot be read whole is not kept. */
  async keep(response: Response): Promise<void> {
    if (!this.isOpen) return;
    const request = response.request();
    const key = withoutFragment(request.url());
    if (request.method() !== 'GET' || !shared.has(request.resourceType()) || this.kept.has(key)) return;
    const status = response.status();
    const redirects = status >= 301 && status <= 308 && status !== 304;
    if (status !== 200 && !redirects) return;
    const headers = await response.allHeaders();
    if (headers.vary?.trim() === '*' || Number(headers['content-length'] ?? 0) > mostBytes) return;
    const body = redirects ? Buffer.alloc(0) : await response.body();
    if (body.length > mostBytes || this.bytes + body.length > mostBytesInAll) return;
    this.bytes += body.length;
    this.kept.set(key, { status, headers: trueOf(headers), body, waitMs: null });
  }
}

function trueOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !untrue.includes(name)));
}
