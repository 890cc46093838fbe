import robotsParser from 'robots-parser';
import { Agent, buildConnector, fetch } from 'undici';

const longestFile = 500_000;

/** What an origin's robots.txt says to us. */
export interface RobotsAnswer {
  allows(url: string): boolean;
  crawlDelay: number;
  /** Why something is not allowed: the file says so, or nobody could give us the file. */
  kind: 'robots' | 'unanswered';
  reason: string;
}

interface RobotsOptions {
  userAgent: string;
  hosts: Readonly<Record<string, string>>;
  milliseconds: number;
}

/**
 * robots.txt of every origin, asked for once per run (RFC 9309): a file that is not there allows everything, a
 * server that fails to give it whole allows nothing. A host that is not there is left to the page load to report.
 */
export class Robots {
  private readonly options: RobotsOptions;
  private readonly answers = new Map<string, Promise<RobotsAnswer>>();
  private readonly agent: Agent;

  constructor(options: RobotsOptions) {
    this.options = options;
    this.agent = new Agent({ connect: connectorFor(options.hosts), connectTimeout: options.milliseconds });
  }

  ask(origin: string): Promise<RobotsAnswer> {
    const known = this.answers.get(origin);
    if (known) return known;
    const asked = this.load(origin);
    this.answers.set(origin, asked);
    return asked;
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async load(origin: string): Promise<RobotsAnswer> {
    const address = `${origin}/robots.txt`;
    try {
      const response = await fetch(address, {
        dispatcher: this.agent,
        headers: { 'user-agent': this.options.userAgent },
        signal: AbortSignal.timeout(this.options.milliseconds),
      });
      if (response.status >= 500 || response.status === 429) {
        await response.body?.cancel();
        return nothing(`${address} answered ${response.status}, which asks robots to stay away`);
      }
      const text = response.ok ? await beginningOf(response) : '';
      if (!response.ok) await response.body?.cancel();
      return read(address, text);
    } catch (error) {
      if (isNotThere(error)) return read(address, '');
      return {
        ...nothing(`${address} gave no whole answer in time, and without it nothing may be visited`),
        kind: 'unanswered',
      };
    }
  }
}

function read(address: string, text: string): RobotsAnswer {
  const robots = robotsParser(address, text);
  return {
    allows: (url) => robots.isAllowed(url, 'Kerb') !== false,
    crawlDelay: Number(robots.getCrawlDelay('Kerb') ?? 0) || 0,
    kind: 'robots',
    reason: `${address} asks robots to stay away`,
  };
}

function nothing(reason: string): RobotsAnswer {
  return { allows: () => false, crawlDelay: 0, kind: 'robots', reason };
}

/** Whether there is no server at this address at all. */
function isNotThere(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code);
}

async function beginningOf(response: Awaited<ReturnType<typeof fetch>>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestFile) break;
  }
  return text;
}

/** Connects as Chromium does: host names that are answered on this machine go there. */
export function connectorFor(hosts: Readonly<Record<string, string>>): buildConnector.connector {
  const connect = buildConnector({});
  return (options, callback) => {
    const mapped = hosts[options.hostname];
    if (!mapped) return connect(options, callback);
    const { hostname, port } = new URL(`http://${mapped}`);
    return connect({ ...options, hostname, port }, callback);
  };
}
