import type { AxeAnswer } from '../records/axe-answer.ts';
import type { Examined } from '../records/examined.ts';
import type { Finding } from '../records/finding.ts';
import { axeFindings } from './axe-findings.ts';
import type { About } from './checks/check.ts';
import { judge, type Untested } from './checks/judge.ts';
import { oneForEachFault } from './one-for-each-fault.ts';
import { secondFindings } from './second-engine.ts';
import { withoutSettledDoubts } from './seen-by-pixels.ts';
import { settle } from './settle.ts';

/** What was seen of one page by the engines and for our own checks. */
interface Seen {
  axe: readonly AxeAnswer[];
  examined: readonly Examined[];
}

/**
 * Everything that was found on one page, one finding for each fault and place, whichever engine saw it; and what could
 * not be tested. What breaks a criterion of level AAA only is a violation or advice, as is asked for.
 */
export function pageFindings(
  { axe, examined }: Seen,
  page: Omit<About, 'state' | 'frame'> & { step: number; aaa: 'violation' | 'advice' },
): { findings: Finding[]; untested: Untested[] } {
  const { findings, untested } = judge(examined, page);
  const all = [...settled(axe, page.step), ...secondFindings(examined, axe, page.step), ...findings];
  const kept = withoutSettledDoubts(oneForEachFault(all), examined);
  return { findings: kept.map((finding) => withLevel(finding, page.aaa)), untested };
}

/** What axe-core found; in states that it looked at twice, what only one look saw is for review. */
function settled(answers: readonly AxeAnswer[], step: number): Finding[] {
  return [...Map.groupBy(answers, ({ state }) => state).values()].flatMap((ofState) => {
    const again = ofState.filter(({ repeat }) => repeat);
    const first = axeFindings(
      ofState.filter(({ repeat }) => !repeat),
      step,
    );
    return again.length === 0 ? first : settle(first, axeFindings(again, step));
  });
}

const noDuty = 'Level AAA, which UK law does not ask for.';

function withLevel(finding: Finding, aaa: 'violation' | 'advice'): Finding {
  if (finding.level !== 'AAA' || finding.kind === 'advice') return finding;
  const kind = aaa === 'advice' ? 'advice' : finding.kind;
  return { ...finding, kind, message: `${noDuty} ${finding.message}` };
}
