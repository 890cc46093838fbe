import type { Result } from 'lighthouse';
import { z } from 'zod';
import { type QualityRun, qualityRun } from '../../records/page-quality.ts';
import { withoutFragment } from '../without-fragment.ts';

type Read = Pick<
  Result,
  'audits' | 'categories' | 'mainDocumentUrl' | 'finalDisplayedUrl' | 'runtimeError' | 'runWarnings'
>;

/** What we keep of a run of Lighthouse for a page; a page that turned out to be another one has no score. Pure. */
export function readResult(result: Read, url: string): QualityRun {
  const failed = (reason: string): QualityRun => ({ kind: 'failed', reason: reason.slice(0, 300) });
  if (result.runtimeError) return failed(result.runtimeError.message || result.runtimeError.code);
  const shown = [result.mainDocumentUrl, result.finalDisplayedUrl].filter((each) => each !== undefined);
  if (!shown.some((each) => isSame(each, url)))
    return failed(`It leads elsewhere when it is loaded afresh: ${result.finalDisplayedUrl}`);
  const performance = scoreOf(result, 'performance');
  if (performance === null)
    return failed(`Lighthouse gave no score for performance. ${result.runWarnings.join(' ')}`.trim());
  return qualityRun.parse({
    kind: 'scored',
    performance,
    accessibility: scoreOf(result, 'accessibility'),
    bestPractices: scoreOf(result, 'best-practices'),
    seo: scoreOf(result, 'seo'),
    lcpMs: figure(result, 'largest-contentful-paint', 0),
    cls: figure(result, 'cumulative-layout-shift', 3),
    tbtMs: figure(result, 'total-blocking-time', 0),
    hosts: hostsOf(result),
  });
}

function isSame(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

/** Lighthouse scores from 0 to 1; people read 0 to 100. */
function scoreOf({ categories }: Read, id: string): number | null {
  const score = categories[id]?.score;
  return typeof score === 'number' ? Math.round(score * 100) : null;
}

function figure({ audits }: Read, id: string, decimals: number): number | null {
  const audit = audits[id];
  if (audit?.numericValue === undefined || audit.scoreDisplayMode === 'error') return null;
  const scale = 10 ** decimals;
  return Math.round(audit.numericValue * scale) / scale;
}

const requests = z.array(
  z.object({ url: z.string(), transferSize: z.number().optional(), statusCode: z.number().optional() }),
);

/** Requests that something answered; what the guard kept back has no status. */
function hostsOf({ audits }: Read): { host: string; count: number; bytes: number }[] {
  const details = audits['network-requests']?.details;
  const items = details && 'items' in details ? requests.parse(details.items) : [];
  const answered = items.filter(
    ({ url, statusCode = -1 }) => /^https?:/i.test(url) && URL.canParse(url) && statusCode > 0,
  );
  return [...Map.groupBy(answered, ({ url }) => new URL(url).host)].map(([host, all]) => ({
    host,
    count: all.length,
    bytes: all.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
  }));
}
