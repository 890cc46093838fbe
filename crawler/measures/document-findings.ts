import type { DocumentFacts } from '../records/document.ts';
import type { Finding } from '../records/finding.ts';
import type { CriterionOnPage, SampleDocument } from '../records/sample.ts';
import { nothingTested } from './coverage.ts';
import { askOf } from './document-checks/document-check.ts';
import { documentKey } from './document-checks/document-key.ts';
import { documentChecks } from './document-checks/list.ts';
import { shortHash } from './short-hash.ts';
import { levelOf } from './wording/wcag-criteria.ts';

type DocumentFinding = SampleDocument['findings'][number];

/**
 * What is wrong, or may be, with a document, by what it says of itself. Source: W3C, PDF techniques for WCAG 2.2, and
 * WCAG2ICT for other documents.
 */
export function documentFindings(facts: DocumentFacts, url: string): DocumentFinding[] {
  return documentChecks.flatMap((check) => {
    const { id, criterion, impact } = check;
    const answer = askOf(check, facts);
    if (!answer?.kind) return [];
    const { kind, message, mend, helpUrl } = answer;
    return [
      {
        id: shortHash(['kerb', id, kind, documentKey(url)]),
        check: id,
        engine: 'kerb',
        kind,
        impact,
        wcag: [criterion],
        level: levelOf([criterion]),
        selector: '',
        snippet: '',
        message,
        help: mend,
        helpUrl,
        document: url,
      },
    ];
  });
}

/** Every success criterion of level A and AA in a document that was read. */
export function documentCoverage(
  facts: DocumentFacts,
  findings: readonly Pick<Finding, 'kind' | 'wcag'>[],
): Map<string, CriterionOnPage> {
  const coverage = nothingTested('Not tested by machine: no check of ours is about it in documents');
  const asked = documentChecks.filter((check) => askOf(check, facts) !== null);
  for (const [criterion, checks] of Map.groupBy(asked, (check) => check.criterion))
    coverage.set(
      criterion,
      inDocument(
        criterion,
        checks.map(({ id }) => id),
        findings,
      ),
    );
  return coverage;
}

function inDocument(
  criterion: string,
  checks: string[],
  findings: readonly Pick<Finding, 'kind' | 'wcag'>[],
): CriterionOnPage {
  const of = (kind: Finding['kind']): number =>
    findings.filter((finding) => finding.kind === kind && finding.wcag.includes(criterion)).length;
  const [violations, needsReview] = [of('violation'), of('needs-review')];
  const status = violations > 0 ? 'found' : needsReview > 0 ? 'needs-review' : 'nothing-found';
  return { status, violations, needsReview, checks, reason: '' };
}
