import { expect, test } from 'vitest';
import { documentCoverage, documentFindings } from '../../../crawler/measures/document-findings.ts';

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

test('four criteria are looked at in a document, the others are not', () => {
  const tested = [...documentCoverage([])].filter(([, { status }]) => status !== 'not-tested');

  expect(tested.map(([criterion, { status }]) => [criterion, status])).toEqual([
    ['1.1.1', 'nothing-found'],
    ['1.3.1', 'nothing-found'],
    ['2.4.2', 'nothing-found'],
    ['3.1.1', 'nothing-found'],
  ]);
});
