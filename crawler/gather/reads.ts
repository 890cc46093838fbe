import type { Request } from 'playwright';
import type { MayRead } from '../../journeys/adapters/may-read.ts';
import type { Step } from '../records/step.ts';

type Read = NonNullable<Step['reads']>[number];

/** How many times a journey's pages may ask a register by POST: a few for each view of it. */
const most = 100;

/**
 * Requests of a register's own script that are sent by POST but only read, as its adapter declares them. Asked for each
 * request; what was let pass is written down.
 */
export class Reads {
  /** What the adapters let pass on this journey; nothing when there is no search in it. */
  mayRead: MayRead = () => null;
  private readonly passed: Read[] = [];
  private count = 0;

  /** Whether a request is one of them: sent by script, from the register's own page, at most so many times. */
  isOne(request: Request): boolean {
    const page = request.method() === 'POST' ? pageOf(request) : null;
    if (page === null || this.count >= most) return false;
    const asked = { page, method: request.method(), url: request.url(), body: request.postData() };
    const adapter = this.mayRead(asked);
    if (adapter === null) return false;
    this.count += 1;
    this.passed.push({ method: asked.method, url: asked.url.slice(0, 1000), adapter });
    return true;
  }

  /** What passed since the last call. */
  take(): Read[] {
    return this.passed.splice(0);
  }
}

/** The address of the page whose script asks; null for anything but a script in the window's own document. */
function pageOf(request: Request): string | null {
  if (request.resourceType() !== 'xhr' && request.resourceType() !== 'fetch') return null;
  try {
    const frame = request.frame();
    return frame.parentFrame() === null ? frame.url() : null;
  } catch {
    return null;
  }
}
