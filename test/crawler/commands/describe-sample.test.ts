import { expect, test } from 'vitest';
import { describeSample } from '../../../crawler/commands/sample/describe-sample.ts';
import type { CriterionOnPage, Sample, SamplePart } from '../../../crawler/records/sample.ts';

const on = (part: SamplePart, overrides: Partial<CriterionOnPage> = {}) => ({
  part,
  status: 'nothing-found' as const,
  violations: 0,
  needsReview: 0,
  checks: ['some-check'],
  reason: '',
  ...overrides,
});
const untested = { status: 'not-tested' as const, checks: [] };

/** The line about one criterion of a sample. */
function lineOf(
  status: CriterionOnPage['status'],
  ...parts: Sample['criteria'][number]['parts']
): string | undefined {
  const criteria = [
    { criterion: '3.3.1', name: '3.3.1 Error Identification', level: 'A' as const, status, parts },
  ];
  const sample = { of: 'http://a.example/', loads: 1, parts: [], document: null, criteria };
  return describeSample(sample, []).find((line) => line.includes('3.3.1'));
}

test('a criterion that looks clean says on which page it was not tested, where it may matter most', () => {
  const form = on('form', { ...untested, reason: 'No form was pressed' });
  const document = on('document', { ...untested, reason: 'No check in documents' });

  expect(lineOf('nothing-found', on('home'), form, document)).toBe(
    '  3.3.1 Error Identification (A): not tested on form (No form was pressed)',
  );
  expect(lineOf('nothing-found', on('home'), document)).toBe('  3.3.1 Error Identification (A)');
});

test('a criterion that is broken says where and how often', () => {
  const broken = on('home', { status: 'found', violations: 2, needsReview: 1 });

  expect(lineOf('found', broken, on('form'))).toBe('  3.3.1 Error Identification (A): home 2');
  expect(lineOf('needs-review', on('home', { status: 'needs-review', needsReview: 3 }))).toBe(
    '  3.3.1 Error Identification (A): home 3',
  );
});

test('a criterion that nothing could test says why', () => {
  expect(lineOf('not-tested', on('home', { ...untested, reason: 'The page answered 404' }))).toBe(
    '  3.3.1 Error Identification (A): The page answered 404',
  );
});
