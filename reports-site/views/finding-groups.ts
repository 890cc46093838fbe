import { headlineOf } from '../../crawler/measures/wording/headline-of.ts';
import { type Finding, findingKinds, impacts } from '../../crawler/records/finding.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';
import type { Walk } from './report.ts';

/** What the report calls each kind of finding, and what it says that it is. */
export const findingKindWords = {
  violation: {
    title: 'Violations',
    meaning: 'Faults against WCAG 2.2, level A or AA, that were found for certain.',
  },
  'needs-review': {
    title: 'For a person to check',
    meaning: 'These are not faults. The machine could not decide, so a person has to look.',
  },
  advice: {
    title: 'Advice',
    meaning: 'Good practice that WCAG 2.2 does not ask for at level A or AA.',
  },
} as const;

/** Findings of one kind, the gravest first. */
export interface FindingGroup {
  kind: Finding['kind'];
  title: string;
  meaning: string;
  findings: Finding[];
}

/** The findings of a journey by kind: violations, then what needs review, then advice. Empty kinds are left out. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  return findingKinds
    .map((kind) => ({
      kind,
      ...findingKindWords[kind],
      findings: findings.filter((finding) => finding.kind === kind).toSorted(byGravity),
    }))
    .filter((group) => group.findings.length > 0);
}

/** The gravest first; of the same gravity, the one with more places. */
export function byGravity(a: Finding, b: Finding): number {
  return gravity(b) - gravity(a) || b.places.length - a.places.length;
}

function gravity({ impact }: Finding): number {
  return impact === null ? -1 : impacts.indexOf(impact);
}

/** The steps on which a finding occurs, each once; 0 is the page where the journey starts. */
export function stepsOf({ places }: Pick<Finding, 'places'>): number[] {
  return [...new Set(places.map(({ step }) => step))].toSorted((a, b) => a - b);
}

/** Findings of one check, which are mended in the same way. */
export interface CheckGroup {
  check: string;
  title: string;
  findings: [Finding, ...Finding[]];
}

/** Findings by check, in the order of the first of each. */
export function checkGroups(findings: readonly Finding[]): CheckGroup[] {
  const byCheck = new Map<string, CheckGroup>();
  for (const finding of findings) {
    const known = byCheck.get(finding.check);
    if (known) known.findings.push(finding);
    else {
      const { check } = finding;
      byCheck.set(check, { check, title: headlineOf(finding), findings: [finding] });
    }
  }
  return [...byCheck.values()];
}

/** A fault of a council, every occurrence together, with the walks that it stands in the way of. */
export interface MendFirst {
  group: CheckGroup;
  /** How many different faults of this kind there are; the same one on several walks is one. */
  faults: number;
  on: JourneyResult[];
}

/** The kinds of violation of one council that weigh most and touch most walks. */
export function mendFirst(walks: readonly Walk[], most: number): MendFirst[] {
  const violations = walks.flatMap(({ result }) =>
    result.findings.filter(({ kind }) => kind === 'violation'),
  );
  return checkGroups(violations)
    .map((group) => ({
      group,
      faults: new Set(group.findings.map(({ id }) => id)).size,
      on: walks
        .map(({ result }) => result)
        .filter(({ findings }) => findings.some((finding) => group.findings.includes(finding))),
    }))
    .toSorted((a, b) => b.on.length * weight(b.group) - a.on.length * weight(a.group))
    .slice(0, most);
}

function weight({ findings: [first] }: CheckGroup): number {
  return gravity(first) + 2;
}
