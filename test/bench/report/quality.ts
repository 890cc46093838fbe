import type { Browser } from 'playwright';
import { manners } from '../../../config/manners.ts';
import { userAgentFor } from '../../../crawler/gather/device.ts';
import { gatherPage } from '../../../crawler/gather/gather-page.ts';
import { inContext } from '../../../crawler/gather/in-context.ts';
import { scorePage } from '../../../crawler/gather/lighthouse/score-page.ts';
import { limitsFrom } from '../../../crawler/gather/limits.ts';
import { pageFindings } from '../../../crawler/measures/page-findings.ts';
import type { DeviceName } from '../../../crawler/records/names.ts';
import { freely } from '../../fixtures/freely.ts';

const limits = limitsFrom(manners.parse({}));

/** Lighthouse's scores, 0 to 100. */
export interface Scores {
  accessibility: number;
  bestPractices: number;
  performance: number;
}

/** What Lighthouse's slow phone says of a page: the middle one of the runs by performance. Throws when none has a score. */
export async function lighthouseOf(browser: Browser, url: string, runs: number): Promise<Scores> {
  const userAgent = userAgentFor('mobile', { kerb: '0', browser: browser.version(), about: undefined });
  const scoring = { browser, guard: freely, limits, device: 'mobile' as const, userAgent, runs };
  const answer = await inContext(browser, { userAgent, viewport: null }, (context) =>
    scorePage(url, context, { ...scoring, isSameView: () => true }),
  );
  const scored = answer.runs.flatMap((run) => (run.kind === 'scored' ? [run] : []));
  const middle = scored.toSorted((a, b) => a.performance - b.performance)[Math.floor(scored.length / 2)];
  if (!middle) throw new Error(`${url}: ${JSON.stringify(answer.runs)}`);
  const { accessibility, bestPractices, performance } = middle;
  return { accessibility: accessibility ?? 0, bestPractices: bestPractices ?? 0, performance };
}

/** What Kerb's own thorough profile finds wrong with a page, and what it could not test. Throws when it was not tested. */
export async function thoroughLookAt(
  browser: Browser,
  url: string,
  device: DeviceName,
): Promise<{ violations: string[]; untested: string[] }> {
  const tools = { browser, limits, guard: freely, kerb: '0', about: undefined, profile: 'thorough' as const };
  const { axe, examined, title, outcome } = await gatherPage(url, device, tools);
  if (outcome.kind !== 'reached') throw new Error(`${url}: ${outcome.reason}`);
  const { findings } = pageFindings({ axe, examined }, { url, title, device, step: 0, aaa: 'advice' });
  return {
    violations: findings
      .filter(({ kind }) => kind === 'violation')
      .map(({ check, selector, message }) => `${check} at ${selector}: ${message}`),
    untested: examined.filter(({ facts }) => facts === null).map(({ what, reason }) => `${what}: ${reason}`),
  };
}
