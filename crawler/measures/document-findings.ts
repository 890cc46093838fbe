import type { Finding } from '../records/finding.ts';
import type { PdfFacts } from '../records/pdf-facts.ts';
import type { CriterionOnPage, SampleDocument } from '../records/sample.ts';
import { nothingTested } from './coverage.ts';
import { shortHash } from './short-hash.ts';
import { levelOf } from './wording/wcag-criteria.ts';

type DocumentFinding = SampleDocument['findings'][number];

interface Test {
  check: string;
  criterion: string;
  impact: NonNullable<Finding['impact']>;
  /** Whether it is sure, may be so, or is not so. */
  judge(facts: PdfFacts): 'violation' | 'needs-review' | null;
  message: string;
  help: string;
}

/** What can be told of a PDF from its own words about itself. Source: W3C, PDF techniques for WCAG 2.0. */
const tests: readonly Test[] = [
  {
    check: 'document-scanned',
    criterion: '1.1.1',
    impact: 'critical',
    judge: ({ hasText, isTagged }) => (hasText ? null : isTagged ? 'needs-review' : 'violation'),
    message: 'The first pages of the PDF have no text: they are pictures that nothing can read out.',
    help: 'Publish the text as a web page, or make the PDF anew from the document that it was scanned from (technique PDF7).',
  },
  {
    check: 'document-untagged',
    criterion: '1.3.1',
    impact: 'serious',
    judge: ({ isTagged }) => (isTagged ? null : 'needs-review'),
    message: 'The PDF has no tags, so headings, lists and tables cannot be told from other text.',
    help: 'Export it again with tags (“Document structure tags for accessibility”), or publish it as a web page.',
  },
  {
    check: 'document-title',
    criterion: '2.4.2',
    impact: 'moderate',
    judge: ({ title, showsTitle }) => (title === '' || !showsTitle ? 'needs-review' : null),
    message: 'The PDF has no title, or does not ask to show it, so people hear the name of the file.',
    help: 'Write a title into the properties of the document, and have it shown in the title bar (technique PDF18).',
  },
  {
    check: 'document-language',
    criterion: '3.1.1',
    impact: 'serious',
    // Tags may have languages of their own, which were not read.
    judge: ({ language, isTagged }) => (language !== '' ? null : isTagged ? 'needs-review' : 'violation'),
    message: 'The PDF does not say which language it is in, so it may be read out in the wrong one.',
    help: 'Set the language of the document, such as “English (United Kingdom)” (technique PDF16).',
  },
];

/** What is wrong, or may be, with a PDF. */
export function documentFindings(facts: PdfFacts, url: string): DocumentFinding[] {
  return tests.flatMap(({ check, criterion, impact, judge, message, help }) => {
    const kind = judge(facts);
    if (kind === null) return [];
    return [
      {
        id: shortHash(['kerb', check, kind, url]),
        check,
        engine: 'kerb',
        kind,
        impact,
        wcag: [criterion],
        level: levelOf([criterion]),
        selector: '',
        snippet: '',
        message,
        help,
        helpUrl: 'https://www.w3.org/TR/WCAG20-TECHS/pdf',
      },
    ];
  });
}

/** Every success criterion of level A and AA in a PDF that was read. */
export function documentCoverage(
  findings: readonly Pick<Finding, 'kind' | 'wcag'>[],
): Map<string, CriterionOnPage> {
  const untested = nothingTested('Not tested by machine: no check of ours is about it in documents');
  for (const { criterion, check } of tests) untested.set(criterion, inDocument(criterion, check, findings));
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
