import type { Finding } from '../../records/finding.ts';

/**
 * How grave a fault is, 1 to 5, by its kind and its impact. The impacts are axe-core's: critical stops somebody
 * altogether, serious nearly, moderate costs an effort, minor annoys. The numbers are our own. A violation whose impact
 * is not known is taken for moderate; advice is no fault against WCAG and never weighs more than 1.
 */
export const severities = {
  violation: { critical: 5, serious: 4, moderate: 3, minor: 2, unknown: 3 },
  advice: { critical: 1, serious: 1, moderate: 1, minor: 1, unknown: 1 },
} as const;

/** The severity of a finding; null for what a person has to look at first, which is not known to be a fault. */
export function severityOf({ kind, impact }: Pick<Finding, 'kind' | 'impact'>): number | null {
  return kind === 'needs-review' ? null : severities[kind][impact ?? 'unknown'];
}
