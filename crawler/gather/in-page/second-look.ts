import type { SecondAnswer } from '../../records/second-answer.ts';
import { pathOf } from './path-of.ts';
import { placeOf } from './survey/place-of.ts';

/** The part of AccessLint that we use, as its script defines it in our world of the page. */
declare const AccessLint: {
  rules: { id: string; wcag: string[]; level: 'A' | 'AA' | 'AAA' }[];
  runAudit(
    document: Document,
    options: { includeAAA: boolean },
  ): {
    testEngine: { version: string };
    violations: { ruleId: string; element?: Element; impact: string; message: string }[];
    skippedRules: { ruleId: string; error: string }[];
  };
};

const most = 1000;

/** AccessLint's answer for this document. Runs inside the page. */
export function secondLook(): SecondAnswer {
  const { testEngine, violations, skippedRules } = AccessLint.runAudit(document, { includeAAA: true });
  const rules = new Map(AccessLint.rules.map((rule) => [rule.id, rule]));
  return {
    engine: `AccessLint ${testEngine.version}`,
    violations: violations.slice(0, most).map(({ ruleId, element, impact, message }) => ({
      rule: ruleId,
      criteria: rules.get(ruleId)?.wcag ?? [],
      level: rules.get(ruleId)?.level ?? 'A',
      ...placeOf(element ?? document.documentElement),
      path: pathOf(element ?? document.documentElement),
      impact,
      message: message.slice(0, 1000),
    })),
    broken: skippedRules.map(({ ruleId, error }) => ({ rule: ruleId, reason: error.slice(0, 300) })),
  };
}
