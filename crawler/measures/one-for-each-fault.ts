import type { Finding } from '../records/finding.ts';

const kinds: readonly Finding['kind'][] = ['advice', 'needs-review', 'violation'];

/** Whose words stay where all are as sure: axe-core's help is known everywhere. */
const engines = ['axe', 'kerb', 'accesslint'];

/**
 * One finding for each fault: where two engines say the same of the same element in the same state (a criterion in
 * common), the surer stays, a violation before a doubt. Where both are as sure, axe-core's stays. Advice names no criterion and stays.
 */
export function oneForEachFault(findings: readonly Finding[]): Finding[] {
  const byState = Map.groupBy(findings, ({ places: [first] }) => `${first?.step} ${first?.state}`);
  return [...byState.values()].flatMap(onePerPlace);
}

function onePerPlace(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const key of keysOf(finding)) byPlace.set(key, [...(byPlace.get(key) ?? []), finding]);
  return findings.filter((finding) => {
    const others = new Set(keysOf(finding).flatMap((key) => byPlace.get(key) ?? []));
    return ![...others].some((other) => isSurer(other, finding));
  });
}

/** An element by each criterion. Engines name elements in ways of their own; the place was looked up again in ours. */
function keysOf({ wcag, selector, places: [first] }: Finding): string[] {
  return wcag.map((criterion) => `${criterion} ${first?.node || selector}`);
}

function isSurer(other: Finding, finding: Finding): boolean {
  if (other.engine === finding.engine) return false;
  const difference = kinds.indexOf(other.kind) - kinds.indexOf(finding.kind);
  return (
    difference > 0 || (difference === 0 && engines.indexOf(other.engine) < engines.indexOf(finding.engine))
  );
}
