import type { AxeAnswer } from '../records/axe-answer.ts';
import type { Examined } from '../records/examined.ts';
import type { Finding } from '../records/finding.ts';
import type { CriterionOnPage } from '../records/sample.ts';
import { checks } from './checks/list.ts';
import { compareText } from './wording/compare-text.ts';
import { criteriaAAndAa } from './wording/wcag-criteria.ts';

/** What was seen of one page, and what was found there. */
interface Looked {
  axe: readonly AxeAnswer[];
  examined: readonly Examined[];
  findings: readonly Pick<Finding, 'kind' | 'wcag'>[];
  /** The success criteria of each rule of axe-core, by its id. */
  axeRules: ReadonlyMap<string, readonly string[]>;
}

const byNoMachine = 'Not tested by machine: no check of ours is about it';

/**
 * Every success criterion of level A and AA on one page: what was found, what needs review, which checks looked and
 * saw nothing, and what was not tested, with the reason. What a check of one part of a criterion saw is no pass of it.
 */
export function coverageOf(looked: Looked): Map<string, CriterionOnPage> {
  const ran = [...axeChecks(looked), ...ownChecks(looked)];
  return new Map(criteriaAAndAa.map((criterion) => [criterion, onPage(criterion, looked.findings, ran)]));
}

/** Every success criterion of a page or document at which nothing could look, with the reason. */
export function nothingTested(reason: string): Map<string, CriterionOnPage> {
  const untested = { status: 'not-tested', violations: 0, needsReview: 0, reason } as const;
  return new Map(criteriaAAndAa.map((criterion) => [criterion, { ...untested, checks: [] }]));
}

interface Ran {
  check: string;
  criteria: readonly string[];
  /** Null when it looked at the page. */
  missing: string | null;
}

/** Rules that looked, those too that found nothing to look at. */
function axeChecks({ axe, axeRules }: Looked): Ran[] {
  const answers = axe.filter(({ repeat }) => !repeat);
  const ids = answers.flatMap(({ violations, incomplete, passes, inapplicable }) => [
    ...[...violations, ...incomplete].map(({ id }) => id),
    ...passes,
    ...inapplicable,
  ]);
  const looked = new Set(ids);
  return [...axeRules].map(([check, criteria]) => ({
    check,
    criteria,
    missing: looked.has(check) ? null : 'axe-core did not look with its rule',
  }));
}

function ownChecks({ examined }: Looked): Ran[] {
  const own = examined.filter(({ frame }) => frame === '');
  return checks.map(({ id, wcag, reads }) => {
    const read = reads.map((name) => own.find(({ what }) => what === name));
    const failed = read.find((each) => each?.facts === null);
    const missing = read.includes(undefined)
      ? 'Only the thorough profile drives the page for it'
      : (failed?.reason ?? null);
    return { check: id, criteria: wcag, missing };
  });
}

function onPage(criterion: string, findings: Looked['findings'], ran: readonly Ran[]): CriterionOnPage {
  const of = (kind: Finding['kind']): number =>
    findings.filter((finding) => finding.kind === kind && finding.wcag.includes(criterion)).length;
  const [violations, needsReview] = [of('violation'), of('needs-review')];
  const about = ran.filter(({ criteria }) => criteria.includes(criterion));
  const looked = about.filter(({ missing }) => missing === null);
  const found = violations > 0 ? 'found' : needsReview > 0 ? 'needs-review' : null;
  const status = found ?? (looked.length > 0 ? 'nothing-found' : 'not-tested');
  return {
    status,
    violations,
    needsReview,
    checks: looked.map(({ check }) => check).sort(compareText),
    reason: status === 'not-tested' ? whyNot(about) : '',
  };
}

function whyNot(about: readonly Ran[]): string {
  const reasons = [...new Set(about.flatMap(({ missing }) => missing ?? []))];
  return reasons.length > 0 ? reasons.join('; ') : byNoMachine;
}
