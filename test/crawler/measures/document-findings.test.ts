import { expect, test } from 'vitest';
import { wholeWord } from '../../../crawler/measures/document-checks/document-check.ts';
import { documentCoverage, documentFindings } from '../../../crawler/measures/document-findings.ts';
import type { OfficeFacts } from '../../../crawler/records/office-facts.ts';

const whole = {
  title: 'Budget book',
  language: 'en-GB',
  isTagged: true,
  pages: 3,
  encrypted: false,
  showsTitle: true,
  hasText: true,
};
const kinds = (facts: Partial<typeof whole>): string[] =>
  documentFindings({ ...whole, ...facts }, 'https://www.larkton.gov.uk/budget.pdf').map(
    ({ check, kind, wcag }) => `${check} ${kind} ${wcag.join()}`,
  );

test.each([
  ['nothing of a tagged PDF with title and language', {}, []],
  ['a title that is not shown', { showsTitle: false }, ['document-title needs-review 2.4.2']],
  ['no title', { title: '' }, ['document-title needs-review 2.4.2']],
  ['no tags', { isTagged: false }, ['document-untagged needs-review 1.3.1']],
  ['no language, where tags may have their own', { language: '' }, ['document-language needs-review 3.1.1']],
  [
    'a scan, for certain',
    { isTagged: false, hasText: false, language: '' },
    [
      'document-scanned violation 1.1.1',
      'document-untagged needs-review 1.3.1',
      'document-language violation 3.1.1',
    ],
  ],
  ['pages without text that are tagged', { hasText: false }, ['document-scanned needs-review 1.1.1']],
])('finds %s', (_, facts, expected) => {
  expect(kinds(facts)).toEqual(expected);
});

test('four criteria are looked at in a PDF, the others are not', () => {
  const tested = [...documentCoverage(whole, [])].filter(([, { status }]) => status !== 'not-tested');

  expect(tested.map(([criterion, { status }]) => [criterion, status])).toEqual([
    ['1.1.1', 'nothing-found'],
    ['1.3.1', 'nothing-found'],
    ['2.4.2', 'nothing-found'],
    ['3.1.1', 'nothing-found'],
  ]);
});

const office = (facts: Partial<OfficeFacts>): string[] =>
  documentFindings({ ...wholeWord, ...facts }, 'https://www.larkton.gov.uk/budget.docx').map(
    ({ check, kind, message }) => `${check} ${kind}: ${message}`,
  );
const text = { words: 900, paragraphs: 40, headings: 0, tables: 3, tablesWithoutHeader: 1 };

test.each<[string, Partial<OfficeFacts>, string[]]>([
  ['nothing of one that lacks nothing', {}, []],
  [
    'no title',
    { kind: 'pptx', title: '' },
    [
      'document-title needs-review: The PowerPoint presentation has no title, so people hear the name of the file.',
    ],
  ],
  [
    'no language',
    { kind: 'odt', language: '' },
    [
      'document-language violation: The OpenDocument text does not say which language it is in, so it may be read out in the wrong one.',
    ],
  ],
  [
    'nothing of a workbook, which has no place for a language',
    { kind: 'xlsx', language: null, text: null },
    [],
  ],
  [
    'one picture of one',
    { pictures: 1, picturesWithoutText: 1 },
    [
      'document-pictures violation: The picture in the Word document has no alternative text, and is not marked as decoration.',
    ],
  ],
  [
    'one picture of three',
    { pictures: 3, picturesWithoutText: 1 },
    [
      'document-pictures violation: 1 of 3 pictures in the Word document has no alternative text, and is not marked as decoration.',
    ],
  ],
  [
    'all pictures',
    { pictures: 3, picturesWithoutText: 3 },
    [
      'document-pictures violation: All 3 pictures in the Word document have no alternative text, and are not marked as decoration.',
    ],
  ],
  [
    'a long text without headings, with a table',
    { text },
    [
      'document-headings needs-review: The Word document has 900 words and no heading that is marked as one.',
      'document-tables needs-review: A table in the Word document has no row that is marked as header.',
    ],
  ],
])('finds in office documents %s', (_, facts, expected) => {
  expect(office(facts)).toEqual(expected);
});

test('criteria of office documents are looked at by the checks that are about them', () => {
  const facts = { ...wholeWord, text, pictures: 1, picturesWithoutText: 1 };
  const coverage = documentCoverage(facts, documentFindings(facts, 'budget.docx'));

  expect([...coverage].filter(([, { status }]) => status !== 'not-tested')).toEqual([
    ['1.1.1', { status: 'found', violations: 1, needsReview: 0, checks: ['document-pictures'], reason: '' }],
    [
      '1.3.1',
      {
        status: 'needs-review',
        violations: 0,
        needsReview: 2,
        checks: ['document-headings', 'document-tables'],
        reason: '',
      },
    ],
    [
      '2.4.2',
      { status: 'nothing-found', violations: 0, needsReview: 0, checks: ['document-title'], reason: '' },
    ],
    [
      '3.1.1',
      { status: 'nothing-found', violations: 0, needsReview: 0, checks: ['document-language'], reason: '' },
    ],
  ]);
});
