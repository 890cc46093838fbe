import type { Finding } from '../records/finding.ts';
import type { PdfFacts } from '../records/pdf-facts.ts';
import type { CriterionOnPage, SampleDocument } from '../records/sample.ts';
import { nothingTested } from './coverage.ts';
import { documentKey } from './document-checks/document-key.ts';
import { documentChecks } from './document-checks/list.ts';
import { shortHash } from './short-hash.ts';
import { levelOf } from './wording/wcag-criteria.ts';

type DocumentFinding = SampleDocument['findings'][number];

/** What is wrong, or may be, with a PDF, by what it says of itself. Source: W3C, PDF techniques for WCAG 2.2. */
export function documentFindings(facts: PdfFacts, url: string): DocumentFinding[] {
  return documentChecks.flatMap(({ id: check, criterion, impact, judge, message, mend, helpUrl }) => {
    const kind = judge(facts);
    if (kind === null) return [];
    return [
      {
        id: shortHash(['kerb', check, kind, documentKey(url)]),
        check,
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

/** Every success criterion of level A and AA in a PDF that was read. */
export function documentCoverage(
  findings: readonly Pick<Finding, 'kind' | 'wcag'>[],
): Map<string, CriterionOnPage> {
  const untested = nothingTested('Not tested by machine: no check of ours is about it in documents');
  for (const { criterion, id } of documentChecks)
    untested.set(criterion, inDocument(criterion, id, findings));
  return untested;
}

function inDocument(
  criterion: string,
  check: string,
  findings: readonly Pick<Finding, 'kind' | 'wcag'>[],
): CriterionOnPage {
  const of = (kind: Finding['kind']): number =>
    findings.filter((finding) => finding.kind === kind && finding.wcag.includes(criterion)).length;
  const [violations, needsReview] = [of('violation'), of('needs-review')];
  const status = violations > 0 ? 'found' : needsReview > 0 ? 'needs-review' : 'nothing-found';
  return { status, violations, needsReview, checks: [check], reason: '' };
}
