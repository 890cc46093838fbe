import type { Finding } from '../records/finding.ts';

/**
 * What was found at two looks at the same page: a violation that only one of them saw comes and goes with the page's
 * own life, so it is for a person to review, and says so. What both saw, and what was no violation, stays as it is.
 */
export function settle(first: readonly Finding[], again: readonly Finding[]): Finding[] {
  const violations = (findings: readonly Finding[]): Set<string> =>
    new Set(findings.filter(({ kind }) => kind === 'violation').map(keyOf));
  const [before, after] = [violations(first), violations(again)];
  const kept = first.map((finding) =>
    finding.kind === 'violation' && !after.has(keyOf(finding))
      ? unstable(finding, 'Unstable: it was there at the first look and not at the second.')
      : finding,
  );
  const late = again
    .filter((finding) => finding.kind === 'violation' && !before.has(keyOf(finding)))
    .map((finding) => unstable(finding, 'Unstable: it was there at the second look and not at the first.'));
  return [...kept, ...late];
}

function keyOf({ check, selector, places: [first] }: Finding): string {
  return `${check} ${first?.state} ${first?.node || selector}`;
}

function unstable(finding: Finding, why: string): Finding {
  return { ...finding, kind: 'needs-review', message: `${why} ${finding.message}` };
}
