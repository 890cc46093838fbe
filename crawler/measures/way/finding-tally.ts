import type { Answer, Part } from '../../records/answer.ts';
import type { Evidence } from '../../records/evidence.ts';
import { type Finding, impacts } from '../../records/finding.ts';
import { journeyFindings } from '../journey-findings.ts';
import { cannotTell, measured } from '../measure.ts';
import { criterionName, isLevelAOrAa } from '../wording/wcag-criteria.ts';
import { untested } from './tested.ts';

/** How many distinct findings of one kind a journey has, with their number by success criterion and by impact. */
export function tallyOf(kind: Finding['kind'], evidence: Evidence, unit: string): Answer {
  const reason = untested(evidence);
  if (reason !== null) return cannotTell(reason);
  const findings = journeyFindings(evidence).filter((finding) => finding.kind === kind);
  const parts = [byCriterion(findings), byImpact(findings), stepsTested(evidence)];

  return measured(findings.length, { unit, parts });
}

function byCriterion(findings: readonly Finding[]): Part {
  const numbers = [...new Set(findings.flatMap(({ wcag }) => wcag))]
    .filter(isLevelAOrAa)
    .sort(compareCriteria);

  return {
    id: 'by-criterion',
    label: 'By success criterion',
    value: numbers.length,
    unit: 'criteria',
    note: 'A finding that touches two criteria stands under both.',
    parts: numbers.map((number) => ({
      id: number,
      label: criterionName(number),
      value: findings.filter(({ wcag }) => wcag.includes(number)).length,
    })),
  };
}

function byImpact(findings: readonly Finding[]): Part {
  const levels = [...impacts].reverse();

  return {
    id: 'by-impact',
    label: 'By impact',
    value: findings.length,
    parts: [
      ...levels.map((impact) => ({ id: impact, label: impact, value: count(findings, impact) })),
      { id: 'unknown', label: 'not said', value: count(findings, null) },
    ],
  };
}

function stepsTested({ steps }: Evidence): Part {
  return { id: 'steps-tested', label: 'Steps tested', value: steps.length, unit: 'steps' };
}

function count(findings: readonly Finding[], impact: Finding['impact']): number {
  return findings.filter((finding) => finding.impact === impact).length;
}

/** 1.4.3 before 1.4.10. */
function compareCriteria(one: string, other: string): number {
  const [a, b] = [one, other].map((number) =>
    number
      .split('.')
      .map((part) => part.padStart(3, '0'))
      .join('.'),
  );

  return (a ?? '') < (b ?? '') ? -1 : 1;
}
