import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../crawler/gather/read-pdf.ts';
import { documentChecks } from '../../../../crawler/measures/document-checks/list.ts';
import type { PdfFacts } from '../../../../crawler/records/pdf-facts.ts';
import { documentCases } from '../../../fixtures/document-cases.ts';
import { pdfSaying } from '../../../fixtures/pdf-bytes.ts';

async function factsOf(bytes: Uint8Array): Promise<PdfFacts> {
  const facts = await readPdf(bytes);
  if ('reason' in facts) throw new Error(facts.reason);
  return facts;
}

test('every check has documents on which it is tried, and no others are tried', () => {
  expect(Object.keys(documentCases)).toEqual(documentChecks.map(({ id }) => id));
});

describe.each(documentChecks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const cases = documentCases[id] ?? [];

  test('has three documents that must be found and three near misses at least', () => {
    expect(cases.filter(({ verdict }) => verdict !== null).length).toBeGreaterThanOrEqual(3);
    expect(cases.filter(({ verdict }) => verdict === null).length).toBeGreaterThanOrEqual(3);
  });

  test.each(cases.map((each) => [each.name, each] as const))('judges %s', async (_, { bytes, verdict }) => {
    expect(check.judge(await factsOf(bytes))).toBe(verdict);
  });

  test('finds its failing example and lets its passing example be', async () => {
    const { passes, fails } = check.examples;
    const [good, bad] = [await factsOf(pdfSaying(passes)), await factsOf(pdfSaying(fails))];

    expect([good, bad]).toEqual([passes, fails]);
    expect(check.judge(good)).toBeNull();
    expect(check.judge(bad)).not.toBeNull();
  });
});
